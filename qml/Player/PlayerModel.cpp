// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "PlayerModel.h"

#include "figure/Follow.h"

#include <QHash>
#include <algorithm>

namespace unknot {

static_assert(int(PlayerModel::Run::Stopped) == int(RunState::Stopped) &&
              int(PlayerModel::Kind::Closing) == int(SegmentKind::Closing) &&
              int(PlayerModel::Effort::Breathing) == int(Work::Breathing));

using namespace Qt::StringLiterals;

namespace {

constexpr int movingMs = 33;           // 30 pictures a second while the figure moves
constexpr qint64 surelyHeardMs = 2000; // a device that plays has begun by then
constexpr int calmMs = 100;            // in a still hold only the ring moves

} // namespace

/// Everything a button does: act on the runner, then show the outcome at once.
template <class Act>
void PlayerModel::act(Act what)
{
    if (!m_runner)
        return;
    what(*m_runner);
    refresh();
}

PlayerModel::PlayerModel(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Phrases> phrases,
                         const Clock& clock, const WallClock& wall, SoundModel& sound, ScreenAwake& awake,
                         QObject* parent)
    : QObject(parent), m_catalogue(std::move(catalogue)), m_phrases(std::move(phrases)), m_clock(clock),
      m_wall(wall), m_sound(sound), m_awake(awake)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PlayerModel::tick);
    // Headphones pulled out: nobody should miss half a session, or share it with the room.
    connect(&m_sound, &SoundModel::troubleCame, this, [this] {
        if (std::exchange(m_heard, false) && m_runner->runState() == RunState::Playing)
            pause();
    });
    connect(&m_sound, &SoundModel::voiceChanged, this,
            [this] { act([this](SessionRunner& r) { r.setVoice(m_sound.compiled()); }); });
}

PlayerModel::~PlayerModel() = default;

void PlayerModel::load(const Routine& routine, const QString& routineName, const Prescription& prescription)
{
    m_routine = routine;
    m_routineName = routineName;
    SessionInput input{routine, prescription, m_catalogue, m_phrases, m_sound.compiled()};
    m_runner = std::make_unique<SessionRunner>(std::move(input), m_clock, m_sound.port());
    m_seen = RunState::Ready;
    m_revision = -1;
    m_heard = false;
    m_easedStep.clear();
    refresh();
}

SessionLog PlayerModel::log() const
{
    return m_runner ? m_runner->log() : SessionLog();
}

void PlayerModel::start()
{
    if (!m_runner)
        return;
    m_runner->start(m_wall.now().toUTC());
    refresh();
}

void PlayerModel::tick()
{
    if (!m_runner)
        return;
    m_runner->tick();
    m_heard = m_heard || (m_runner->positionMs() > surelyHeardMs && m_sound.port().positionMs());
    refresh();
}

void PlayerModel::togglePause()
{
    act([this](SessionRunner& r) {
        switch (r.runState()) {
        case RunState::Playing:
            r.pause();
            break;
        case RunState::Paused:
            r.resume();
            break;
        case RunState::Waiting:
            r.tap();
            break;
        case RunState::Ready:
            r.start(m_wall.now().toUTC());
            break;
        case RunState::Finished:
        case RunState::Stopped:
            break;
        }
    });
}

void PlayerModel::pause()
{
    act([](SessionRunner& r) { r.pause(PauseReason::Interruption); });
}

void PlayerModel::resume()
{
    act([](SessionRunner& r) { r.resume(); });
}

void PlayerModel::resumeFromStart()
{
    act([](SessionRunner& r) { r.resumeFromStart(); });
}

void PlayerModel::tap()
{
    act([](SessionRunner& r) { r.tap(); });
}

void PlayerModel::skip()
{
    act([](SessionRunner& r) { r.skip(); });
}

void PlayerModel::back()
{
    act([](SessionRunner& r) { r.back(); });
}

void PlayerModel::repeat()
{
    act([](SessionRunner& r) { r.repeat(); });
}

void PlayerModel::addTenSeconds()
{
    act([](SessionRunner& r) { r.addTenSeconds(); });
}

void PlayerModel::easeOff()
{
    m_easedStep = m_state.step;
    act([](SessionRunner& r) { r.easeOff(); });
}

void PlayerModel::otherSideFirst()
{
    act([](SessionRunner& r) { r.otherSideFirst(); });
}

void PlayerModel::thatWasMyOtherSide()
{
    act([](SessionRunner& r) { r.thatWasMyOtherSide(); });
}

void PlayerModel::stop()
{
    if (!m_runner || m_runner->runState() == RunState::Stopped || m_runner->runState() == RunState::Finished)
        return;
    act([](SessionRunner& r) { r.stop(); });
    m_sound.sayOnce({restWords(), restWords()});
}

void PlayerModel::goOn()
{
    act([](SessionRunner& r) { r.takeBackStop(); });
}

void PlayerModel::goOnWithoutMove()
{
    goOn();
    act([](SessionRunner& r) { r.leaveMove(); });
}

void PlayerModel::sayWhyStopped(const QString& reason)
{
    if (m_runner)
        m_runner->setStopReason(reason.isEmpty() ? StopReason::NotSaid
                                                 : stopReasonFromName(reason).value_or(StopReason::Other));
}

void PlayerModel::sayPainAtStop(int pain)
{
    if (m_runner)
        m_runner->setStopPain(pain < 0 ? std::nullopt : std::optional(pain));
}

const Technique* PlayerModel::currentTechnique() const
{
    return m_catalogue->technique(m_state.technique);
}

void PlayerModel::refresh()
{
    const qint64 at = m_runner->positionMs();
    const SessionState before = std::exchange(m_state, m_runner->state());
    const QString breathBefore = m_breathNow;
    m_moment = figure::momentAt(m_runner->timeline(), at, currentTechnique(), m_still);
    m_breathNow.clear();
    if (effort() == Effort::Breathing && kind() == Kind::Work) {
        for (const Cue& c : m_runner->timeline().cues) {
            if (c.atMs > at)
                break;
            if (c.kind == CueKind::BreatheIn || c.kind == CueKind::BreatheOut)
                m_breathNow = c.kind == CueKind::BreatheIn ? u"in"_s : u"out"_s;
        }
    }
    const bool easedBefore = std::exchange(m_eased, !m_easedStep.isEmpty() && m_easedStep == m_state.step);
    if (m_revision != m_runner->timelineRevision()) {
        m_revision = m_runner->timelineRevision();
        m_shownSecond = -1;
        Q_EMIT timelineChanged();
    }
    const RunState now = m_runner->runState();
    const RunState was = std::exchange(m_seen, now);
    const qint64 second = (m_state.remainingMs + 999) / 1000;
    // What a person reads changes once a second at most; only then are the texts asked for anew.
    if (second != m_shownSecond || now != was || before.segment != m_state.segment ||
        before.caption != m_state.caption || breathBefore != m_breathNow || easedBefore != m_eased) {
        m_shownSecond = second;
        Q_EMIT changed();
    }
    Q_EMIT moved();
    runTimer();
    if (now == was)
        return;
    if (now == RunState::Playing)
        m_awake.keepOn(m_routineName);
    else if (now != RunState::Waiting)
        m_awake.release();
    if (now == RunState::Finished)
        Q_EMIT finished();
    if (now == RunState::Stopped)
        Q_EMIT stopped();
}

/// No timer at all unless something can change by itself.
void PlayerModel::runTimer()
{
    if (m_runner->runState() != RunState::Playing) {
        m_timer.stop();
        return;
    }
    const bool hold =
        kind() == Kind::Work && effort() == Effort::Hold && m_state.spanMs - m_state.remainingMs > 3000;
    const bool waitingQuietly =
        m_state.kind == SegmentKind::Closing || m_state.kind == SegmentKind::Transition;
    const int interval = m_still || hold || waitingQuietly ? calmMs : movingMs;
    if (!m_timer.isActive() || m_timer.interval() != interval)
        m_timer.start(interval);
}

bool PlayerModel::interrupted() const
{
    return m_runner && m_runner->runState() == RunState::Paused &&
           m_runner->pauseReason() != PauseReason::Person;
}

PlayerModel::Effort PlayerModel::effort() const
{
    const Technique* t = currentTechnique();
    return t ? Effort(t->dosage.work) : Effort::NoMove;
}

const TechniqueWords& PlayerModel::words() const
{
    static const TechniqueWords none;
    const Technique* t = currentTechnique();
    return t ? t->words : none;
}

QString PlayerModel::description() const
{
    return m_phrases->withSide(words().steps.join(u' '), m_state.side);
}

QString PlayerModel::nextName() const
{
    const Technique* t = m_catalogue->technique(m_state.nextTechnique);
    return t ? t->words.name : QString();
}

QString PlayerModel::position() const
{
    const Technique* t = currentTechnique();
    if (!t && !m_routine.steps.empty()) // closing: still where the last move was
        t = m_catalogue->technique(m_routine.steps.back().technique);
    return t ? t->position : QString();
}

QString PlayerModel::restWords() const
{
    PhraseArgs args;
    args.position = position();
    return m_phrases->sentence(Phrase::ComeToRest, args).full;
}

QString PlayerModel::caption() const
{
    return m_state.caption.isEmpty() ? m_state.leadCaption : m_state.caption;
}

QString PlayerModel::clock() const
{
    const qint64 seconds = (m_state.remainingMs + 999) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString PlayerModel::leftTotal() const
{
    const qint64 left = m_runner ? m_runner->timeline().totalMs - m_runner->positionMs() : 0;
    return QString::number(std::max<qint64>(1, (left + 30000) / 60000));
}

QList<qreal> PlayerModel::stepParts() const
{
    QList<qreal> parts;
    if (!m_runner || m_runner->timeline().totalMs <= 0)
        return parts;
    const Timeline& t = m_runner->timeline();
    QString step;
    for (const Segment& s : t.segments) {
        // The closing belongs to the last step's part: it is no move of its own.
        if (parts.isEmpty() || (s.step != step && !s.step.isEmpty()))
            parts << 0;
        if (!s.step.isEmpty())
            step = s.step;
        parts.last() += qreal(s.durationMs) / qreal(t.totalMs);
    }
    return parts;
}

bool PlayerModel::canSwapSides() const
{
    return m_runner && m_runner->canSwapSides();
}

bool PlayerModel::canSayOtherSide() const
{
    return m_runner && m_runner->canSayOtherSide();
}

qreal PlayerModel::remaining() const
{
    return m_state.spanMs > 0 ? qreal(m_state.remainingMs) / qreal(m_state.spanMs) : 0;
}

qreal PlayerModel::progress() const
{
    return m_runner && m_runner->timeline().totalMs > 0
               ? qreal(m_runner->positionMs()) / qreal(m_runner->timeline().totalMs)
               : 0;
}

void PlayerModel::setStill(bool still)
{
    if (still == m_still)
        return;
    m_still = still;
    Q_EMIT stillChanged();
    if (m_runner)
        refresh();
}

} // namespace unknot
