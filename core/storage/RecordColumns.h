// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Record.h"

#include <QByteArray>

namespace unknot {

class Statement;

/// Between the columns of one row and a Record.
extern const QByteArray recordColumns; ///< "SELECT ... FROM record", the order that readRecord() expects
Record readRecord(const Statement& row);

/// " lower_back_left:6 abdomen: ": each between spaces, so that a filter needs one look.
QByteArray regionsColumn(const std::vector<RegionLevel>& regions);
QByteArray wordsColumn(const QStringList& words);

} // namespace unknot
