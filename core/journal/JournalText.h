// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QJsonObject>

namespace unknot {

class Vocabulary;

/// The journal as JSON, one object per record (docs/JOURNAL_FORMAT.md).
QJsonObject toJson(const Record& record);
/// Errors: Refused, with field and reason. Without a vocabulary any well-formed id is accepted.
Result<Record> recordFromJson(const QJsonObject& json, const Vocabulary* vocabulary);

/// A record and its line number, counted from 1.
struct RecordLine
{
    int number = 0;
    Record record;
    QStringList unknown; ///< fields of a newer version, which are kept
    /// For a line without an id: one made from its content, so that the same file gives the same ids again.
    /// Lines with the same content get different ones.
    QString derivedId = {};
};

/// Parses JSON lines as written by export. Every invalid line becomes a Problem with its number and reason;
/// the result is complete only when there are none. At most 20 are told singly; at most one has line 0, for
/// the whole file: it is UTF-16, or there are more. Empty lines are skipped. `file` is the name used in
/// problems.
std::vector<RecordLine> recordsFromLines(const QByteArray& lines, const QString& file,
                                         const Vocabulary& vocabulary, Problems* problems);

/// Serializes a record for the inbox, which holds what is entered while the vault is locked. Assigns the
/// record's id.
QByteArray inboxTextOf(Record record);
/// Parses a record from the inbox and sets its source to Dropped.
Result<Record> recordFromDrop(const QByteArray& text);

} // namespace unknot
