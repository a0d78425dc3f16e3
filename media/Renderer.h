// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/session/SoundPort.h"
#include "core/timeline/Timeline.h"

#include <functional>

namespace unknot::media {

class SpeechSource;

struct RenderOptions
{
    QString path;     ///< the extension sets the format: wav and flac (16 bit), ogg, opus, mp3
    QString ambience; ///< "" for none
    bool voice = true;
    Levels levels;
    bool overwrite = false; ///< otherwise an existing file is refused
};

struct RenderReport
{
    qint64 durationMs = 0;
    int phrases = 0;
    int missingPhrases = 0; ///< phrases that no voice had
    int cutPhrases = 0;     ///< phrases faded out because they were longer than their slot
    double peakDb = 0;      ///< largest sample, dBFS
};

/// Called periodically with 0 to 1; returning false cancels the rendering.
using RenderProgress = std::function<bool(double)>;

/// Renders the timeline to a sound file, stereo 48 kHz, with the same mixer as playback: sample-exact for WAV
/// and FLAC. A waiting segment takes its nominal time.
///
/// Written atomically. Errors: Refused (extension, unknown ambience, file exists), NoSpace, CannotWrite;
/// Unexpected "stopped" when cancelled. Thread-safe; takes about a second for 20 minutes of WAV, plus the
/// time of the voice.
Result<RenderReport> render(const Timeline& timeline, SpeechSource& speech, const RenderOptions& options,
                            const RenderProgress& progress = {});

} // namespace unknot::media
