// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "core/journal/AboutMe.h"
#include "core/journal/JournalStore.h"

namespace unknot {

/// What the person has said about themself, as far as it changes what is safe. In the journal each statement
/// is a record.
struct SafetyProfile
{
    std::vector<OwnCondition> conditions;
    std::optional<int> age;
    std::vector<Cleared> cleared;
    std::vector<Consent> consents;
    QString aboutId;       ///< of the record that holds age and asked; "" until stored
    QJsonObject aboutRest; ///< what that one holds of a newer version
    QStringList asked;     ///< conditions that the person was asked about, whatever the answer

    bool operator==(const SafetyProfile&) const = default;

    bool has(const QString& tag) const;
    void add(const QString& tag, QDate today, const QStringList& where = {});
    void remove(const QString& tag);
    /// Whether a clinician said yes, on a day up to `today`.
    bool isCleared(const QString& tag, const QString& family, QDate today) const;
    std::optional<ConsentAnswer> consent(const QString& family) const;
    void setConsent(const QString& family, ConsentAnswer answer, QDate today);
};

/// Of records of the kinds Condition, Clearance, Consent and AboutMe; others are passed over. Where a journal
/// says something twice (two exports in one), the more careful one counts: a condition everywhere rather than
/// at some places, and the newer consent.
SafetyProfile profileFromRecords(const std::vector<Record>& records);
/// The kinds of record it is made of.
std::vector<Kind> profileKinds();

/// What to write so that a journal that says `before` says `after`. Everything new in `after` gets its id
/// and, if it has none, the time `now`; what did not change is not written.
JournalChanges changesTo(SafetyProfile* after, const SafetyProfile& before, const Moment& now);

/// The form in which a journal kept it before it was records: one setting. What cannot be read in a condition
/// means caution, as a condition that is not known; anything else that cannot be read is left out.
SafetyProfile profileFromJson(const QJsonObject& json);

/// A profile as a TOML file (docs/SAFETY.md): conditions, age, cleared, where. Refused as a whole when
/// anything in it is wrong; a condition that is not known is no mistake.
Result<SafetyProfile> readProfile(const QString& path, Problems* problems);

} // namespace unknot
