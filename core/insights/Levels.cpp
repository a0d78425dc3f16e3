// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/insights/Levels.h"

#include <algorithm>

namespace unknot {

void LevelsByDay::add(QDate day, int level)
{
    Day& d = m_days[day];
    d.least = d.entries == 0 ? level : std::min(d.least, level);
    d.most = d.entries == 0 ? level : std::max(d.most, level);
    d.sum += level;
    ++d.entries;
}

LevelSummary LevelsByDay::summary() const
{
    LevelSummary s;
    for (const auto& [date, day] : m_days) {
        s.least = s.days == 0 ? day.least : std::min(s.least, day.least);
        s.most = s.days == 0 ? day.most : std::max(s.most, day.most);
        s.mean += double(day.sum) / day.entries;
        s.entries += day.entries;
        ++s.days;
    }
    if (s.days > 0)
        s.mean /= s.days;
    return s;
}

std::optional<double> LevelsByDay::meanOf(QDate day) const
{
    const auto it = m_days.find(day);
    return it == m_days.end() ? std::nullopt : std::optional(double(it->second.sum) / it->second.entries);
}

} // namespace unknot
