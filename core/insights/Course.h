// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Days.h"
#include "core/insights/Levels.h"

namespace unknot {

/// One day of a curve.
struct CoursePoint
{
    QDate day;
    std::optional<double> mean; ///< of this day
    std::optional<double>
        week; ///< rolling mean of the seven days that end here; nothing below leastDaysToCompare
    bool session = false;
};

/// The course of pain over a period. All numbers are means of daily means (LevelSummary).
struct Course
{
    std::vector<CoursePoint> points; ///< one per day, ascending, without gaps
    int loggedDays = 0;              ///< days with an entry
    int recalledDays = 0;            ///< of these, days with recalled entries only
    int days = 0;                    ///< days with a mean
    double mean = 0;                 ///< of these days
    double leastMean = 0, mostMean = 0;
    std::optional<double> firstWeek, lastWeek; ///< the first and last rolling week in the period
};

/// Days before the period that the first rolling week needs.
inline constexpr int daysBeforeCourse = 6;

/// From `from` to `to`, inclusive. `days` may begin earlier (daysBeforeCourse).
Course courseOf(const std::map<QDate, DaySummary>& days, QDate from, QDate to);

/// Compares the start and the end of a period over two spans of equal length.
struct ThenAndNow
{
    QString region; ///< full id; "" for overall pain
    LevelSummary then, now;
    int days = 0; ///< days with a level in the whole period

    /// Now minus then; nothing when either rests on too few days.
    std::optional<double> change() const;
};

/// Collects levels from `from` to `to` (inclusive) and compares the first `span` days with the last.
class ThenAndNowBuilder
{
public:
    ThenAndNowBuilder(QDate from, QDate to, int span) : m_from(from), m_to(to), m_span(span) {}

    void add(QDate day, int level);
    ThenAndNow result(const QString& region) const;

private:
    QDate m_from, m_to;
    int m_span;
    LevelsByDay m_then, m_now, m_all;
};

} // namespace unknot
