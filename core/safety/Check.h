// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Profile.h"
#include "core/safety/SafetyRules.h"

namespace unknot {

/// One rule that applies to a technique.
struct RuleHit
{
    QString rule; ///< id of a Condition or PlaceRule
    Caution verdict = Caution::None;
    QString tag;                    ///< the condition as the person or file named it; "" for places
    Change change = Change::Gently; ///< what Modify means here
};

/// The combined verdict on one technique for one person.
struct Ruling
{
    Caution verdict = Caution::None;
    std::vector<RuleHit> hits; ///< strictest first; cautions cleared by a clinician are left out

    QStringList rules() const; ///< ids, without duplicates
    /// The one that explains it best: of the strictest, the first that changes most. Null if there is none.
    const RuleHit* decisive() const;
};

/// Checks any number of techniques for one person. What the person's conditions imply is worked out once.
/// Borrows the rules.
class PersonCheck
{
public:
    PersonCheck(SafetyProfile profile, const SafetyRules& rules, QDate today);

    /// `region` is a base or full id when the technique is used there only; "" for its own regions. A
    /// clinician's clearance (`cleared`) lifts what Condition::isLiftable() says, while it holds.
    Ruling check(const Technique& technique, const Catalogue& catalogue, const QString& region = {}) const;

private:
    struct InForce
    {
        OwnCondition own;
        const Condition* rule; ///< the rule for unknown conditions if the tag is unknown
    };

    SafetyProfile m_profile;
    const SafetyRules& m_rules;
    QDate m_today;
    std::vector<InForce> m_inForce;
    std::vector<const Condition*> m_byAge; ///< further conditions, which apply because of the person's age
};

/// PersonCheck::check() of a single technique.
Ruling check(const Technique& technique, const SafetyProfile& profile, const SafetyRules& rules,
             const Catalogue& catalogue, QDate today, const QString& region = {});

/// The verdict of one condition on a technique: a cell of the matrix in conditions.toml.
Caution cell(const Technique& technique, const Condition& condition);
/// Whether a clinician's yes to the family would lift the condition from a technique.
bool isLiftable(const Condition& condition, const QString& family, const Catalogue& catalogue);
/// The verdict for a person with that condition alone, including what it implies. Ignores places.
RuleHit verdictAlone(const Technique& technique, const Condition& condition, const SafetyRules& rules);

/// One sentence for the strictest hit, or the default text when there is none.
QString reasonOf(const Ruling& ruling, const SafetyRules& rules);
/// The sentence for the voice and the caption that a Modify adds to a move; "" if it has none.
QString sayOf(const RuleHit& hit, const SafetyRules& rules);
/// How to lift the caution, and how to modify the technique; "" if there is nothing to say.
QString liftOf(const RuleHit& hit, const SafetyRules& rules);
QString modifyOf(const RuleHit& hit, const SafetyRules& rules);

/// Whether the family presses on tissue. An unknown family counts as doing so.
bool usesPressure(const Technique& technique, const Catalogue& catalogue);

} // namespace unknot
