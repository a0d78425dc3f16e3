// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QJsonObject>
#include <span>

namespace unknot {

class Vocabulary;

/// Everything that is uniform across the kinds of record. A new kind adds one row.
struct RecordKind
{
    Kind kind;
    QString name;     ///< "entry", as in text files (docs/JOURNAL_FORMAT.md)
    bool listedOnDay; ///< listed on the page of its day
    QJsonObject (*toJson)(const Record& record);
    /// Errors: Refused, with field and reason. Without a vocabulary any well-formed id is accepted.
    Result<Record> (*fromJson)(const QJsonObject& json, const Vocabulary* vocabulary);
    /// The fields of a newer version in the record.
    QStringList (*unknownFields)(const Record& record);
};

std::span<const RecordKind> recordKinds();
/// The kinds that a day's page lists; questions, reminders and addresses have places of their own.
std::vector<Kind> kindsOfADay();
/// Null for an unknown kind.
const RecordKind* recordKind(Kind kind);
const RecordKind* recordKind(const QString& name);

} // namespace unknot
