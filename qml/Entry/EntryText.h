// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <QVariantList>

namespace unknot {

class JournalAccess;
struct PainEntry;

/// All places by part of the body: [{name, places: [{base, name, pair}]}].
QVariantList placesByPart(const Catalogue& catalogue);
/// The close-ups of an entry's hands, feet and knees: [{of, mirrored, side ("_left"), title, spots: [{id,
/// name}], marked: ids without the side}].
QVariantList closeUpsOf(const PainEntry& entry, const JournalAccess& access);
/// Everything that is set in an entry, in words: [{title, text}].
QVariantList entryDetails(const PainEntry& entry, const JournalAccess& access);

} // namespace unknot
