// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Record.h"

#include <QByteArray>

namespace unknot {

class Statement;

/// Conversion between a database row and a Record.
/// "SELECT ... FROM record", in the order readRecord() expects. `noteLength`: as in RecordQuery.
QByteArray recordSelect(int noteLength = -1);
Record readRecord(const Statement& row);

/// " lower_back_left:6 abdomen: ": delimited by spaces, so that a filter is a simple substring search.
QByteArray regionsColumn(const std::vector<RegionLevel>& regions);
QByteArray wordsColumn(const QStringList& words);

} // namespace unknot
