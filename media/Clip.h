// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <memory>
#include <vector>

namespace unknot::media {

/// The sample rate of everything in media.
inline constexpr int sampleRate = 48000;
inline constexpr int framesPerMs = sampleRate / 1000;

/// A sound: mono, 48 kHz, full scale at 1. Immutable once shared, so safe to read from any thread.
struct Clip
{
    std::vector<float> samples;
};

using ClipPtr = std::shared_ptr<const Clip>;

} // namespace unknot::media
