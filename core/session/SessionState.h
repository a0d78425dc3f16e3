// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Timeline.h"

namespace unknot {

/// What is happening at one instant of a timeline, in the terms a screen or a terminal shows.
struct SessionState
{
    int segment = -1;
    SegmentKind kind = SegmentKind::Prepare;
    QString step, technique;
    QString nextTechnique; ///< the technique after this step; "" when this is the last
    Side side = Side::None;
    int set = 0, sets = 0;
    int rep = 0, reps = 0;
    int stepNumber = 0, stepCount = 0; ///< counts from 1; stepNumber is stepCount in the closing
    qint64 remainingMs = 0;            ///< what the clock counts down: the block in work, else the segment
    qint64 spanMs = 0;                 ///< the whole of that
    QString caption;                   ///< the sentence said last in this segment; "" before the first
    QString leadCaption;               ///< the first sentence of this segment
};

/// A pure function of its arguments. `ms` is clamped into the timeline.
SessionState stateAt(const Timeline& timeline, qint64 ms);

} // namespace unknot
