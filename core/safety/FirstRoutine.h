// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Check.h"

namespace unknot {

class Phrases;

/// Whether a condition that nobody has asked about yet could forbid the technique: a block; or "only with an
/// OK", where the technique itself names the condition. (That anything at all may want an OK is what the
/// question about consent is for.)
bool couldForbid(const Condition& condition, const Technique& technique, const SafetyRules& rules);

/// A short first session of moves that nothing outside the six-line screen forbids, chosen for a goal
/// ("neck", "lower_back", ... as in docs/CONTENT_FORMAT.md) and a support of the catalogue. About
/// four minutes as compiled with `phrases`. Its words are left empty for the caller. Never empty when the
/// catalogue has a breathing technique.
Routine firstRoutine(const Catalogue& catalogue, const SafetyRules& rules, const Phrases& phrases,
                     const QString& goal, const QString& support);

/// The goals that firstRoutine() can be asked for.
QStringList firstGoals();

/// The id of breathingRoutine(): asked for in need, so it is always allowed.
inline const QString breathingId = QStringLiteral("breathe"), firstRoutineId = QStringLiteral("first");

/// One breathing technique for about `seconds`, for "Breathe for a minute".
Routine breathingRoutine(const Catalogue& catalogue, int seconds);

} // namespace unknot
