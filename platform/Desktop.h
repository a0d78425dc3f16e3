// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/session/ScreenAwake.h"
#include "core/vault/Keychain.h"
#include "core/vault/LockWatch.h"

#include <functional>
#include <memory>

namespace unknot {

/// Dark or light, as the person chose for the whole desktop.
class SystemTheme
{
public:
    virtual ~SystemTheme() = default;
    /// Asks in the background; `changed` is called on this thread with the answer and again at every change.
    /// Never called where the desktop does not say.
    virtual void watch(std::function<void(bool dark)> changed) = 0;
};

/// What this platform has; an implementation that does nothing where it has not.
std::unique_ptr<ScreenAwake> makeScreenAwake();
std::unique_ptr<SystemTheme> makeSystemTheme();
std::unique_ptr<Keychain> makeKeychain();
std::unique_ptr<LockWatch> makeLockWatch();

/// Whether there is a device that draws in 3D. Without one OpenGL would be emulated, at several times the
/// cost of drawing plainly; where that cannot be known: true.
bool hasGraphicsDevice();

} // namespace unknot
