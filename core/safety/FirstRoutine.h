// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Check.h"

namespace unknot {

class Phrases;

/// Whether a condition not asked about yet could forbid the technique: by a block, or by NeedsOk where the
/// technique itself names the condition. (A general need for an OK is covered by the consent question.)
bool couldForbid(const Condition& condition, const Technique& technique, const SafetyRules& rules);

/// A short first session of moves that nothing outside the start screen forbids, for a goal ("neck",
/// "lower_back", ..., see docs/CONTENT_FORMAT.md) and a support of the catalogue (an unknown one: its first).
/// Takes about four minutes when compiled with `phrases`. The caller fills in its texts. Never empty when the
/// catalogue has a breathing technique.
Routine firstRoutine(const Catalogue& catalogue, const SafetyRules& rules, const Phrases& phrases,
                     const QString& goal, const QString& support);

/// The goals that firstRoutine() accepts.
QStringList firstGoals();
/// The goal of people who have not named one.
inline const QString usualGoal = QStringLiteral("shoulders");

/// The id of breathingRoutine(), which is always allowed because people need it when in distress.
inline const QString breathingId = QStringLiteral("breathe"), firstRoutineId = QStringLiteral("first");

/// One breathing technique of about `seconds`, for "Breathe for a minute".
Routine breathingRoutine(const Catalogue& catalogue, int seconds);

} // namespace unknot
