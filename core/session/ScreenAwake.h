// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

/// Keeps the screen on while a session plays. Neither call blocks or fails: where the desktop has no such
/// service, nothing happens. Released when destroyed.
class ScreenAwake
{
public:
    virtual ~ScreenAwake() = default;
    /// `reason` may be shown by the desktop. Calling it again while on changes nothing.
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
