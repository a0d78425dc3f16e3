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

/// One clip at an exact frame.
struct ScoreEvent
{
    std::int64_t frame = 0;
    std::int64_t length = 0;  ///< frames of the clip to play
    std::int64_t fadeOut = 0; ///< length of the fade-out at its end; 0 if the clip is played in full
    ClipPtr clip;
    Bus bus = Bus::Cues;
};

/// A span of speech, during which the ambience is ducked.
struct SpeechSpan
{
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// A timeline as sound: the clips and their frames. Immutable once shared with a Mixer.
struct Score
{
    std::vector<ScoreEvent> events; ///< ascending by frame
    std::vector<SpeechSpan> speech; ///< ascending, disjoint
    std::int64_t frames = 0;        ///< length of the timeline; the mixer is silent afterwards
    int phrases = 0;                ///< number of speak cues in the requested range
    int missingPhrases = 0;         ///< phrases that no voice had: chime and caption only
    /// longer than the slot in the timeline: a defect of the voice pack or the length table
    int cutPhrases = 0;
};

struct ScoreRange
{
    qint64 fromMs = 0;
    qint64 toMs = std::numeric_limits<qint64>::max();
};

/// Builds the score of `timeline`. Cue times map exactly to frames (48 per millisecond); sentences are spoken
/// at the timeline's pace.
///
/// The first chime of a timeline and the chime of its closing are the bowl. `speech` may be null: no voice.
/// Only phrases that start within `range` are spoken, but everything else is always included, so that a score
/// for the next seconds is ready quickly and the complete one later. `cancelled` is polled between phrases;
/// if it returns true, the score is unusable.
///
/// Slow: decodes or synthesises, and stretches, every phrase. Do not call on the audio thread.
Score makeScore(const Timeline& timeline, Sounds& sounds, SpeechSource* speech, ScoreRange range = {},
                const std::function<bool()>& cancelled = {});

} // namespace unknot::media
