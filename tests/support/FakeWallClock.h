// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/WallClock.h"

#include <QTimeZone>

namespace unknot {

/// A wall clock that only changes when set.
class FakeWallClock final : public WallClock
{
public:
    QDateTime now() const override { return time; }
    void goOn(int days) { time = time.addDays(days); }

    QDateTime time{QDate(2026, 11, 26), QTime(9, 30), QTimeZone::utc()};
};

} // namespace unknot
