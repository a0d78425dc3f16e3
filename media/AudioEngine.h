// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/DeskState.h"
#include "media/SessionAudio.h"

#include <QAudioSink>
#include <QElapsedTimer>
#include <QIODevice>
#include <QMediaDevices>
#include <QTimer>
#include <memory>

namespace unknot::media {

/// The endless stream of mixer frames that the audio device reads.
class MixerStream final : public QIODevice
{
public:
    explicit MixerStream(Mixer& mixer) : m_mixer(mixer)
    {
        // Unbuffered: otherwise QIODevice reads 16 KiB ahead, which makes the mixer's position meaningless.
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return 1 << 20; }

protected:
    // Never returns 0, which would permanently stop the device's feeding timer.
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Mixer& m_mixer;
};

/// Keeps one QAudioSink running across device changes. Lives on the audio thread, where the sink's own timer
/// pulls frames; all functions are called there. Internal to media.
class AudioEngine final : public QObject
{
    Q_OBJECT

public:
    explicit AudioEngine(std::shared_ptr<DeskState> shared);
    ~AudioEngine() override;

    /// Silences the output immediately; a score of this generation follows.
    void expect(quint64 generation, qint64 fromMs);
    void setScore(quint64 generation, std::shared_ptr<const Score> score);
    void completeScore(quint64 generation, std::shared_ptr<const Score> score);
    void play();
    void pause();
    void stop();

Q_SIGNALS:
    void stateChanged(unknot::SoundState state);

private:
    void prepare();
    void start();
    void startSink(std::int64_t frame, bool midway);
    void lose(SoundState state);
    void dropSink();
    void poll();
    void beginRun();
    void devicesChanged();
    void search();
    QAudioDevice output();
    void publish(std::int64_t frame);
    std::int64_t heardFrame();
    void setState(SoundState state);

    std::shared_ptr<DeskState> m_shared;
    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<MixerStream> m_stream;
    std::unique_ptr<QAudioSink> m_sink;
    QByteArray m_deviceId;
    QByteArray m_gone; ///< a removed device, until the list of devices changes
    QTimer m_poll;     ///< while playing: position and watchdog
    QTimer m_retry;    ///< after a failed start
    QTimer m_settle;   ///< device lists change in bursts
    QTimer m_search;   ///< while there is no device: looks for a device or server
    bool m_serverAtStart = false;
    SoundState m_state = SoundState::Ready;

    quint64 m_generation = 0;
    std::shared_ptr<const Score> m_score; ///< null until it is ready
    bool m_playing = false;               ///< playback is wanted, with or without a device

    std::int64_t m_base = -1;    ///< frame at which the sink was started; -1: not started with this score
    std::int64_t m_heard = 0;    ///< last known heard frame
    QElapsedTimer m_silentSince; ///< since playback is wanted but silent: the clock continues from m_heard
    bool m_lost = false;         ///< the device was lost or took too long, so the clock counts
    bool m_fresh = true;         ///< nothing of this score was heard yet
    std::int64_t m_lastRendered = -1;
    QElapsedTimer m_lastPull;   ///< since the device last asked for frames
    QElapsedTimer m_running;    ///< since it was started or resumed
    std::int64_t m_runFrom = 0; ///< frame that was rendered next then
    qint64 m_keptMs = 0;        ///< sound in its buffer then
    qint64 m_aheadMs = 0;       ///< sound in its buffer when it last asked: that long it need not ask again
};

} // namespace unknot::media
