// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/AudioEngine.h"

#include "media/SoundServer.h"

#include <QLoggingCategory>

namespace unknot::media {

namespace {

Q_LOGGING_CATEGORY(logSound, "unknot.sound", QtInfoMsg)

constexpr int bytesPerFrame = 2 * int(sizeof(std::int16_t));
constexpr int bufferMs = 400; // avoids underruns on a busy machine; pause and skip do not depend on it
constexpr int bufferBytes = bufferMs * framesPerMs * bytesPerFrame;
constexpr int pollMs = 20;
constexpr int watchdogMs = std::max(1000, 3 * bufferMs);
constexpr int retryMs = 1500;
constexpr qint64 mostAheadMs = 10000; // a device with a deeper buffer counts as failing

} // namespace

qint64 MixerStream::readData(char* data, qint64 size)
{
    const qint64 frames = size / bytesPerFrame;
    if (frames == 0) {
        std::fill_n(data, size, char(0));
        return size;
    }
    m_mixer.render(reinterpret_cast<std::int16_t*>(data), int(frames));
    return frames * bytesPerFrame;
}

AudioEngine::AudioEngine(std::shared_ptr<DeskState> shared)
    : m_shared(std::move(shared)), m_poll(this), m_retry(this), m_settle(this), m_search(this)
{
    m_poll.setInterval(pollMs);
    m_poll.setTimerType(Qt::PreciseTimer);
    connect(&m_poll, &QTimer::timeout, this, &AudioEngine::poll);
    m_retry.setInterval(retryMs);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &AudioEngine::start);
    m_settle.setInterval(200);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &AudioEngine::devicesChanged);
    m_search.setInterval(1000);
    connect(&m_search, &QTimer::timeout, this, &AudioEngine::search);
}

AudioEngine::~AudioEngine()
{
    for (QTimer* timer : {&m_retry, &m_settle, &m_search})
        timer->stop();
    dropSink();
}

void AudioEngine::dropSink()
{
    m_poll.stop(); // Qt 6.4: deleting a sink handles events
    m_deviceId.clear();
    // Qt 6.4: a sink deleted while playing still handles queued calls, on a deleted stream.
    if (m_sink)
        m_sink->reset();
    m_sink.reset();
}

/// Connects to the sound system. Not in the constructor, as it may block.
void AudioEngine::prepare()
{
    if (m_devices)
        return;
    m_serverAtStart = soundServerAnswers();
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, [this] {
        m_gone.clear();
        m_settle.start();
    });
    m_stream = std::make_unique<MixerStream>(m_shared->mixer);
}

/// The output device; null if there is none. Qt 6.8 keeps reporting a removed device if no other is left, and
/// opening it blocks forever.
QAudioDevice AudioEngine::output()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.id() != m_gone)
        m_gone.clear();
    return m_gone.isEmpty() ? device : QAudioDevice();
}

void AudioEngine::expect(quint64 generation, qint64 fromMs)
{
    if (m_sink && m_sink->state() != QAudio::StoppedState)
        m_sink->suspend();
    m_poll.stop();
    m_generation = generation;
    m_score.reset();
    m_base = -1;
    m_heard = fromMs * framesPerMs;
    m_lost = false;
    m_fresh = true;
    m_silentSince.start();
    prepare();
    if (output().isNull())
        lose(SoundState::NoDevice);
}

void AudioEngine::setScore(quint64 generation, std::shared_ptr<const Score> score)
{
    if (generation != m_generation)
        return;
    m_score = std::move(score);
    if (m_sink)
        m_sink->reset(); // drops the buffer of the previous score, which stop() would play
    start();
}

void AudioEngine::completeScore(quint64 generation, std::shared_ptr<const Score> score)
{
    if (generation != m_generation)
        return;
    m_score = score;
    m_shared->mixer.replace(std::move(score));
}

void AudioEngine::play()
{
    if (m_playing)
        return;
    m_playing = true;
    m_silentSince.start();
    start();
}

void AudioEngine::start()
{
    m_retry.stop();
    if (!m_playing || !m_score)
        return;
    if (m_sink && m_base >= 0 && m_sink->state() == QAudio::SuspendedState) {
        m_sink->resume();
        m_keptMs = std::max<qint64>(0, m_aheadMs);
        beginRun();
        publish(m_heard);
        return;
    }
    if (m_sink && m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError)
        dropSink(); // the server disappeared meanwhile
    // The current position of the session: it waits a while for the first sound, then continues by its clock.
    const qint64 patience = m_lost ? 0 : SessionAudio::patienceMs;
    const qint64 missedMs = std::max<qint64>(0, m_silentSince.elapsed() - patience);
    startSink(m_heard + missedMs * framesPerMs, !m_fresh || missedMs > 0);
}

void AudioEngine::startSink(std::int64_t frame, bool midway)
{
    prepare();
    const QAudioDevice device = output();
    if (device.isNull()) {
        lose(SoundState::NoDevice);
        return;
    }
    if (!m_sink || m_deviceId != device.id()) {
        QAudioFormat format;
        format.setSampleRate(sampleRate);
        format.setChannelCount(2);
        format.setSampleFormat(QAudioFormat::Int16);
        dropSink();
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_deviceId = device.id();
        connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State) {
            if (m_sink && m_sink->error() == QAudio::UnderrunError) {
                m_shared->underruns.fetch_add(1);
                qCInfo(logSound) << "underrun";
            }
        });
    }
    m_base = frame;
    m_heard = frame;
    m_silentSince.start();
    m_shared->mixer.load(m_score, frame, midway);
    // Set before every start: otherwise Qt 6.4 requests the size granted last time, which shrinks until
    // nothing is heard (QTBUG-116519).
    m_sink->setBufferSize(bufferBytes);
    m_sink->start(m_stream.get());
    if (m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError) {
        qCWarning(logSound) << "device refuses to start" << m_sink->error();
        lose(SoundState::Fault);
        return;
    }
    m_lost = false;
    m_fresh = false;
    m_keptMs = 0;
    m_search.stop();
    setState(SoundState::Ready);
    publish(frame);
    beginRun();
}

/// Watches a device that was just started or resumed.
void AudioEngine::beginRun()
{
    m_runFrom = m_shared->mixer.position();
    m_aheadMs = m_keptMs;
    m_lastRendered = -1;
    m_running.start();
    m_lastPull.start();
    m_poll.start();
}

/// Sound was lost: from here on the clock counts.
void AudioEngine::lose(SoundState state)
{
    if (!m_lost && m_playing && m_sink)
        m_silentSince.start();
    m_lost = true;
    m_poll.stop();
    dropSink();
    if (state == SoundState::NoDevice && !m_serverAtStart && !soundServerAnswers())
        state = SoundState::NoServer;
    setState(state);
    if (state == SoundState::Fault) {
        m_retry.start();
    } else {
        m_search.start();
        search();
    }
}

void AudioEngine::pause()
{
    if (!m_playing)
        return;
    m_playing = false;
    m_retry.stop();
    m_poll.stop();
    if (m_sink && m_base >= 0) {
        publish(heardFrame()); // before suspend(), after which Qt returns an old value
        m_aheadMs -= m_lastPull.elapsed();
        m_sink->suspend();
    } else if (m_lost) {
        m_heard += m_silentSince.elapsed() * framesPerMs;
    }
}

void AudioEngine::stop()
{
    m_playing = false;
    m_score.reset();
    m_poll.stop();
    m_retry.stop();
    m_search.stop();
    dropSink();
}

std::int64_t AudioEngine::heardFrame()
{
    if (!m_sink || m_base < 0)
        return m_heard;
    // Clamp the device's count between what was heard before and what was rendered, as it partly depends on
    // the wall clock, which may be set.
    const std::int64_t heard = m_base + m_sink->processedUSecs() * framesPerMs / 1000;
    m_heard = std::max(m_heard, std::min(heard, m_shared->mixer.position()));
    return m_heard;
}

void AudioEngine::poll()
{
    publish(heardFrame());
    if (m_sink->bytesFree() < 0) { // the device was removed together with its stream
        m_gone = m_deviceId;
        lose(SoundState::NoDevice);
        return;
    }
    const std::int64_t rendered = m_shared->mixer.position();
    if (rendered != m_lastRendered) {
        m_lastRendered = rendered;
        m_lastPull.start();
        // A device with a deep buffer, as Bluetooth has, asks for seconds at once and then not for as long.
        m_aheadMs = std::clamp<qint64>(m_keptMs + (rendered - m_runFrom) / framesPerMs - m_running.elapsed(),
                                       0, mostAheadMs);
    } else if (m_lastPull.elapsed() > m_aheadMs + watchdogMs) {
        // Some removed devices stay "active" and just stop requesting frames.
        qCInfo(logSound) << "device stopped asking for frames";
        const qint64 silent = m_lastPull.elapsed();
        lose(SoundState::Fault);
        m_heard += silent * framesPerMs;
        m_retry.stop();
        start();
    }
}

void AudioEngine::devicesChanged()
{
    const QAudioDevice device = output();
    if (m_sink && m_deviceId != device.id()) {
        heardFrame();
        lose(device.isNull() ? SoundState::NoDevice : SoundState::Fault);
        m_retry.stop();
    }
    if (device.isNull())
        return;
    if (!m_playing) {
        m_search.stop();
        setState(SoundState::Ready);
    } else if (!m_sink) {
        start();
    }
}

/// Polls while there is no device, as Qt 6.4 does not always report a new one.
void AudioEngine::search()
{
    if (!output().isNull()) {
        m_settle.start();
        return;
    }
    const bool waits = m_state == SoundState::NoDevice || m_state == SoundState::NoServer;
    if (!waits || m_serverAtStart || !soundServerAnswers())
        return;
    if (QMediaDevices::audioOutputs().isEmpty())
        setState(SoundState::NoServerAtStart);
}

void AudioEngine::publish(std::int64_t frame)
{
    m_shared->heardMs.store(frame / framesPerMs);
    m_shared->heardGeneration.store(m_generation);
}

void AudioEngine::setState(SoundState state)
{
    const bool none = state == SoundState::NoDevice || state == SoundState::NoServer;
    if (m_state == state || (m_state == SoundState::NoServerAtStart && none))
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace unknot::media
