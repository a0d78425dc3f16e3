// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/timeline/Phrases.h"
#include "core/timeline/Positions.h"
#include "core/timeline/Timeline.h"

#include <QHash>

namespace unknot {

/// How much is said.
enum class Voice {
    Full,
    Learning, ///< a third of the time of a move, and less of one in Prescription::familiar; the rest is shown
    Off,
    Short, ///< all sentences in their brief form
};

/// Changes the person made to a step during the session. Blocks of a step are numbered in order of execution:
/// blockNumber(sideIndex, set).
struct StepAdjustment
{
    Side firstSide = Side::None; ///< Left or Right: begin with this side; None: as prescribed
    int easeFromBlock = 0;       ///< first block with the easier dosage; 0: none
    qint64 easeDoneMs = 0;       ///< how much of that block was done when it was eased
    /// by block number: it ends after this time, followed by a quiet breathing break
    QHash<int, qint64> breaks;
    QHash<int, qint64> extraWorkMs; ///< by block number
    QHash<int, qint64> extraRestMs; ///< by block number: extra time before the work of that block
};

/// How far a movement goes once it is eased off.
inline constexpr double easedRange = 0.5;

/// The key for the transition into a step in StepAdjustment::extraRestMs.
inline constexpr int changePlace = -1;

using Adjustments = QHash<QString, StepAdjustment>; // by step id

/// sideIndex 0 is the first side; set counts from 1.
constexpr int blockNumber(int sideIndex, int set)
{
    return sideIndex * 100 + set;
}

/// Compiles a routine for one person. Pure and deterministic; the segments do not depend on `voice`. Changing
/// a step leaves everything before the changed block in place, so a running session keeps its position when
/// it recompiles. `catalogue` must contain every technique of the routine.
Timeline compile(const Routine& routine, const Catalogue& catalogue, const Phrases& phrases,
                 const Prescription& prescription = {}, Voice voice = Voice::Full,
                 const Adjustments& adjustments = {});

} // namespace unknot
