// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/SessionAudio.h"

#include "media/AudioEngine.h"
#include "media/ScoreBuilder.h"

namespace unknot::media {

SessionAudio::SessionAudio(std::shared_ptr<SpeechSource> voice, QObject* parent)
    : QObject(parent), m_shared(std::make_shared<DeskState>()), m_audioThread(new QThread),
      m_engine(new AudioEngine(m_shared)), m_shop(new ScoreBuilder(m_shared, std::move(voice)))
{
    setLevels({});
    m_audioThread->setObjectName("sound");
    m_shopThread.setObjectName("score");
    m_engine->moveToThread(m_audioThread);
    m_shop->moveToThread(&m_shopThread);
    connect(m_audioThread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(&m_shopThread, &QThread::finished, m_shop, &QObject::deleteLater);
    connect(m_shop, &ScoreBuilder::ready, m_engine, &AudioEngine::setScore);
    connect(m_shop, &ScoreBuilder::completed, m_engine, &AudioEngine::completeScore);
    connect(m_engine, &AudioEngine::stateChanged, this, [this](SoundState state) {
        m_state = state;
        Q_EMIT stateChanged();
    });
    m_audioThread->start(QThread::TimeCriticalPriority);
    m_shopThread.start(QThread::LowPriority);
}

SessionAudio::~SessionAudio()
{
    m_shared->wantedGeneration.store(0); // cancels work in progress
    m_shopThread.quit();
    m_audioThread->quit();
    m_shopThread.wait();
    if (m_audioThread->wait(3000))
        delete m_audioThread;
    else
        qWarning("The sound system does not answer; its thread is left behind.");
}

void SessionAudio::load(const Timeline& timeline, qint64 fromMs)
{
    m_fromMs = std::max<qint64>(0, fromMs);
    m_lastMs = m_fromMs;
    m_loaded = true;
    m_waiting.start();
    const quint64 generation = ++m_generation;
    m_shared->wantedGeneration.store(generation);
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, generation, from = m_fromMs] { engine->expect(generation, from); });
    QMetaObject::invokeMethod(m_shop, [shop = m_shop, timeline, from = m_fromMs, generation] {
        shop->make(timeline, from, generation);
    });
}

void SessionAudio::play()
{
    m_wantsPlay = true;
    m_waiting.start();
    QMetaObject::invokeMethod(m_engine, &AudioEngine::play);
}

void SessionAudio::pause()
{
    m_wantsPlay = false;
    QMetaObject::invokeMethod(m_engine, &AudioEngine::pause);
}

void SessionAudio::stop()
{
    m_loaded = false;
    m_wantsPlay = false;
    m_shared->wantedGeneration.store(++m_generation);
    QMetaObject::invokeMethod(m_engine, &AudioEngine::stop);
}

void SessionAudio::setLevels(const Levels& levels)
{
    m_shared->mixer.setLevels({float(levels.voice), float(levels.cues), float(levels.ambience)});
}

void SessionAudio::setAmbience(const QString& name)
{
    QMetaObject::invokeMethod(m_shop, [shop = m_shop, name] { shop->prepareAmbience(name); });
}

std::optional<qint64> SessionAudio::positionMs() const
{
    if (!m_loaded || m_state != SoundState::Ready)
        return {};
    if (m_shared->heardGeneration.load() == m_generation)
        m_lastMs = std::max(m_lastMs, m_shared->heardMs.load());
    else if (m_wantsPlay && m_waiting.elapsed() > patienceMs)
        return {};
    return m_lastMs;
}

void SessionAudio::watch(const std::function<void(SoundState)>& then)
{
    disconnect(this, &SessionAudio::stateChanged, this, nullptr);
    if (then)
        connect(this, &SessionAudio::stateChanged, this, [this, then] { then(m_state); });
}

int SessionAudio::underruns() const
{
    return m_shared->underruns.load();
}

int SessionAudio::missingPhrases() const
{
    return m_shared->missingPhrases.load();
}

} // namespace unknot::media
