// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/insights/Days.h"

#include "core/insights/Levels.h"

#include <algorithm>

namespace unknot {

std::map<QDate, DaySummary> daysByDate(const std::vector<RecordMark>& marks, Whose whose)
{
    std::map<QDate, DaySummary> days;
    LevelsByDay levels, recalled;
    for (const RecordMark& m : marks) {
        if (!isOf(m.source, whose) || (m.kind != Kind::Entry && m.kind != Kind::Session))
            continue;
        DaySummary& day = days[m.day];
        day.day = m.day;
        if (m.kind == Kind::Session) {
            ++day.sessions;
            continue;
        }
        ++day.entries;
        day.recalled += !countsInMeans(m.source);
        if (!m.level)
            continue;
        if (countsInMeans(m.source)) {
            levels.add(m.day, *m.level);
            day.most = std::max(day.most.value_or(0), *m.level);
        } else {
            recalled.add(m.day, *m.level);
        }
    }
    for (auto& [date, day] : days) {
        day.mean = levels.meanOf(date);
        day.recalledMean = recalled.meanOf(date);
    }
    return days;
}

std::vector<DaySummary> summarizeDays(const std::vector<RecordMark>& marks, Whose whose)
{
    std::vector<DaySummary> list;
    for (const auto& [date, day] : daysByDate(marks, whose))
        list.push_back(day);
    return list;
}

} // namespace unknot
