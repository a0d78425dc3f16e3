// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QtGlobal>

namespace unknot {

/// The two clocks a session needs, in milliseconds from an arbitrary start. Both are monotonic. Injected, so
/// that tests control the time.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Does not advance while the machine is suspended.
    virtual qint64 monotonicMs() const = 0;

    /// Advances while the machine is suspended. The two clocks drift apart by the time spent suspended.
    /// Returns monotonicMs() on platforms without such a clock.
    virtual qint64 sinceBootMs() const = 0;
};

} // namespace unknot
