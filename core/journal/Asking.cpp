// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Asking.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace unknot {

namespace {

constexpr int enoughDays = 10, quietDays = 3, week = 7;
constexpr double steadyWithin = 1;

std::set<QDate> loggedDays(const std::vector<DayMark>& days)
{
    std::set<QDate> logged;
    for (const DayMark& d : days) {
        if (d.entries > 0)
            logged.insert(d.day);
    }
    return logged;
}

} // namespace

bool isSteady(const std::vector<DayMark>& days, QDate today)
{
    std::vector<double> means;
    for (const DayMark& d : days) {
        if (d.mean && d.day < today && d.day.daysTo(today) <= steadySpan)
            means.push_back(*d.mean);
    }
    if (int(means.size()) < enoughDays)
        return false;
    std::sort(means.begin(), means.end());
    const double middle = means[means.size() / 2];
    return std::all_of(means.begin(), means.end(),
                       [middle](double m) { return std::abs(m - middle) <= steadyWithin; });
}

bool shallAsk(const std::vector<DayMark>& days, QDate today)
{
    const std::set<QDate> logged = loggedDays(days);
    if (logged.contains(today))
        return false;
    if (!isSteady(days, today))
        return true;
    for (int back = 1; back < quietDays; ++back) {
        if (logged.contains(today.addDays(-back)))
            return false;
    }
    return true;
}

std::vector<QDate> emptyDays(const std::vector<DayMark>& days, std::optional<QDate> first, QDate today)
{
    std::vector<QDate> empty;
    if (!first)
        return empty;
    const std::set<QDate> logged = loggedDays(days);
    for (int back = catchUpSpan; back >= 1; --back) {
        const QDate day = today.addDays(-back);
        if (day > *first && !logged.contains(day))
            empty.push_back(day);
    }
    return empty;
}

bool isWeeklyDue(std::optional<QDate> last, QDate today)
{
    return !last || last->daysTo(today) >= week;
}

} // namespace unknot
