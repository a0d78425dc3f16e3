// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Clip.h"

namespace unknot::media {

/// Time-stretches `clip` to 1 / pace of its length, exact to the sample, at the same pitch. `pace` is clamped
/// to 0.5 .. 2; below 1 is slower. The first and last samples are unchanged. Returns `clip` itself at pace 1,
/// or if it is null or shorter than 60 ms.
///
/// Pure and deterministic; about 10 ms for a sentence.
ClipPtr stretched(ClipPtr clip, double pace);

} // namespace unknot::media
