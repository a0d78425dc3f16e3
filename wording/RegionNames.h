// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/journal/PainEntry.h"

namespace unknot {

/// "your left lower back", "belly", "the whole body"; the id itself for what is not known. Sides are the
/// person's own.
QString regionName(const Catalogue& catalogue, const QString& id);
/// Several places in one line; the two sides of one place are said together ("both knees" reads "your knee,
/// both sides").
QString placesText(const Catalogue& catalogue, const QStringList& regions);
QString placesText(const Catalogue& catalogue, const std::vector<RegionLevel>& regions);
/// "3 of 10, your left lower back"; without places "3 of 10".
QString painAndPlaces(const Catalogue& catalogue, const PainEntry& entry);
/// The side of a full id; `None` where there is but one of the place.
Side sideOf(const QString& id);
/// The same place on the other side; "" where there is none.
QString otherSideOf(const QString& id);

} // namespace unknot
