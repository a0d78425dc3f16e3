// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "core/base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <vector>

namespace unknot {

/// A condition or circumstance of the person's own.
struct OwnCondition
{
    QString tag;       ///< id of a Condition; one that is not known here is kept, and means caution
    QStringList where; ///< regions, with or without a side; empty: not said, or everywhere
    QDate since;       ///< when it was noted; may be null
};

/// A clinician's yes to a family of techniques in spite of a condition.
struct Cleared
{
    QString tag;
    QString family; ///< "" for all
    QDate date;
    QString who; ///< own words
};

enum class ConsentAnswer { Yes, NotYet };

/// Whether a clinician has been asked about a family of techniques.
struct Consent
{
    QString family;
    ConsentAnswer answer = ConsentAnswer::NotYet;
    QDate date;
};

/// What the person has said about themself, as far as it changes what is safe. Lives in the journal.
struct SafetyProfile
{
    std::vector<OwnCondition> conditions;
    std::optional<int> age;
    std::vector<Cleared> cleared;
    std::vector<Consent> consents;
    QStringList asked; ///< conditions that the person was asked about, whatever the answer

    bool has(const QString& tag) const;
    void add(const QString& tag, QDate today, const QStringList& where = {});
    void remove(const QString& tag);
    /// Whether a clinician said yes, on a day up to `today`.
    bool isCleared(const QString& tag, const QString& family, QDate today) const;
    std::optional<ConsentAnswer> consent(const QString& family) const;
    void setConsent(const QString& family, ConsentAnswer answer, QDate today);
};

/// The form in which the journal keeps it. What cannot be read in it is left out.
QJsonObject toJson(const SafetyProfile& profile);
SafetyProfile profileFromJson(const QJsonObject& json);

/// A profile as a TOML file (docs/SAFETY.md): conditions, age, cleared, where. Refused as a whole when
/// anything in it is wrong; a condition that is not known is no mistake.
Result<SafetyProfile> readProfile(const QString& path, Problems* problems);

} // namespace unknot
