// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/SessionPlayer.h"

namespace unknot {

namespace {

constexpr int movingMs = 33;           // 30 pictures a second while the figure moves
constexpr int calmMs = 100;            // when only the ring moves
constexpr qint64 surelyHeardMs = 2000; // a device that plays has begun by then
constexpr qint64 settledMs = 3000;     // the figure comes to rest in a hold

} // namespace

SessionPlayer::SessionPlayer(std::shared_ptr<const Catalogue> catalogue,
                             std::shared_ptr<const Phrases> phrases, const Clock& clock,
                             const WallClock& wall, SoundPort& sound, ScreenAwake& awake, QObject* parent)
    : QObject(parent), m_catalogue(std::move(catalogue)), m_phrases(std::move(phrases)), m_clock(clock),
      m_wall(wall), m_sound(sound), m_awake(awake)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionPlayer::tick);
}

void SessionPlayer::setLanguage(std::shared_ptr<const Catalogue> catalogue,
                                std::shared_ptr<const Phrases> phrases)
{
    m_catalogue = std::move(catalogue);
    m_phrases = std::move(phrases);
}

void SessionPlayer::setVoice(Voice voice)
{
    m_voice = voice;
    control([voice](SessionRunner& r) { r.setVoice(voice); });
}

void SessionPlayer::load(const Routine& routine, const QString& name, const Prescription& prescription,
                         const SessionLog* goOn)
{
    m_routine = routine;
    m_name = name;
    SessionInput input{routine, prescription, m_catalogue, m_phrases, m_voice};
    m_runner = std::make_unique<SessionRunner>(std::move(input), m_clock, m_sound);
    if (goOn)
        m_runner->continueFrom(*goOn);
    m_seen = RunState::Ready;
    m_revision = -1;
    m_heard = false;
    publish();
}

void SessionPlayer::start()
{
    control([this](SessionRunner& r) { r.start(m_wall.now().toUTC()); });
}

void SessionPlayer::togglePause()
{
    control([this](SessionRunner& r) {
        switch (r.runState()) {
        case RunState::Playing:
            return r.pause();
        case RunState::Paused:
            return r.resume();
        case RunState::Waiting:
            return r.tap();
        case RunState::Ready:
            return r.start(m_wall.now().toUTC());
        case RunState::Finished:
        case RunState::Stopped:
            return;
        }
    });
}

void SessionPlayer::easeOff()
{
    control([](SessionRunner& r) { r.easeOff(); });
}

void SessionPlayer::undoEase()
{
    control([](SessionRunner& r) { r.undoEase(); });
}

bool SessionPlayer::stop()
{
    if (!m_runner || runState() == RunState::Stopped || runState() == RunState::Finished)
        return false;
    control([](SessionRunner& r) { r.stop(); });
    return true;
}

void SessionPlayer::goOnWithoutMove()
{
    control([](SessionRunner& r) { r.takeBackStop(); });
    control([](SessionRunner& r) { r.leaveMove(); });
}

void SessionPlayer::tick()
{
    control([this](SessionRunner& r) {
        r.tick();
        m_heard = m_heard || (r.positionMs() > m_playedFrom + surelyHeardMs && m_sound.positionMs());
    });
}

void SessionPlayer::loseSound()
{
    if (std::exchange(m_heard, false) && runState() == RunState::Playing)
        control([](SessionRunner& r) { r.pause(PauseReason::Interruption); });
}

bool SessionPlayer::isInterrupted() const
{
    return runState() == RunState::Paused && m_runner->pauseReason() != PauseReason::Person;
}

const Technique* SessionPlayer::technique() const
{
    return m_catalogue->technique(m_state.technique);
}

SessionPlayer::Breath SessionPlayer::breathAt(qint64 ms) const
{
    Breath breath = Breath::None;
    const Technique* move = technique();
    if (!move || move->dosage.work != Work::Breathing || m_state.kind != SegmentKind::Work)
        return breath;
    for (const Cue& c : m_runner->timeline().cues) {
        if (c.atMs > ms)
            break;
        if (c.kind == CueKind::BreatheIn || c.kind == CueKind::BreatheOut)
            breath = c.kind == CueKind::BreatheIn ? Breath::In : Breath::Out;
    }
    return breath;
}

/// Reads the runner's state and emits what follows from it.
void SessionPlayer::publish()
{
    const SessionState before = std::exchange(m_state, m_runner->state());
    const Breath breathBefore = std::exchange(m_breath, breathAt(m_runner->positionMs()));
    const bool easedBefore = std::exchange(m_eased, m_runner->isEased());
    if (m_revision != m_runner->timelineRevision()) {
        m_revision = m_runner->timelineRevision();
        m_shownSecond = -1;
        Q_EMIT timelineChanged();
    }
    const RunState now = m_runner->runState();
    const RunState was = std::exchange(m_seen, now);
    if (now == RunState::Playing && was != now) {
        // A device that has just come back may fail once more before it plays.
        m_heard = false;
        m_playedFrom = m_runner->positionMs();
    }
    const qint64 second = (m_state.remainingMs + 999) / 1000;
    if (second != m_shownSecond || now != was || before.segment != m_state.segment ||
        before.caption != m_state.caption || breathBefore != m_breath || easedBefore != m_eased) {
        m_shownSecond = second;
        Q_EMIT changed();
    }
    Q_EMIT moved();
    runTimer();
    const bool worked = before.kind == SegmentKind::Work && before.segment != m_state.segment;
    const bool begun = was != RunState::Ready && now != RunState::Ready;
    if (begun && (worked || (was != now && (now == RunState::Paused || now == RunState::Stopped))))
        Q_EMIT progressed();
    if (now == was)
        return;
    if (now == RunState::Playing)
        m_awake.keepOn(m_name);
    else if (now != RunState::Waiting)
        m_awake.release();
    if (now == RunState::Finished)
        Q_EMIT finished();
    if (now == RunState::Stopped)
        Q_EMIT stopped();
}

/// No timer at all unless something can change by itself.
void SessionPlayer::runTimer()
{
    if (runState() != RunState::Playing) {
        m_timer.stop();
        return;
    }
    const Technique* move = technique();
    const bool settled = m_state.kind == SegmentKind::Work && move && move->dosage.work == Work::Hold &&
                         m_state.spanMs - m_state.remainingMs > settledMs;
    const bool quiet = m_state.kind == SegmentKind::Closing || m_state.kind == SegmentKind::Transition;
    const int interval = m_still || settled || quiet ? calmMs : movingMs;
    if (!m_timer.isActive() || m_timer.interval() != interval)
        m_timer.start(interval);
}

std::vector<double> stepShares(const Timeline& timeline)
{
    std::vector<double> shares;
    if (timeline.totalMs <= 0)
        return shares;
    QString step;
    for (const Segment& s : timeline.segments) {
        if (shares.empty() || (s.step != step && !s.step.isEmpty()))
            shares.push_back(0);
        if (!s.step.isEmpty())
            step = s.step;
        shares.back() += double(s.durationMs) / double(timeline.totalMs);
    }
    return shares;
}

} // namespace unknot
