// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Levels.h"
#include "core/insights/Policy.h"

namespace unknot {

/// Pain at one place.
struct PlaceSummary
{
    QString region;      ///< full id
    LevelSummary levels; ///< a place without its own level takes the level of its entry
};

/// Every place in the entries among `records`, ordered by number of days (descending), then id.
std::vector<PlaceSummary> summarizePlaces(const std::vector<Record>& records, Whose whose);

} // namespace unknot
