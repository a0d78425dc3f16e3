// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Clip.h"

namespace unknot::media {

/// `clip` spoken at `pace` (below 1 slower, above 1 quicker; held within 0.5 to 2): 1 / pace times as long,
/// to the sample, at the same pitch. Begins and ends with the same samples. At pace 1, and when it is null or
/// shorter than 60 ms, it is `clip` itself.
///
/// Pure and deterministic; about 10 ms for a sentence.
ClipPtr stretched(ClipPtr clip, double pace);

} // namespace unknot::media
