// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Guide.h"

#include "core/safety/Cautions.h"
#include "qml/Player/DoneList.h"
#include "qml/Player/PlayerModel.h"
#include "qml/Routines/RoutineDetail.h"
#include "qml/Settings/SettingsModel.h"
#include "qml/Vault/SessionDiary.h"

#include <QTime>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString breathingId = QStringLiteral("breathe"); // see breathingRoutine()
constexpr double moreTime = 1.75; // times the usual, for whom getting up or down takes longer

} // namespace

Guide::Guide(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording,
             PlayerModel& player, DoneList& done, const SettingsModel& settings, SessionDiary& diary,
             QObject* parent)
    : QObject(parent), m_catalogue(std::move(catalogue)), m_wording(std::move(wording)), m_player(player),
      m_done(done), m_settings(settings), m_diary(diary)
{
}

void Guide::set(const Routine& routine, bool easier)
{
    m_wanted = routine;
    m_easier = easier;
    askGate();
}

bool Guide::want(const QString& routineId, bool easier)
{
    const Routine* r = m_catalogue->routine(routineId);
    if (!r)
        return false;
    set(*r, easier);
    return true;
}

void Guide::wantFirst(const QString& goal, const QString& support)
{
    m_goal = goal;
    Routine r = firstRoutine(*m_catalogue, *m_wording, goal, support);
    r.words.name = tr("Your first minutes");
    r.words.summary = m_wording->goalName(goal);
    r.words.closing = m_wording->sentence(Phrase::FirstClosing, {}).full;
    set(r, false);
}

void Guide::wantBreathing(int seconds)
{
    Routine r = breathingRoutine(*m_catalogue, seconds);
    r.words.name = seconds > 60 ? tr("Breathe for a while") : tr("Breathe for a minute");
    r.words.closing = m_wording->sentence(Phrase::BreatheClosing, {}).full;
    set(r, false);
}

void Guide::askGate()
{
    m_answer = m_gate.ask(m_wanted, *m_catalogue);
    switch (m_answer.verdict) {
    case Verdict::Allow:
    case Verdict::Modify:
        m_need.clear();
        break;
    case Verdict::Ask:
        m_need = m_answer.question == GateQuestion::Screen ? u"screen"_s : u"consent"_s;
        break;
    case Verdict::Refuse:
        m_need = u"refused"_s;
        break;
    }
    Q_EMIT changed();
}

void Guide::answerLine(int line, const QString& answer)
{
    if (line < 0 || line >= redFlagCount)
        return;
    m_gate.setAnswer(RedFlag(line), answer == u"yes"       ? FlagAnswer::Yes
                                    : answer == u"checked" ? FlagAnswer::AlreadyChecked
                                                           : FlagAnswer::No);
    Q_EMIT changed();
}

QString Guide::lineAnswer(int line) const
{
    const auto answer = line >= 0 && line < redFlagCount ? m_gate.answer(RedFlag(line)) : std::nullopt;
    if (!answer)
        return {};
    return *answer == FlagAnswer::Yes ? u"yes"_s : *answer == FlagAnswer::No ? u"no"_s : u"checked"_s;
}

void Guide::noneOfThese()
{
    m_gate.noneOfThese();
    askGate();
}

void Guide::screenDone()
{
    for (int i = 0; i < redFlagCount; ++i) {
        if (!m_gate.answer(RedFlag(i)))
            m_gate.setAnswer(RedFlag(i), FlagAnswer::No);
    }
    askGate();
}

void Guide::askScreenAgain()
{
    m_gate.forgetScreen();
    askGate();
}

void Guide::alreadySpoken()
{
    for (int i = 0; i < redFlagCount; ++i) {
        if (m_gate.answer(RedFlag(i)) == FlagAnswer::Yes)
            m_gate.setAnswer(RedFlag(i), FlagAnswer::AlreadyChecked);
    }
    askGate();
}

void Guide::clinicianSaidYes()
{
    m_gate.consent(m_catalogue->familiesOf(m_wanted));
    askGate();
}

void Guide::clinicianNotYet()
{
    m_gate.notYet();
    askGate();
}

bool Guide::begin()
{
    if (!m_need.isEmpty())
        return false;
    Prescription p;
    p.easier = m_easier || m_answer.easier;
    p.speechPace = m_settings.speechPace();
    p.transitionFactor = m_settings.changePlace() == u"more" ? moreTime : 1;
    p.waitAtTransitions = m_settings.changePlace() == u"tap";
    if (m_wanted.id == breathingId) {
        // Asked for in need: no long way in, and nothing to tap.
        p.transitionFactor = 0.5;
        p.waitAtTransitions = false;
    }
    Routine routine = m_answer.routine;
    routine.words = m_wanted.words;
    m_player.load(routine, m_wanted.words.name, p);
    m_diary.begin();
    return true;
}

void Guide::conclude()
{
    m_done.show(m_player.log(), m_wanted.words.name);
    if (m_done.movesBegun() > 0) {
        ++m_sessions;
        m_diary.conclude(m_player.log());
    }
    Q_EMIT changed();
}

int Guide::wantedMinutes() const
{
    if (m_answer.verdict != Verdict::Modify)
        return m_wanted.minutes;
    Prescription p;
    p.easier = true;
    const qint64 ms = compile(m_answer.routine, *m_catalogue, *m_wording, p).totalMs;
    return int(std::max<qint64>(1, qRound64(double(ms) / 60000)));
}

QString Guide::wantedCover() const
{
    return coverTechnique(m_answer.routine.steps.empty() ? m_wanted : m_answer.routine, *m_catalogue);
}

QString Guide::wantedPosition() const
{
    QStringList names;
    for (const QString& p :
         m_catalogue->positionsOf(m_answer.routine.steps.empty() ? m_wanted : m_answer.routine))
        names << (names.isEmpty() ? m_wording->positionName(p) : m_wording->positionName(p).toLower());
    return names.join(u", "_s);
}

QStringList Guide::newFamilies() const
{
    QStringList names;
    for (const QString& id : m_answer.newFamilies) {
        if (const Family* f = m_catalogue->family(id))
            names << f->name;
    }
    return names;
}

QString Guide::urgency() const
{
    Urgency most = Urgency::Soon;
    for (const RedFlag flag : m_answer.flags)
        most = std::min(most, urgencyOf(flag));
    return urgencyName(most);
}

QString Guide::timeOfDay() const
{
    const int hour = QTime::currentTime().hour();
    return hour < 10 ? u"morning"_s : hour < 18 ? u"day"_s : u"evening"_s;
}

QString Guide::suggestedId() const
{
    // What was said at the start counts first, then the time of day.
    const QString now = timeOfDay();
    const Routine* best = nullptr;
    int bestScore = -1;
    for (const auto& [id, r] : m_catalogue->routines()) {
        const int score = 2 * int(r.goodFor.contains(m_goal)) + int(r.times.contains(now));
        if (score > bestScore) {
            bestScore = score;
            best = &r;
        }
    }
    return best ? best->id : QString();
}

} // namespace unknot
