// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/insights/Places.h"

#include <algorithm>

namespace unknot {

std::vector<PlaceSummary> summarizePlaces(const std::vector<Record>& records, Whose whose)
{
    std::map<QString, LevelsByDay> places;
    for (const Record& r : records) {
        if (r.kind != Kind::Entry || r.state != RecordState::Current || !isOf(r.source, whose) ||
            !countsInMeans(r.source))
            continue;
        for (const RegionLevel& region : r.regions) {
            if (const std::optional<int> level = region.level ? region.level : r.level)
                places[region.id].add(r.at.day(), *level);
        }
    }
    std::vector<PlaceSummary> list;
    list.reserve(places.size());
    for (const auto& [region, levels] : places)
        list.push_back({region, levels.summary()});
    std::stable_sort(list.begin(), list.end(), [](const PlaceSummary& a, const PlaceSummary& b) {
        return a.levels.days > b.levels.days;
    });
    return list;
}

} // namespace unknot
