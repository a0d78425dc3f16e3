// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/Score.h"

#include "media/Sounds.h"
#include "media/Speech.h"

#include <algorithm>

namespace unknot::media {

namespace {

/// The ambience stays ducked in pauses shorter than this, as rising and falling between two sentences would
/// sound like pumping.
constexpr std::int64_t joinSpeechFrames = 900 * framesPerMs;

constexpr std::int64_t cutSpeechFade = 15 * framesPerMs;
constexpr std::int64_t cutBellFade = 1500 * framesPerMs;

void addSpeechSpan(Score& score, std::int64_t from, std::int64_t to)
{
    if (!score.speech.empty() && from - score.speech.back().to < joinSpeechFrames)
        score.speech.back().to = std::max(score.speech.back().to, to);
    else
        score.speech.push_back({from, to});
}

void addSpeech(Score& score, const Cue& cue, const Timeline& timeline, SpeechSource& speech)
{
    ++score.phrases;
    ClipPtr clip = speech.paced({cue.text, timeline.language, cue.durationMs}, timeline.speechPace);
    if (!clip || clip->samples.empty()) {
        ++score.missingPhrases;
        return;
    }
    const std::int64_t frame = cue.atMs * framesPerMs;
    std::int64_t length = std::int64_t(clip->samples.size());
    const std::int64_t room = cue.durationMs * framesPerMs;
    if (room > 0 && length > room) {
        length = room;
        ++score.cutPhrases;
    }
    const std::int64_t fade =
        length < std::int64_t(clip->samples.size()) ? std::min(length, cutSpeechFade) : 0;
    score.events.push_back({frame, length, fade, std::move(clip), Bus::Voice});
    addSpeechSpan(score, frame, frame + length);
}

} // namespace

Score makeScore(const Timeline& timeline, Sounds& sounds, SpeechSource* speech, ScoreRange range,
                const std::function<bool()>& cancelled)
{
    Score score;
    score.frames = timeline.totalMs * framesPerMs;
    score.events.reserve(timeline.cues.size());

    const auto isChime = [](const Cue& c) { return c.kind == CueKind::Chime; };
    const auto opening = std::find_if(timeline.cues.begin(), timeline.cues.end(), isChime);
    const auto isBowl = [&](const Cue& cue) {
        const int segment = timeline.segmentAt(cue.atMs);
        return &cue == &*opening ||
               (segment >= 0 && timeline.segments[size_t(segment)].kind == SegmentKind::Closing);
    };

    const auto add = [&score](const Cue& cue, const ClipPtr& clip) {
        // The closing bowl is longer than the timeline; fade it out instead of cutting it off.
        const std::int64_t frame = cue.atMs * framesPerMs;
        const std::int64_t whole = std::int64_t(clip->samples.size());
        const std::int64_t length = std::clamp<std::int64_t>(score.frames - frame, 0, whole);
        const std::int64_t fade = length < whole ? std::min(length, cutBellFade) : 0;
        score.events.push_back({frame, length, fade, clip, Bus::Cues});
    };
    for (const Cue& cue : timeline.cues) {
        switch (cue.kind) {
        case CueKind::Chime:
            add(cue, isBowl(cue) ? sounds.bowl() : sounds.chime());
            break;
        case CueKind::Tick:
            add(cue, sounds.tick());
            break;
        case CueKind::BreatheIn:
            add(cue, sounds.breathIn(cue.durationMs));
            break;
        case CueKind::BreatheOut:
            add(cue, sounds.breathOut(cue.durationMs));
            break;
        case CueKind::Caption:
            break;
        case CueKind::Speak:
            if (speech && cue.atMs >= range.fromMs && cue.atMs < range.toMs) {
                if (cancelled && cancelled())
                    return score;
                addSpeech(score, cue, timeline, *speech);
            }
            break;
        }
    }
    std::stable_sort(score.events.begin(), score.events.end(),
                     [](const ScoreEvent& a, const ScoreEvent& b) { return a.frame < b.frame; });
    return score;
}

} // namespace unknot::media
