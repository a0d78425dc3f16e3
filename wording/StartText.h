// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/SafetyGate.h"
#include "wording/Wording.h"

#include <optional>

namespace unknot {

// What is told around the start of a session.

/// firstRoutine() and breathingRoutine() with their words.
Routine firstMinutes(const Catalogue& catalogue, const SafetyRules& rules, const Wording& wording,
                     const QString& goal, const QString& support);
/// A session of one move, with its words. None if there is no such technique.
std::optional<Routine> sessionOf(const Catalogue& catalogue, const Wording& wording,
                                 const QString& technique);
Routine onlyBreathing(const Catalogue& catalogue, const Wording& wording, int seconds);

/// The names of families.
QStringList familyNames(const QStringList& families, const Catalogue& catalogue);
/// Of those red flags that ask for gentle moves: "name, name".
QString gentleFlagNames(const std::vector<OpenFlag>& flags, const SafetyRules& rules);

} // namespace unknot
