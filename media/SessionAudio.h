// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/session/SoundPort.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <atomic>
#include <memory>

namespace unknot::media {

class AudioEngine;
class ScoreBuilder;
class SpeechSource;
struct DeskState;

/// Plays a session on the default sound device.
///
/// One audio stream, fed by the mixer on its own thread; phrases are prepared on another. The calls of
/// SoundPort belong to the thread that created the desk and never block. The device is opened by the first
/// load().
///
/// positionMs() is constant between load() or play() and the first sound (0.1 s with a voice pack). If that
/// takes longer than 1.5 s, or without a device, it is empty, and sound later joins at the position of the
/// clock.
class SessionAudio final : public QObject, public SoundPort
{
    Q_OBJECT

public:
    /// `voice` may be null: chimes and ambience only.
    explicit SessionAudio(std::shared_ptr<SpeechSource> voice, QObject* parent = nullptr);
    ~SessionAudio() override;

    void load(const Timeline& timeline, qint64 fromMs) override;
    void play() override;
    void pause() override;
    void stop() override;
    void setLevels(const Levels& levels) override;
    void setAmbience(const QString& name) override;
    std::optional<qint64> positionMs() const override;
    void watch(const std::function<void(SoundState)>& then) override;

    SoundState state() const { return m_state; }

    /// Number of buffer underruns so far. Each is an audible gap.
    int underruns() const;
    /// Of the current score, once it is complete; see Score.
    int missingPhrases() const;

Q_SIGNALS:
    void stateChanged();

private:
    /// How long positionMs() waits for the first sound before the session falls back to its clock.
    static constexpr qint64 patienceMs = 1500;
    friend class AudioEngine;

    std::shared_ptr<DeskState> m_shared;
    QThread* m_audioThread; ///< leaked if the sound system hangs, as deleting it would block
    QThread m_shopThread;
    AudioEngine* m_engine; ///< lives on m_audioThread
    ScoreBuilder* m_shop;  ///< lives on m_shopThread
    SoundState m_state = SoundState::Ready;
    quint64 m_generation = 0; ///< of load()
    qint64 m_fromMs = 0;
    bool m_loaded = false;
    bool m_wantsPlay = false;
    QElapsedTimer m_waiting; ///< since load() or play()
    mutable qint64 m_lastMs = 0;
};

} // namespace unknot::media
