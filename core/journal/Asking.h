// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalStore.h"

namespace unknot {

/// How much the app asks, worked out of what was logged. Pure; a gap is never held against anybody.

/// How many days before today are looked at by shallAsk().
inline constexpr int steadySpan = 14;
/// How far back an empty day can still be filled in.
inline constexpr int catchUpSpan = 7;

/// Nothing changes: at least ten of the last fourteen days (without today) have entries, and their means lie
/// within one point of the middle one.
bool isSteady(const std::vector<DayMark>& days, QDate today);

/// Whether today's page asks how it is: not once there is an entry of today; while things are steady every
/// third day only.
bool shallAsk(const std::vector<DayMark>& days, QDate today);

/// The days of the last seven (without today) that have no entry, oldest first; none from before the first
/// entry ever, whose day `first` is.
std::vector<QDate> emptyDays(const std::vector<DayMark>& days, std::optional<QDate> first, QDate today);

/// Whether a weekly question is due, `last` being the day it was answered or put off.
bool isWeeklyDue(std::optional<QDate> last, QDate today);

} // namespace unknot
