// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/journal/Moment.h"

#include <QVariantList>

namespace unknot {

class JournalAccess;
struct PainEntry;

/// The first letter large.
QString startOfSentence(const QString& text);
/// "Today, 14:20", "Yesterday, 9:05", "Monday 23 November, 18:00".
QString momentText(const Moment& moment);
/// "3 of 10, your left lower back".
QString painAndPlaces(const Catalogue& catalogue, const PainEntry& entry);
/// All places by part of the body: [{name, places: [{base, name, pair}]}].
QVariantList placesByPart(const Catalogue& catalogue);
/// The close-ups of an entry's hands, feet and knees: [{of, mirrored, side ("_left"), title, spots: [{id,
/// name}], marked: ids without the side}].
QVariantList closeUpsOf(const PainEntry& entry, const JournalAccess& access);
/// Everything that is set in an entry, in words: [{title, text}].
QVariantList entryDetails(const PainEntry& entry, const JournalAccess& access);

} // namespace unknot
