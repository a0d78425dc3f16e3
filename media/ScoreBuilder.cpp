// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/ScoreBuilder.h"

namespace unknot::media {

namespace {
constexpr qint64 firstGoMs = 12000;
}

ClipPtr ScoreBuilder::Recent::paced(const Phrase& phrase, double pace)
{
    const QString key =
        QString::number(pace) + u' ' + QString::number(phrase.roomMs) + phrase.language + phrase.text;
    if (ClipPtr known = m_clips.value(key).lock())
        return known;
    ClipPtr clip = m_voice->paced(phrase, pace);
    m_clips.insert(key, clip);
    return clip;
}

ScoreBuilder::ScoreBuilder(std::shared_ptr<DeskState> shared, std::shared_ptr<SpeechSource> voice)
    : m_shared(std::move(shared)), m_voice(voice ? std::make_unique<Recent>(std::move(voice)) : nullptr)
{
}

void ScoreBuilder::make(const Timeline& timeline, qint64 fromMs, quint64 generation)
{
    const auto cancelled = [this, generation] { return m_shared->wantedGeneration.load() != generation; };
    if (cancelled())
        return;
    const auto first = std::make_shared<const Score>(
        makeScore(timeline, m_shared->sounds, m_voice.get(), {fromMs, fromMs + firstGoMs}, cancelled));
    if (cancelled())
        return;
    Q_EMIT ready(generation, first);
    const auto whole = std::make_shared<const Score>(
        makeScore(timeline, m_shared->sounds, m_voice.get(), {fromMs, timeline.totalMs + 1}, cancelled));
    if (cancelled())
        return;
    m_shared->missingPhrases.store(whole->missingPhrases);
    Q_EMIT completed(generation, whole);
}

void ScoreBuilder::prepareAmbience(const QString& name)
{
    m_shared->mixer.setAmbience(m_shared->sounds.ambience(name).get());
}

} // namespace unknot::media
