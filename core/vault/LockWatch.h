// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <functional>

namespace unknot {

/// Reports when the device is locked or suspended, so that the journal can be locked too.
class LockWatch
{
public:
    virtual ~LockWatch() = default;
    /// Calls `now` on this thread each time. Never calls it on systems that do not report this.
    virtual void watch(std::function<void()> now) = 0;
};

class NoLockWatch final : public LockWatch
{
public:
    void watch(std::function<void()>) override {}
};

} // namespace unknot
