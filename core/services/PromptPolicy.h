// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Days.h"

namespace unknot {

/// How much the app asks, worked out of what was logged. Pure; a gap is never held against anybody.

/// How many days before today are looked at by shallAsk().
inline constexpr int steadySpan = 14;
/// How far back an empty day can still be filled in.
inline constexpr int catchUpSpan = 7;

/// Nothing changes: at least ten of the last fourteen days (without today) have entries, and their means lie
/// within one point of the middle one.
bool isSteady(const std::vector<DaySummary>& days, QDate today);

/// Whether today's page asks how it is: not once there is an entry of today; while things are steady every
/// third day only.
bool shallAsk(const std::vector<DaySummary>& days, QDate today);

/// The days of the last seven (without today) that have no entry, oldest first; none from before the first
/// entry ever. `older`: there are entries from before all the days given.
std::vector<QDate> emptyDays(const std::vector<DaySummary>& days, bool older, QDate today);

/// Whether the person has entries from before the days given, which are the person's own.
bool hasOlder(const JournalCounts& counts, const std::vector<DaySummary>& days);

/// The newest entries of the person's own, at most so many.
Result<std::vector<Record>> ownEntries(JournalStore& journal, int most);

/// Whether a weekly question is due, `last` being the day it was answered or put off.
bool isWeeklyDue(std::optional<QDate> last, QDate today);

} // namespace unknot
