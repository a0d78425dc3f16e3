// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "core/journal/AboutMe.h"
#include "core/journal/JournalStore.h"

namespace unknot {

/// What the person has stated about themself that affects safety. In the journal each statement is a record.
struct SafetyProfile
{
    std::vector<OwnCondition> conditions;
    std::optional<int> age;
    std::vector<Cleared> cleared;
    std::vector<Consent> consents;
    QString aboutId;       ///< id of the record with age and `asked`; "" until stored
    QJsonObject aboutRest; ///< fields of a newer version in that record
    QStringList asked;     ///< conditions the person was asked about, whatever the answer

    bool operator==(const SafetyProfile&) const = default;

    bool has(const QString& tag) const;
    void add(const QString& tag, QDate today, const QStringList& where = {});
    void remove(const QString& tag);
    /// The day of the last clinician's yes on or before `today`; null if there is none.
    QDate clearedOn(const QString& tag, const QString& family, QDate today) const;
    std::optional<ConsentAnswer> consent(const QString& family) const;
    void setConsent(const QString& family, ConsentAnswer answer, QDate today);
};

/// Builds a profile from records of the kinds Condition, Clearance, Consent and AboutMe; others are ignored.
/// If a journal states something twice (two exports merged into one), the more careful statement wins: a
/// condition everywhere over one at some places, and the newer consent.
SafetyProfile profileFromRecords(const std::vector<Record>& records);
/// The kinds of record a profile is built from.
std::vector<Kind> profileKinds();

/// The changes that turn a journal with `before` into one with `after`. New statements in `after` get an id
/// and, if they have none, the time `now`. Unchanged ones are not written.
JournalChanges changesTo(SafetyProfile* after, const SafetyProfile& before, const Moment& now);

/// Reads the legacy format, a single setting. An unreadable condition becomes an unknown one, which means
/// caution; anything else unreadable is left out.
SafetyProfile profileFromJson(const QJsonObject& json);

/// Reads a profile from a TOML file (docs/SAFETY.md): conditions, age, cleared, where. Any mistake refuses
/// the whole file; an unknown condition is not a mistake.
Result<SafetyProfile> readProfile(const QString& path, Problems* problems);

} // namespace unknot
