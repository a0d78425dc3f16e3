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
    std::optional<double> mean; ///< of that day
    std::optional<double>
        week; ///< of the days of the week that ends with it; nothing below leastDaysToCompare
    bool session = false;
};

/// How pain went over a period. The numbers are means of days (LevelSummary).
struct Course
{
    std::vector<CoursePoint> points; ///< one for each day, ascending, without gaps
    int loggedDays = 0;              ///< with an entry
    int recalledDays = 0;            ///< of these, with nothing but what was filled in from memory
    int days = 0;                    ///< with a mean
    double mean = 0;                 ///< over those
    double leastMean = 0, mostMean = 0;
    std::optional<double> firstWeek, lastWeek; ///< the first and the last rolling week there is
};

/// The days that the first rolling week needs before the period begins.
inline constexpr int daysBeforeCourse = 6;

/// `from` to `to`, both included. `days` may begin earlier (daysBeforeCourse) and be in any order.
Course courseOf(const std::map<QDate, DaySummary>& days, QDate from, QDate to);

/// The beginning of a period beside its end: two spans of the same length.
struct ThenAndNow
{
    QString region; ///< full id; "" for the pain as a whole
    LevelSummary then, now;
    int days = 0; ///< with a level, in the whole period

    /// Now minus then; nothing where one of them rests on too few days.
    std::optional<double> change() const;
};

/// Gathers levels of `from` to `to` (both included), comparing the first `span` days with the last.
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
