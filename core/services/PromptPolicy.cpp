// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/PromptPolicy.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace unknot {

namespace {

constexpr int enoughDays = 10, quietDays = 3, week = 7;
constexpr double steadyWithin = 1;

std::set<QDate> loggedDays(const std::vector<DaySummary>& days)
{
    std::set<QDate> logged;
    for (const DaySummary& d : days) {
        if (d.entries > 0)
            logged.insert(d.day);
    }
    return logged;
}

} // namespace

bool isSteady(const std::vector<DaySummary>& days, QDate today)
{
    std::vector<double> means;
    for (const DaySummary& d : days) {
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

bool asksToday(const std::vector<DaySummary>& days, QDate today)
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

std::vector<QDate> emptyDays(const std::vector<DaySummary>& days, bool older, QDate today)
{
    const std::set<QDate> logged = loggedDays(days);
    std::vector<QDate> empty;
    for (int back = catchUpSpan; back >= 1; --back) {
        const QDate day = today.addDays(-back);
        const bool begun = older || (!logged.empty() && *logged.begin() < day);
        if (begun && !logged.contains(day))
            empty.push_back(day);
    }
    return empty;
}

bool hasOlder(const JournalCounts& counts, const std::vector<DaySummary>& days)
{
    qint64 given = 0;
    for (const DaySummary& d : days)
        given += d.entries;
    return counts.entries - counts.sample > given;
}

Result<std::vector<Record>> ownEntries(JournalStore& journal, int most, const Moment& now)
{
    RecordQuery q;
    q.toMs = now.utcMs + 1;
    q.noteLength = 0;
    q.limit = most;
    auto found = journal.find(q);
    if (!found)
        return found;
    // Sample entries may be among the newest; in that case look through all entries.
    if (std::any_of(found->begin(), found->end(),
                    [](const Record& r) { return !isOf(r.source, Whose::Own); })) {
        q.limit = -1;
        found = journal.find(q);
        if (!found)
            return found;
        std::erase_if(found.value(), [](const Record& r) { return !isOf(r.source, Whose::Own); });
    }
    if (int(found->size()) > most)
        found->resize(size_t(most));
    return found;
}

bool isWeeklyDue(std::optional<QDate> last, QDate today)
{
    return !last || last->daysTo(today) >= week;
}

} // namespace unknot
