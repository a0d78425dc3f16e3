// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QDateTime>

namespace unknot {

/// The time of day and the calendar, in the person's own zone. Injected, so that a test can move the day; it
/// may jump (travel, a clock set by hand), so nothing that measures how long something takes uses it (that is
/// Clock).
class WallClock
{
public:
    virtual ~WallClock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTime(); }
    QDate today() const { return now().date(); }
    /// What it showed, or will show, at another instant.
    QDateTime local(const QDateTime& instant) const
    {
        QDateTime there = now(); // for its zone
        there.setMSecsSinceEpoch(instant.toMSecsSinceEpoch());
        return there;
    }
};

} // namespace unknot
