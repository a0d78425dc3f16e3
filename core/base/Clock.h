// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QtGlobal>

namespace unknot {

/// The two clocks a session needs, in milliseconds from an arbitrary start. Injected, so that tests decide
/// what time it is. Both only ever go forward.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Stands still while the machine sleeps.
    virtual qint64 monotonicMs() const = 0;

    /// Goes on while the machine sleeps. Equal steps on both clocks mean that it was awake; a larger step
    /// here means that it slept. Where a platform cannot tell, it returns monotonicMs().
    virtual qint64 sinceBootMs() const = 0;
};

} // namespace unknot
