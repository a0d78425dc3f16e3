// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/SystemClock.h"

#include <ctime>

namespace unknot {

namespace {

qint64 readMs(clockid_t id)
{
    timespec t{};
    clock_gettime(id, &t);
    return qint64(t.tv_sec) * 1000 + t.tv_nsec / 1000000;
}

} // namespace

qint64 SystemClock::monotonicMs() const
{
    return readMs(CLOCK_MONOTONIC);
}

qint64 SystemClock::sinceBootMs() const
{
    return readMs(CLOCK_BOOTTIME);
}

} // namespace unknot
