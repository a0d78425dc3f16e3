// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QJsonObject>
#include <span>

namespace unknot {

class Vocabulary;

/// All that is the same for every kind of record, in one row: a new kind adds one here.
struct RecordKind
{
    Kind kind;
    QString name;     ///< "entry": in text files, docs/JOURNAL_FORMAT.md
    bool listedOnDay; ///< the page of a day lists it
    QJsonObject (*toJson)(const Record& record);
    /// Refused with field and reason. Without a vocabulary any id of the right form will do.
    Result<Record> (*fromJson)(const QJsonObject& json, const Vocabulary* vocabulary);
    /// The fields of a newer version that it carries.
    QStringList (*unknownFields)(const Record& record);
};

std::span<const RecordKind> recordKinds();
/// Those that the page of a day lists; questions, reminders and addresses have places of their own.
std::vector<Kind> kindsOfADay();
/// Null for a kind that this version does not know.
const RecordKind* recordKind(Kind kind);
const RecordKind* recordKind(const QString& name);

} // namespace unknot
