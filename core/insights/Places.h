// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Levels.h"
#include "core/insights/Policy.h"

namespace unknot {

/// The pain of one place.
struct PlaceSummary
{
    QString region;      ///< full id
    LevelSummary levels; ///< a place without a level of its own has that of its entry
};

/// Every place that the entries among `records` name, those with the most days first, then by id.
std::vector<PlaceSummary> summarizePlaces(const std::vector<Record>& records, Whose whose);

} // namespace unknot
