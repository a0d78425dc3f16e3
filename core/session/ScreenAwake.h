// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

/// Keeps the screen on while a session plays. Calls neither block nor fail; a no-op on desktops without such
/// a service. Destroying it releases the lock.
class ScreenAwake
{
public:
    virtual ~ScreenAwake() = default;
    /// The desktop may show `reason`. A no-op while already on.
    virtual void keepOn(const QString& reason) = 0;
    virtual void release() = 0;
};

/// For platforms without such a service.
class NoScreenAwake final : public ScreenAwake
{
public:
    void keepOn(const QString&) override {}
    void release() override {}
};

} // namespace unknot
