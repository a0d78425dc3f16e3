// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QJsonObject>

namespace unknot {

// What the person says about themself, as far as it changes what is safe. Each statement is a record of its
// own, with its history; what is taken back is withdrawn. SafetyProfile is all of them together.

/// A condition or circumstance of the person's own.
struct OwnCondition
{
    QString tag;       ///< id of a Condition; one that is not known here is kept, and means caution
    QStringList where; ///< regions, with or without a side; empty: not said, or everywhere
    QDate since;       ///< when it was noted; may be null

    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QJsonObject rest; ///< fields of a newer version, kept as they are

    bool operator==(const OwnCondition&) const = default;
};

/// A clinician's yes to a family of techniques in spite of a condition.
struct Cleared
{
    QString tag;
    QString family; ///< "" for all
    QDate date;
    QString who; ///< own words

    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QJsonObject rest;

    bool operator==(const Cleared&) const = default;
};

enum class ConsentAnswer { Yes, NotYet };

/// Whether a clinician has been asked about a family of techniques.
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

/// One record in a journal.
struct AboutMe
{
    std::optional<int> age; ///< 0 .. 130; nothing: not said
    QStringList asked;      ///< conditions that the person was asked about, whatever the answer

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
/// A condition whose tag cannot be read is "unreadable": not known, and so it means caution.
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
