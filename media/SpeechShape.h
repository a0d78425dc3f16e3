// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <vector>

/// Preparation of speech for the mixer. Internal to media; pure functions on mono samples.
namespace unknot::media {

/// Trims silence at both ends (42 dB below the loudest 5 ms), leaving 15 ms before and 40 ms after, faded.
/// Empty if there is only silence.
std::vector<float> trimmed(const std::vector<float>& samples, int rate);

/// Resamples to 48 kHz with a windowed sinc (80 dB). `rate` in Hz, at most 48000.
std::vector<float> resampledTo48k(const std::vector<float>& samples, int rate);

/// Normalizes to about -18 LUFS, with peaks limited to -1.5 dBFS.
void levelSpeech(std::vector<float>& samples, int rate);

} // namespace unknot::media
