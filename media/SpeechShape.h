// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <vector>

/// What every voice needs before it goes into the mixer. Internal to this room; pure functions on mono
/// samples.
namespace unknot::media {

/// Cuts silence at both ends (quieter than 42 dB below the loudest 5 ms), leaving 15 ms before and 40 ms
/// after, faded. Empty when there is nothing but silence.
std::vector<float> trimmed(const std::vector<float>& samples, int rate);

/// To 48 kHz, by a windowed sinc (80 dB). `rate` in Hz, at most 48000.
std::vector<float> resampledTo48k(const std::vector<float>& samples, int rate);

/// To about -18 LUFS, peaks bent below -1.5 dBFS.
void levelSpeech(std::vector<float>& samples, int rate);

} // namespace unknot::media
