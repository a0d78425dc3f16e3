// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

namespace unknot {

class Phrases;

/// The strictest letter of the matrix that a technique meets over all conditions it names (and those that
/// hold for every technique). With `unscreenedOnly`, conditions that the six-line screen asks about are left
/// out: what remains is what nobody has been asked yet.
Caution strictestCaution(const Technique& technique, const Catalogue& catalogue, bool unscreenedOnly);

/// Work with pressure on tissue: deep tissue, trigger point and myofascial work.
bool usesPressure(const Technique& technique);

/// A short first session of moves that nothing outside the six-line screen forbids, chosen for a goal
/// ("neck", "lower_back", ... as in docs/CONTENT_FORMAT.md) and a support: "chair", "bed" or "floor". About
/// four minutes as compiled with `phrases`. Its words are left empty for the caller. Never empty when the
/// catalogue has a breathing technique.
Routine firstRoutine(const Catalogue& catalogue, const Phrases& phrases, const QString& goal,
                     const QString& support);

/// What firstRoutine() can be asked for.
QStringList firstGoals();
QStringList firstSupports();

/// One breathing technique for about `seconds`, for "Breathe for a minute".
Routine breathingRoutine(const Catalogue& catalogue, int seconds);

} // namespace unknot
