// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/TitledText.h"

#include <QList>

namespace unknot {

class JournalAccess;
struct PainEntry;

/// Everything that is set in an entry, in words.
QList<TitledText> entryDetails(const PainEntry& entry, const JournalAccess& access);

} // namespace unknot
