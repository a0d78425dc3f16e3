// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/insights/Course.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr int weekDays = 7;

std::optional<double> weekMean(const std::map<QDate, DaySummary>& days, QDate last)
{
    double sum = 0;
    int count = 0;
    for (auto it = days.lower_bound(last.addDays(1 - weekDays)); it != days.end() && it->first <= last;
         ++it) {
        if (it->second.mean) {
            sum += *it->second.mean;
            ++count;
        }
    }
    return count >= leastDaysToCompare ? std::optional(sum / count) : std::nullopt;
}

} // namespace

Course courseOf(const std::map<QDate, DaySummary>& days, QDate from, QDate to)
{
    Course c;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const auto it = days.find(day);
        const DaySummary summary = it == days.end() ? DaySummary() : it->second;
        const CoursePoint point{day, summary.mean, weekMean(days, day), summary.sessions > 0};
        c.loggedDays += summary.entries > 0;
        c.recalledDays += summary.entries > 0 && summary.recalled == summary.entries;
        if (point.mean) {
            c.leastMean = c.days == 0 ? *point.mean : std::min(c.leastMean, *point.mean);
            c.mostMean = c.days == 0 ? *point.mean : std::max(c.mostMean, *point.mean);
            c.mean += *point.mean;
            ++c.days;
        }
        if (point.week) {
            c.lastWeek = point.week;
            if (!c.firstWeek)
                c.firstWeek = point.week;
        }
        c.points.push_back(point);
    }
    if (c.days > 0)
        c.mean /= c.days;
    return c;
}

std::optional<double> ThenAndNow::change() const
{
    return then.enough() && now.enough() ? std::optional(now.mean - then.mean) : std::nullopt;
}

void ThenAndNowBuilder::add(QDate day, int level)
{
    m_all.add(day, level);
    if (m_from.daysTo(day) < m_span)
        m_then.add(day, level);
    else if (day.daysTo(m_to) < m_span)
        m_now.add(day, level);
}

ThenAndNow ThenAndNowBuilder::result(const QString& region) const
{
    return {region, m_then.summary(), m_now.summary(), m_all.summary().days};
}

} // namespace unknot
