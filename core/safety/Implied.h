// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Profile.h"
#include "core/safety/SafetyRules.h"

namespace unknot {

// A profile holds what the person ticked. What a tick implies (Condition::implies: pregnancy leaves out some
// moves) is worked out here and nowhere else, so that every list, session and command judges by the same
// conditions.

/// The conditions that count: the person's own, then those that they imply, followed to the end. An implied
/// one that the person also ticked is listed once, unless that tick is for some places alone. Implied ones
/// carry the places and day of the one that brought them in.
std::vector<OwnCondition> conditionsInForce(const SafetyProfile& profile, const SafetyRules& rules);
bool isInForce(const QString& tag, const SafetyProfile& profile, const SafetyRules& rules);

/// A condition in force that has a tick of its own, and what the rules say of it.
struct ToldCondition
{
    OwnCondition own;
    const Condition* rule; ///< that of an unknown condition where it is not known; lives as long as the rules
    bool known;
};
/// Those of conditionsInForce() that are not only implied by another tick.
std::vector<ToldCondition> toldConditions(const SafetyProfile& profile, const SafetyRules& rules);

/// Takes a tick off: the condition goes, with the person's conditions that imply it and those that only it
/// implied.
void untick(SafetyProfile* profile, const QString& tag, const SafetyRules& rules);

} // namespace unknot
