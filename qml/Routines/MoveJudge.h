// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <functional>
#include <map>

namespace unknot {

/// What the safety rules do to a move of a routine for the current person.
struct MoveSaid
{
    enum class Verdict {
        AsWritten,
        Changed,  ///< shorter and lighter
        Replaced, ///< by another move for the same goal
        LeftOut,
    };
    Verdict verdict = Verdict::AsWritten;
    QString technique{}; ///< with Replaced: what is done instead
    double range = 1;    ///< 0..1 of the movement
    bool onBed = false;  ///< instead of the floor
    bool easier = false; ///< with the easier dosage
    QString text{};      ///< why, and what to do about it; "" with AsWritten
};
using MovesSaid = std::map<QString, MoveSaid>; // by id of the step; one that is not there is done as written
using MoveJudge = std::function<MovesSaid(const Routine&)>;

/// How many moves are left out.
int pausedMoves(const MovesSaid& said);
/// Of a routine, for this person; 0 without a judge.
int pausedMoves(const Routine& routine, const MoveJudge& judge);
/// The routine as the rules change it; as written where nothing is left of it.
Routine asDone(const Routine& routine, const MovesSaid& said);

} // namespace unknot
