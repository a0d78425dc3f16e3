// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Days.h"

namespace unknot {

/// How often the app asks, based on what was logged. Pure functions. Gaps are never held against the person.

/// How many days before today asksToday() looks at.
inline constexpr int steadySpan = 14;
/// How many days back an empty day can still be filled in.
inline constexpr int catchUpSpan = 7;

/// Pain is steady: at least ten of the last fourteen days (without today) have entries, and their daily means
/// lie within one point of the median.
bool isSteady(const std::vector<DaySummary>& days, QDate today);

/// Whether today's page asks how the person is: not after an entry today, and only every third day while
/// things are steady.
bool asksToday(const std::vector<DaySummary>& days, QDate today);

/// The days without an entry among the last seven (without today), oldest first; none before the first entry
/// ever. `older`: there are entries from before the days given.
std::vector<QDate> emptyDays(const std::vector<DaySummary>& days, bool older, QDate today);

/// Whether the person has own entries from before `days`, which are the person's own.
bool hasOlder(const JournalCounts& counts, const std::vector<DaySummary>& days);

/// The person's newest own entries up to now, at most `most`, without their notes. An entry that a wrong
/// clock dated ahead is not the last one.
Result<std::vector<Record>> ownEntries(JournalStore& journal, int most, const Moment& now);

/// Whether a weekly question is due; `last` is the day it was last answered or postponed.
bool isWeeklyDue(std::optional<QDate> last, QDate today);

} // namespace unknot
