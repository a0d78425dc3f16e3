// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <functional>

namespace unknot {

/// Tells when the device is locked or put to sleep, so that the journal is closed with it.
class LockWatch
{
public:
    virtual ~LockWatch() = default;
    /// `now` is called on this thread each time. Never called where the system does not say.
    virtual void watch(std::function<void()> now) = 0;
};

class NoLockWatch final : public LockWatch
{
public:
    void watch(std::function<void()>) override {}
};

} // namespace unknot
