// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/SystemClock.h"

#include <chrono>

namespace unknot {

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

qint64 SystemClock::sinceBootMs() const
{
    return monotonicMs(); // this platform has no such clock
}

} // namespace unknot
