// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Side.h"

namespace unknot::figure {

/// What the figure shows at one instant. Plain data derived from the timeline. The figure has no clock of its
/// own, so pause, seek and reduced motion need no extra code.
struct Moment
{
    /// The person's own side being worked. Scenes are written for Left and mirrored for Right; None and Both
    /// show the scene as written. In scenes with alternating repetitions it is the side of this repetition.
    Side side = Side::Left;
    double depth = 0;   ///< 0 start pose .. 1 final position; linear in time, the scene applies easing
    double cycle = 0;   ///< 0..1 within one repetition or stroke; holds ignore it
    double range = 1;   ///< 0..1 of the movement from the start pose; what hands and feet rest on stays
    bool onBed = false; ///< a mat on the floor becomes a bed
    double breath = 0;  ///< -1 breathed out .. +1 breathed in
    double pulse = 0.5; ///< 0..1 animation of arrows and pressure rings
};

} // namespace unknot::figure
