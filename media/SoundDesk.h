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
class ScoreShop;
class SpeechSource;
struct DeskState;

enum class SoundState {
    Ready,           ///< sound plays, or would
    NoDevice,        ///< silent; sound comes by itself when a device appears
    NoServerAtStart, ///< silent; a sound server came after the program: "restart to get sound"
    Fault,           ///< silent; a device refuses to play; tried again every 1.5 s
};

/// Plays a session on the default sound device.
///
/// One audio stream, fed by the mixer on a thread of its own; phrases are prepared on another. The calls of
/// SoundPort belong to the thread that made the desk and return at once, whatever the sound system does. The
/// device is opened with the first load(), never before.
///
/// positionMs() stands still between load() or play() and the first sound (0.1 s with a voice pack); when
/// that takes longer than 1.5 s, or without a device, it is empty, and sound joins later where a clock would
/// be by then.
class SoundDesk final : public QObject, public SoundPort
{
    Q_OBJECT

public:
    /// `voice` may be null: chimes and ambience only.
    explicit SoundDesk(std::shared_ptr<SpeechSource> voice, QObject* parent = nullptr);
    ~SoundDesk() override;

    void load(const Timeline& timeline, qint64 fromMs) override;
    void play() override;
    void pause() override;
    void stop() override;
    void setLevels(const Levels& levels) override;
    void setAmbience(const QString& name) override;
    std::optional<qint64> positionMs() const override;

    SoundState state() const { return m_state; }

    /// Times the device ran dry since the desk was made. Each is a short gap in what was heard.
    int underruns() const;
    /// Of the score in use, once it is complete: see Score.
    int missingPhrases() const;

Q_SIGNALS:
    void stateChanged();

private:
    /// How long positionMs() waits for the first sound before the session goes on by its clock.
    static constexpr qint64 patienceMs = 1500;
    friend class AudioEngine;

    std::shared_ptr<DeskState> m_shared;
    QThread* m_audioThread; ///< left behind when the sound system hangs: deleting it would hang us as well
    QThread m_shopThread;
    AudioEngine* m_engine; ///< lives on m_audioThread
    ScoreShop* m_shop;     ///< lives on m_shopThread
    SoundState m_state = SoundState::Ready;
    quint64 m_generation = 0; ///< of load()
    qint64 m_fromMs = 0;
    bool m_loaded = false;
    bool m_wantsPlay = false;
    QElapsedTimer m_waiting; ///< since load() or play()
    mutable qint64 m_lastMs = 0;
};

} // namespace unknot::media
