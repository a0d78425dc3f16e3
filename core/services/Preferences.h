// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

namespace unknot {

/// What the person prefers, in their own statements.
struct Preferences
{
    QString goal;    ///< where it aches: one of firstGoals(); "": not stated
    QString support; ///< "chair", "bed", "floor"; "": not stated
    bool lighterPressure = false;
    QStringList liked;   ///< techniques, in the order of stating it
    QStringList avoided; ///< techniques that are not for this person; none of them is liked

    bool isEmpty() const { return *this == Preferences(); }
    bool operator==(const Preferences&) const = default;
};

/// States that a move is liked, or no longer. A liked move is not avoided, and the other way round.
void setLiked(Preferences* preferences, const QString& technique, bool on);
void setAvoided(Preferences* preferences, const QString& technique, bool on);

/// What was stated while the journal was locked, added to what it holds.
Preferences merged(const Preferences& stored, const Preferences& newer);

/// JSON, for the setting; what cannot be read is empty.
QString toText(const Preferences& preferences);
Preferences preferencesFromText(const QString& text);

/// The routine without the moves that this person avoids; unchanged if nothing but breathing would be left.
Routine withoutAvoided(const Routine& routine, const Preferences& preferences, const Catalogue& catalogue);

} // namespace unknot
