// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Policy.h"

#include <map>

namespace unknot {

/// Summary of one day.
struct DaySummary
{
    QDate day;
    int entries = 0;  ///< all of them
    int recalled = 0; ///< of these, recalled from memory
    int sessions = 0;
    std::optional<double> mean;         ///< 0 .. 10, of the levels that count
    std::optional<int> most;            ///< the highest of these levels
    std::optional<double> recalledMean; ///< 0 .. 10, of recalled levels; only to be shown as such
};

/// One summary for every day with an entry or a session, ascending.
std::vector<DaySummary> summarizeDays(const std::vector<RecordMark>& marks, Whose whose);

/// As summarizeDays(), keyed by day.
std::map<QDate, DaySummary> daysByDate(const std::vector<RecordMark>& marks, Whose whose);

} // namespace unknot
