// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/BodyMap/BodyPlaces.h"
#include "qml/Entry/TitledText.h"

#include <QList>

namespace unknot {

class Catalogue;
class JournalAccess;
struct PainEntry;

/// All set fields of an entry as titled texts, except level and time.
QList<TitledText> entryDetails(const PainEntry& entry, const JournalAccess& access);

/// The names of the marked regions, as the body map shows and announces them.
QList<NamedPlace> namesOf(const QList<RegionMark>& marks, const Catalogue& catalogue);

} // namespace unknot
