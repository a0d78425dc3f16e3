// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Profile.h"
#include "core/safety/SafetyRules.h"

namespace unknot {

/// One rule that speaks about a technique.
struct RuleHit
{
    QString rule; ///< id of a Condition or PlaceRule
    Caution verdict = Caution::None;
    QString tag; ///< the person's condition as they (or a file) named it; "" for places
};

/// What the rules say to one technique for one person.
struct Ruling
{
    Caution verdict = Caution::None;
    std::vector<RuleHit> hits; ///< the strictest first; what a clinician has cleared is not among them

    QStringList rules() const; ///< ids, each once
};

/// Checks one technique. `region`: a base or full id when it is to be used there alone; "" for where it is
/// meant for. A yes of a clinician (`cleared`) lifts "only with an OK" and a general block, never a block.
Ruling check(const Technique& technique, const SafetyProfile& profile, const SafetyRules& rules,
             const Catalogue& catalogue, QDate today, const QString& region = {});

/// What one condition by itself says to a technique: a cell of the matrix of conditions.toml.
Caution cell(const Technique& technique, const Condition& condition);
/// What it means to have that condition and no other: with all that it implies. Places do not count.
RuleHit verdictAlone(const Technique& technique, const Condition& condition, const SafetyRules& rules);

/// One sentence for the strictest hit; what is said when there is none otherwise.
QString reasonOf(const Ruling& ruling, const SafetyRules& rules);
/// How to lift it, and how to do it otherwise; "" where there is nothing to say.
QString liftOf(const RuleHit& hit, const SafetyRules& rules);
QString modifyOf(const RuleHit& hit, const SafetyRules& rules);

/// Work of a family with pressure on tissue. A family that the catalogue does not know might have it.
bool usesPressure(const Technique& technique, const Catalogue& catalogue);

} // namespace unknot
