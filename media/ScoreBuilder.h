// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/DeskState.h"
#include "media/Speech.h"

#include <QHash>
#include <QObject>

namespace unknot::media {

/// Builds scores on a worker thread. Internal to media.
///
/// A score comes in two steps: first the phrases of the next seconds, so that sound starts immediately, then
/// all of them. A newer load() cancels the work in progress.
class ScoreBuilder final : public QObject
{
    Q_OBJECT

public:
    ScoreBuilder(std::shared_ptr<DeskState> shared, std::shared_ptr<SpeechSource> voice);

    void make(const Timeline& timeline, qint64 fromMs, quint64 generation);
    void prepareAmbience(const QString& name);

Q_SIGNALS:
    void ready(quint64 generation, std::shared_ptr<const unknot::media::Score> score);
    void completed(quint64 generation, std::shared_ptr<const unknot::media::Score> score);

private:
    /// Caches clips as long as a score in use holds them, so that skipping does not synthesise them again.
    class Recent final : public SpeechSource
    {
    public:
        explicit Recent(std::shared_ptr<SpeechSource> voice) : m_voice(std::move(voice)) {}
        ClipPtr clip(const Phrase& phrase) override { return m_voice->clip(phrase); }
        ClipPtr paced(const Phrase& phrase, double pace) override;

    private:
        std::shared_ptr<SpeechSource> m_voice;
        QHash<QString, std::weak_ptr<const Clip>> m_clips;
    };

    std::shared_ptr<DeskState> m_shared;
    std::unique_ptr<Recent> m_voice;
};

} // namespace unknot::media
