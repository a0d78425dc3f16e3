// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QJsonObject>

namespace unknot {

class Vocabulary;

/// The journal as text: one JSON object for each record (docs/JOURNAL_FORMAT.md).
QJsonObject toJson(const Record& record);
/// Refused with field and reason. Without a vocabulary any id of the right form will do.
Result<Record> recordFromJson(const QJsonObject& json, const Vocabulary* vocabulary);

/// A record and the line it came from, counted from 1.
struct RecordLine
{
    int number = 0;
    Record record;
    QStringList unknown; ///< fields of a newer version; they are kept
};

/// JSON lines, as export writes them. Every bad line becomes a Problem with its number and reason; the
/// records are complete only when there is none. Empty lines are skipped. `file` is the name in the problems.
std::vector<RecordLine> recordsFromLines(const QByteArray& lines, const QString& file,
                                         const Vocabulary& vocabulary, Problems* problems);

/// What is sealed into the inbox while the vault is locked. The record gets its id here.
QByteArray dropFromRecord(Record record);
/// The other way; the source becomes Dropped.
Result<Record> recordFromDrop(const QByteArray& text);

} // namespace unknot
