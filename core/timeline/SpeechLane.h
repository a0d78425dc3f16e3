// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Compile.h"

#include <vector>

namespace unknot {

/// Schedules sentences one after the other, without overlap or truncation. Internal to core/timeline.
///
/// Placement uses the full length of a sentence regardless of the voice, so that the full and short voice
/// speak at the same instants.
class SpeechLane
{
public:
    SpeechLane(const Phrases& phrases, Voice voice, std::vector<Cue>& cues)
        : m_phrases(phrases), m_voice(voice), m_cues(cues)
    {
    }

    /// From now on speaks brief forms, except of stop signs.
    void speakBriefly(bool brief) { m_brief = brief; }

    /// Silence between two sentences.
    static constexpr qint64 gapMs = 350;

    /// Schedules `s` at `earliest` or as soon as the lane is free, ending by `latestEnd`. Falls back to the
    /// brief form; returns false, without scheduling, if that does not fit either.
    bool say(const Sentence& s, qint64 earliest, qint64 latestEnd)
    {
        const qint64 at = std::max(earliest, m_freeFrom);
        for (const QString& text : {s.full, s.brief}) {
            const qint64 length = m_phrases.lengthMs(text);
            if (length == 0 || at + length > latestEnd)
                continue;
            m_freeFrom = at + length + gapMs;
            // The short voice speaks at the same time. Skip a brief form that is longer than the full one.
            const qint64 briefLength = m_phrases.lengthMs(s.brief);
            const bool briefly = m_voice == Voice::Short || (m_brief && s.role != SpeechRole::StopSign);
            const bool brief = briefly && briefLength > 0 && briefLength <= length;
            if (m_voice != Voice::Off)
                m_cues.push_back(
                    {at, CueKind::Speak, brief ? s.brief : text, brief ? briefLength : length, s.role});
            return true;
        }
        return false;
    }

    /// The duration of a sequence of sentences in full, with a gap after each.
    qint64 lengthMs(const std::vector<Sentence>& run) const
    {
        qint64 total = 0;
        for (const Sentence& s : run) {
            if (const qint64 length = m_phrases.lengthMs(s.full))
                total += length + gapMs;
        }
        return total;
    }

    /// Schedules all of `run` from `from`. The segment must be long enough, see lengthMs().
    void sayAll(const std::vector<Sentence>& run, qint64 from, qint64 latestEnd)
    {
        for (const Sentence& s : run)
            say(s, from, latestEnd);
    }

private:
    const Phrases& m_phrases;
    Voice m_voice;
    std::vector<Cue>& m_cues;
    qint64 m_freeFrom = 0;
    bool m_brief = false;
};

} // namespace unknot
