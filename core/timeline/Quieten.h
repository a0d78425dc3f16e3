// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Timeline.h"

#include <QSet>

namespace unknot {

/// The most of a move's time that Voice::Learning speaks, unless what it must say takes longer.
inline constexpr double newMoveShare = 1.0 / 3, familiarMoveShare = 1.0 / 5;

/// Turns sentences into captions, the least needed first, until each step keeps to its share. `familiar`:
/// techniques for which only what to do, for how long, one cue and the end are said. Internal to
/// core/timeline.
void quieten(Timeline* timeline, const QSet<QString>& familiar);

} // namespace unknot
