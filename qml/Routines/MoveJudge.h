// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <functional>

namespace unknot {

/// The safety rules' verdict on a move for the current person.
struct MoveSaid
{
    enum class Verdict {
        AsWritten,
        Changed, ///< shorter and lighter
        LeftOut,
    };
    Verdict verdict = Verdict::AsWritten;
    QString text; ///< why, and what to do about it; "" with AsWritten
};
using MoveJudge = std::function<MoveSaid(const Technique&)>;

/// How many of a routine's moves are left out for this person; 0 without a judge.
int pausedMoves(const Routine& routine, const Catalogue& catalogue, const MoveJudge& judge);

} // namespace unknot
