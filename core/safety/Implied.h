// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Profile.h"
#include "core/safety/SafetyRules.h"

namespace unknot {

// A profile holds what the person ticked. Conditions that follow from a tick (Condition::implies: pregnancy
// rules out some moves) are derived here and nowhere else, so that every list, session and command uses the
// same conditions.

/// The person's own conditions, then the transitive closure of those they imply. An implied condition that
/// the person also ticked is listed once, unless that tick is limited to places. Implied conditions take the
/// places and date of the one that implies them.
/// `today`: also those that a condition turns into with time (Condition::later); null: as on the day it was
/// told.
std::vector<OwnCondition> conditionsInForce(const SafetyProfile& profile, const SafetyRules& rules,
                                            QDate today = {});
bool isInForce(const QString& tag, const SafetyProfile& profile, const SafetyRules& rules, QDate today = {});

/// A condition in force that has its own option, with its rule.
struct ToldCondition
{
    OwnCondition own;
    /// the rule for unknown conditions if the tag is unknown; lives as long as the rules
    const Condition* rule;
    bool known;
};
/// Those of conditionsInForce() that are not merely implied.
std::vector<ToldCondition> toldConditions(const SafetyProfile& profile, const SafetyRules& rules,
                                          QDate today = {});

/// Removes a tick, together with the person's conditions that imply it and those that only it implied.
void untick(SafetyProfile* profile, const QString& tag, const SafetyRules& rules);

} // namespace unknot
