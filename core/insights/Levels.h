// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QDate>
#include <map>
#include <optional>
#include <vector>

namespace unknot {

/// Below so many days with a level a mean says little, and no comparison is made.
inline constexpr int leastDaysToCompare = 4;

/// Pain 0 .. 10 over some days. The mean is that of the days, each day being the mean of its entries: a day
/// with many entries weighs no more than one with a single entry.
struct LevelSummary
{
    int entries = 0, days = 0; ///< what it rests on
    double mean = 0;           ///< 0 where `days` is 0
    int least = 0, most = 0;   ///< of single entries

    bool enough() const { return days >= leastDaysToCompare; }
};

/// Levels gathered by day.
class LevelsByDay
{
public:
    void add(QDate day, int level);
    LevelSummary summary() const;
    /// The mean of one day.
    std::optional<double> meanOf(QDate day) const;

private:
    struct Day
    {
        int entries = 0, sum = 0, least = 0, most = 0;
    };
    std::map<QDate, Day> m_days;
};

} // namespace unknot
