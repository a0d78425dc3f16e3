// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QJsonObject>

namespace unknot {

// What the person states about themself that affects safety. Each statement is a record with its own history;
// retracting it withdraws the record. SafetyProfile combines them.

/// A condition or circumstance of the person.
struct OwnCondition
{
    QString tag;       ///< id of a Condition; an unknown one is kept and means caution
    QStringList where; ///< regions, with or without a side; empty: not stated, or everywhere
    QDate since;       ///< when it was recorded; may be null

    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QJsonObject rest; ///< fields of a newer version, kept as they are

    bool operator==(const OwnCondition&) const = default;
};

/// A clinician's clearance of a family of techniques despite a condition.
struct Cleared
{
    QString tag;
    QString family; ///< "" for all
    QDate date;
    QString who; ///< in the person's words

    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QJsonObject rest;

    bool operator==(const Cleared&) const = default;
};

enum class ConsentAnswer { Yes, NotYet };

/// Whether the person has asked a clinician about a family of techniques.
struct Consent
{
    QString family;
    ConsentAnswer answer = ConsentAnswer::NotYet;
    QDate date;

    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QJsonObject rest;

    bool operator==(const Consent&) const = default;
};

/// Age and which conditions were asked about; one record per journal.
struct AboutMe
{
    std::optional<int> age; ///< 0 .. 130; nothing: not stated
    QStringList asked;      ///< conditions the person was asked about, whatever the answer

    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QJsonObject rest;

    bool operator==(const AboutMe&) const = default;
};

Record toRecord(const OwnCondition& condition);
Record toRecord(const Cleared& cleared);
Record toRecord(const Consent& consent);
Record toRecord(const AboutMe& about);
/// A condition with an unreadable tag gets the tag "unreadable", which is unknown and therefore means
/// caution.
OwnCondition toCondition(const Record& record);
Cleared toCleared(const Record& record);
Consent toConsent(const Record& record);
AboutMe toAboutMe(const Record& record);

QJsonObject toJson(const OwnCondition& condition);
QJsonObject toJson(const Cleared& cleared);
QJsonObject toJson(const Consent& consent);
QJsonObject toJson(const AboutMe& about);
Result<OwnCondition> conditionFromJson(const QJsonObject& json);
Result<Cleared> clearedFromJson(const QJsonObject& json);
Result<Consent> consentFromJson(const QJsonObject& json);
Result<AboutMe> aboutMeFromJson(const QJsonObject& json);

} // namespace unknot
