// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/timeline/Timeline.h"
#include "figure/Moment.h"

namespace unknot::figure {

/// What the figure shows at one instant of a timeline. While getting ready it shows the move once, slowly; in
/// the work it follows hold, repetition, stroke and breath to the millisecond; afterwards it comes back. With
/// `still` (reduced motion) it shows the position of the segment and never moves within it. Pure. `technique`
/// is that of the segment at `ms`; null in the closing.
Moment momentAt(const Timeline& timeline, qint64 ms, const Technique* technique, bool still);

/// A figure at the height of the move, for lists and printed sheets.
Moment keyMoment(const Technique& technique, Side side = Side::Left);

} // namespace unknot::figure
