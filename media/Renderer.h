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
    QString path;     ///< the format is that of its extension: wav and flac (16 bit), ogg, opus, mp3
    QString ambience; ///< "" for none
    bool voice = true;
    Levels levels;
    bool overwrite = false; ///< else an existing file is refused
};

struct RenderReport
{
    qint64 durationMs = 0;
    int phrases = 0;
    int missingPhrases = 0; ///< no voice had them
    int cutPhrases = 0;     ///< faded out because they were longer than their room
    double peakDb = 0;      ///< largest sample, dBFS
};

/// Called now and then with 0 to 1; false stops the rendering.
using RenderProgress = std::function<bool(double)>;

/// Writes the whole timeline to a sound file, stereo 48 kHz, exactly as the sound desk would play it: the
/// same mixer, sample for sample (WAV and FLAC). A waiting segment takes its nominal time.
///
/// The file appears complete under its name or not at all. Errors: Refused (extension, unknown ambience, file
/// exists), NoSpace, CannotWrite; Unexpected "stopped" when `progress` says so. Any thread; takes about a
/// second for 20 minutes of WAV besides the voice.
Result<RenderReport> render(const Timeline& timeline, SpeechSource& speech, const RenderOptions& options,
                            const RenderProgress& progress = {});

} // namespace unknot::media
