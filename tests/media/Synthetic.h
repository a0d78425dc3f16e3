// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Timeline.h"
#include "media/Speech.h"

#include <cmath>

/// Test data for media: no content, no voice, nothing random.
namespace unknot::media::test {

/// A voice whose phrases are buzzes with a length and pitch derived from the text. It lacks the phrase
/// "nobody knows".
class Buzz final : public SpeechSource
{
public:
    /// 0: the length is derived from the text, 700 to 1700 ms.
    explicit Buzz(qint64 ms = 0) : m_ms(ms) {}

    ClipPtr clip(const Phrase& phrase) override
    {
        ++asked;
        if (phrase.text == QLatin1StringView("nobody knows"))
            return {};
        quint32 seed = 2166136261; // FNV; qHash is randomized per process
        for (QChar c : phrase.text)
            seed = (seed ^ c.unicode()) * 16777619;
        const qint64 ms = m_ms > 0 ? m_ms : 700 + qint64(seed % 1000);
        Clip clip;
        clip.samples.resize(size_t(ms) * framesPerMs);
        const double hz = 150 + double(seed / 1000 % 100);
        for (size_t i = 0; i < clip.samples.size(); ++i) {
            const double t = double(i) / sampleRate;
            clip.samples[i] = float(.3 * std::sin(6.2831853 * hz * t) * std::cos(6.2831853 * 3 * t));
        }
        return std::make_shared<const Clip>(std::move(clip));
    }

    int asked = 0;

private:
    qint64 m_ms;
};

/// A preparation, alternating work with breaths, ticks and chimes, and a closing of 6 s, with cues at odd
/// milliseconds.
inline Timeline timeline(qint64 totalMs)
{
    Timeline t;
    t.routine = QStringLiteral("synthetic");
    t.language = QStringLiteral("en");
    t.totalMs = totalMs;
    const auto segment = [&t](SegmentKind kind, qint64 from, qint64 to) {
        Segment s;
        s.kind = kind;
        s.startMs = from;
        s.durationMs = to - from;
        t.segments.push_back(s);
    };
    const qint64 closing = totalMs - 6000;
    segment(SegmentKind::Prepare, 0, 5000);
    segment(SegmentKind::Work, 5000, closing);
    segment(SegmentKind::Closing, closing, totalMs);

    const auto cue = [&t](qint64 at, CueKind kind, qint64 ms = 0, const QString& text = {}) {
        t.cues.push_back({at, kind, text, ms});
    };
    cue(1203, CueKind::Chime);
    int n = 0;
    for (qint64 at = 5001; at + 9000 < closing; at += 9007, ++n) {
        cue(at, CueKind::Speak, 2000, QStringLiteral("phrase %1").arg(n));
        if (n % 3 == 0) {
            cue(at + 3011, CueKind::BreatheIn, 2000);
            cue(at + 5011, CueKind::BreatheOut, 3000);
        } else if (n % 3 == 1) {
            for (qint64 tick = at + 3013; tick < at + 8013; tick += 1000)
                cue(tick, CueKind::Tick);
        } else {
            cue(at + 3999, CueKind::Chime);
        }
    }
    cue(closing, CueKind::Chime);
    cue(closing + 2500, CueKind::Speak, 2000, QStringLiteral("the end"));
    return t;
}

} // namespace unknot::media::test
