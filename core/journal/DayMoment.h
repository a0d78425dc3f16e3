// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Moment.h"

namespace unknot {

/// The time of what is known only by its day: now when that is today, else noon.
inline Moment momentOfDay(QDate day, const Moment& now)
{
    return day == now.day() ? now : Moment::of(QDateTime(day, QTime(12, 0)));
}

} // namespace unknot
