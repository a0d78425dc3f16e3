// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Timeline.h"
#include "media/Clip.h"

#include <cstdint>
#include <functional>
#include <limits>

namespace unknot::media {

class Sounds;
class SpeechSource;

enum class Bus : std::uint8_t { Voice, Cues };

/// One clip at one exact frame.
struct ScoreEvent
{
    std::int64_t frame = 0;
    std::int64_t length = 0;  ///< frames of the clip that are heard
    std::int64_t fadeOut = 0; ///< the last so many of them fade to nothing; 0 for a clip heard whole
    ClipPtr clip;
    Bus bus = Bus::Cues;
};

/// Where speech is, so that the ambience makes room for it.
struct SpeechSpan
{
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// A timeline turned into sound: what is heard at which frame. A value that is never changed once it is
/// shared with a Mixer.
struct Score
{
    std::vector<ScoreEvent> events; ///< ascending by frame
    std::vector<SpeechSpan> speech; ///< ascending, apart
    std::int64_t frames = 0;        ///< the timeline's length; the mixer is silent after it
    int phrases = 0;                ///< speak cues in the range asked for
    int missingPhrases = 0;         ///< no voice had them: chime and caption only
    int cutPhrases = 0; ///< longer than the room the timeline keeps: a defect of the pack or the table
};

struct ScoreRange
{
    qint64 fromMs = 0;
    qint64 toMs = std::numeric_limits<qint64>::max();
};

/// Makes the score of `timeline`. Cue times become frames exactly (48 a millisecond); sentences are spoken at
/// its pace.
///
/// The first chime of a timeline and the chime of its closing are the bowl. `speech` may be null: no voice.
/// Only phrases that start within `range` are spoken; everything else is always there, so a score for the
/// next seconds can be had quickly and the whole one later. `cancelled` is asked between phrases; when it
/// says true the score is of no use.
///
/// Not for the audio thread: it decodes or synthesises, and stretches, every phrase.
Score makeScore(const Timeline& timeline, Sounds& sounds, SpeechSource* speech, ScoreRange range = {},
                const std::function<bool()>& cancelled = {});

} // namespace unknot::media
