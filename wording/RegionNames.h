// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/journal/PainEntry.h"

namespace unknot {

/// "your left lower back", "belly", "the whole body"; the id itself if unknown. Sides are the person's own.
QString regionName(const Catalogue& catalogue, const QString& id);
/// Several places in one line; both sides of a place are combined ("your knee, both sides").
QString placesText(const Catalogue& catalogue, const QStringList& regions);
QString placesText(const Catalogue& catalogue, const std::vector<RegionLevel>& regions);
/// "3 of 10, your left lower back"; "3 of 10" without places.
QString painAndPlaces(const Catalogue& catalogue, const PainEntry& entry);
/// The side of a full id; `None` for a place without sides.
Side sideOf(const QString& id);
/// The same place on the other side; "" if none.
QString otherSideOf(const QString& id);

} // namespace unknot
