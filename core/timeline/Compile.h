// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/timeline/Phrases.h"
#include "core/timeline/Positions.h"
#include "core/timeline/Timeline.h"

#include <QHash>

namespace unknot {

enum class Voice { Full, Short, Off };

/// What the person changed about one step while the session ran. Blocks of a step are numbered in the order
/// they are done: blockNumber(sideIndex, set).
struct StepAdjustment
{
    Side firstSide = Side::None; ///< Left or Right: begin with this one; None: as prescribed
    int easeFromBlock = 0;       ///< eased off: from this block on the easier dose; 0: not eased
    qint64 easeDoneMs = 0;       ///< already done of that block when it was eased
    QHash<int, qint64> breaks; ///< by block number: it ends after this long; a quiet breathing break follows
    QHash<int, qint64> extraWorkMs; ///< by block number
    QHash<int, qint64> extraRestMs; ///< by block number: more time before that block's work
};

/// Stands for the transition into a step in StepAdjustment::extraRestMs.
inline constexpr int changePlace = -1;

using Adjustments = QHash<QString, StepAdjustment>; // by step id

/// sideIndex 0 is the side done first; set counts from 1.
constexpr int blockNumber(int sideIndex, int set)
{
    return sideIndex * 100 + set;
}

/// Makes a routine ready for one person. Pure and deterministic: the same input gives the same timeline, and
/// the segments do not depend on `voice`. A change made to a step leaves everything before that step's
/// changed block where it was, so a running session keeps its position when it recompiles. Every technique
/// the routine names must be in `catalogue`.
Timeline compile(const Routine& routine, const Catalogue& catalogue, const Phrases& phrases,
                 const Prescription& prescription = {}, Voice voice = Voice::Full,
                 const Adjustments& adjustments = {});

} // namespace unknot
