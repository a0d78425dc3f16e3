// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QDate>
#include <map>
#include <optional>
#include <vector>

namespace unknot {

/// With fewer days than this a mean says little and is not compared.
inline constexpr int leastDaysToCompare = 4;

/// Pain 0 .. 10 over several days. The mean is the mean of daily means, so a day with many entries weighs no
/// more than a day with one.
struct LevelSummary
{
    int entries = 0, days = 0; ///< the sample size
    double mean = 0;           ///< 0 where `days` is 0
    int least = 0, most = 0;   ///< of single entries

    bool enough() const { return days >= leastDaysToCompare; }
};

/// Collects levels by day.
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
