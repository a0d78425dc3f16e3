// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <memory>
#include <vector>

namespace unknot::media {

/// Everything in this room runs at this rate.
inline constexpr int sampleRate = 48000;
inline constexpr int framesPerMs = sampleRate / 1000;

/// A piece of sound: mono, 48 kHz, full scale at 1. Never changed once it is shared, so any thread may read
/// it.
struct Clip
{
    std::vector<float> samples;
};

using ClipPtr = std::shared_ptr<const Clip>;

} // namespace unknot::media
