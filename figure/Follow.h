// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/timeline/Timeline.h"
#include "figure/Moment.h"

namespace unknot::figure {

/// The pose at one instant of a timeline. During preparation the figure demonstrates the move once, slowly;
/// during work it follows hold, repetition, stroke and breath exactly; afterwards it returns. With `still`
/// (reduced motion) it shows one fixed pose per segment. Pure. `technique` is that of the segment at `ms`;
/// null in the closing.
Moment momentAt(const Timeline& timeline, qint64 ms, const Technique* technique, bool still);

/// The pose at the peak of the move, for lists and printed sheets.
Moment keyMoment(const Technique& technique, Side side = Side::Left);

} // namespace unknot::figure
