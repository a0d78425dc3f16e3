// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/TitledText.h"

#include <QList>

namespace unknot {

class JournalAccess;
struct PainEntry;

/// All set fields of an entry as titled texts, except level and time.
QList<TitledText> entryDetails(const PainEntry& entry, const JournalAccess& access);

} // namespace unknot
