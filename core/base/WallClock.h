// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QDateTime>

namespace unknot {

/// Date and time of day in the person's time zone. Injected, so that tests can set the date. It may jump
/// (travel, a manually set clock), so durations are measured with Clock instead.
/// now() may be called on any thread.
class WallClock
{
public:
    virtual ~WallClock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTime(); }
    /// The computer's own clock.
    static const WallClock& system()
    {
        static const WallClock clock;
        return clock;
    }
    QDate today() const { return now().date(); }
    /// The local time at another instant.
    QDateTime local(const QDateTime& instant) const
    {
        QDateTime there = now(); // for its time zone
        there.setMSecsSinceEpoch(instant.toMSecsSinceEpoch());
        return there;
    }
};

} // namespace unknot
