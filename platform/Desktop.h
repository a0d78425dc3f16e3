// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/session/ScreenAwake.h"
#include "core/vault/Keychain.h"
#include "core/vault/LockWatch.h"

#include <functional>
#include <memory>

namespace unknot {

/// The desktop's dark or light colour scheme.
class SystemTheme
{
public:
    virtual ~SystemTheme() = default;
    /// Asynchronous: calls `changed` on this thread with the current value and on every change. Never calls
    /// it on desktops without this setting.
    virtual void watch(std::function<void(bool dark)> changed) = 0;
};

/// The implementations for this platform; no-ops where it lacks the feature.
std::unique_ptr<ScreenAwake> makeScreenAwake();
std::unique_ptr<SystemTheme> makeSystemTheme();
std::unique_ptr<Keychain> makeKeychain();
std::unique_ptr<LockWatch> makeLockWatch();

/// Whether there is a GPU. Without one OpenGL would be emulated, which costs several times as much as
/// software rendering. True if unknown.
bool hasGraphicsDevice();

} // namespace unknot
