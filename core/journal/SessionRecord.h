// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"
#include "core/session/SessionLog.h"

#include <QJsonObject>

namespace unknot {

/// How the person felt after a session, compared with before.
enum class Felt { NotSaid, Better, Same, Worse };

/// A guided session in the journal: what was done, and how it felt before and after.
struct SessionRecord
{
    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at; ///< when it started
    SessionLog log;
    std::optional<int> before, after; ///< pain 0 .. 10, if answered
    Felt felt = Felt::NotSaid;
    QString note;
    QJsonObject rest; ///< fields of a newer version, kept as they are
};

/// Both are sessions with the same id, and `later` tells more of it: it went on after `earlier`, ended, or
/// was answered since.
bool isLaterPart(const Record& later, const Record& earlier);

Record toRecord(const SessionRecord& session);
SessionRecord toSession(const Record& record);
QJsonObject toJson(const SessionRecord& session);
Result<SessionRecord> sessionFromJson(const QJsonObject& json);

} // namespace unknot
