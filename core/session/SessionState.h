// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Timeline.h"

namespace unknot {

/// The state of a session at one instant of a timeline, for display.
struct SessionState
{
    int segment = -1;
    SegmentKind kind = SegmentKind::Prepare;
    QString step, technique;
    QString nextTechnique; ///< the technique after this step; "" in the last one
    Side side = Side::None;
    int set = 0, sets = 0;
    int rep = 0, reps = 0;
    int stepNumber = 0, stepCount = 0; ///< counts from 1; in the closing stepNumber is stepCount
    qint64 remainingMs = 0;            ///< countdown: of the block during work, else of the segment
    qint64 spanMs = 0;                 ///< total length of what is counted down
    QString caption;                   ///< the last sentence spoken in this segment; "" before the first
    QString leadCaption;               ///< the first sentence of this segment
};

/// Pure. `ms` is clamped to the timeline.
SessionState stateAt(const Timeline& timeline, qint64 ms);

} // namespace unknot
