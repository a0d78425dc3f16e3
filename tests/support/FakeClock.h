// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Clock.h"

namespace unknot {

/// A clock that only advances on request.
class FakeClock final : public Clock
{
public:
    qint64 monotonicMs() const override { return m_monotonic; }
    qint64 sinceBootMs() const override { return m_boot; }

    void advance(qint64 ms)
    {
        m_monotonic += ms;
        m_boot += ms;
    }
    /// Simulates suspension: only the clock since boot advances.
    void sleep(qint64 ms) { m_boot += ms; }

private:
    // Different starts, so that the clocks cannot be confused.
    qint64 m_monotonic = 5'000'000;
    qint64 m_boot = 90'000'000;
};

} // namespace unknot
