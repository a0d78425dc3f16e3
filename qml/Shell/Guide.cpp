// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Guide.h"

#include "core/safety/FirstRoutine.h"
#include "qml/Player/DoneList.h"
#include "qml/Player/PlayerModel.h"
#include "qml/Routines/RoutineDetail.h"
#include "qml/Safety/SafetyModel.h"
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
             SafetyModel& safety, PlayerModel& player, DoneList& done, const SettingsModel& settings,
             SessionDiary& diary, QObject* parent)
    : QObject(parent), m_catalogue(std::move(catalogue)), m_wording(std::move(wording)), m_safety(safety),
      m_player(player), m_done(done), m_settings(settings), m_diary(diary)
{
    connect(&m_safety, &SafetyModel::changed, this, [this] {
        // Somebody else's, or of before what has just changed: locking alone takes nothing back.
        if (m_safety.isKnown() || !m_safety.service().state().screenings.empty())
            m_allowed.clear();
        if (!m_wanted.steps.empty())
            askGate();
    });
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
    Routine r = firstRoutine(*m_catalogue, m_safety.service().rules(), *m_wording, goal, support);
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
    const bool breathes = m_wanted.id == breathingId;
    if (m_safety.isKnown() || breathes) {
        m_answer = m_safety.service().gate().ask(m_wanted, *m_catalogue);
    } else {
        const auto allowed = m_allowed.constFind(m_wanted.id);
        m_answer = allowed == m_allowed.constEnd() ? GateAnswer() : *allowed;
    }
    switch (m_answer.verdict) {
    case Verdict::Allow:
    case Verdict::Modify:
        m_need.clear();
        if (m_safety.isKnown())
            m_allowed.insert(m_wanted.id, m_answer);
        break;
    case Verdict::Ask:
        m_need = m_answer.question == GateQuestion::Screen    ? u"screen"_s
                 : m_answer.question == GateQuestion::About   ? u"about"_s
                 : m_answer.question == GateQuestion::Consent ? u"consent"_s
                 : m_safety.isReading()                       ? u"reading"_s
                                                              : u"locked"_s;
        break;
    case Verdict::Refuse:
        m_need = u"refused"_s;
        break;
    }
    Q_EMIT changed();
}

void Guide::clinicianSaidYes()
{
    m_safety.service().setConsent(m_catalogue->familiesOf(m_wanted), ConsentAnswer::Yes);
}

void Guide::clinicianNotYet()
{
    const QString names = newFamilies().join(u", "_s);
    const QStringList families = m_answer.newFamilies; // the answer changes with the consent
    m_safety.service().setConsent(families, ConsentAnswer::NotYet);
    m_safety.service().remindToAsk(u"not_yet"_s, {},
                                   tr("Does this kind of self-care suit me: %1?").arg(names));
}

/// For what will start.
Prescription Guide::prescription() const
{
    Prescription p;
    p.easier = m_easier;
    for (const QString& id : m_answer.easierSteps) {
        for (const RoutineStep& step : m_answer.routine.steps) {
            if (const Technique* t = step.id == id ? m_catalogue->technique(step.technique) : nullptr)
                p.steps[id].dose = t->easier;
        }
    }
    return p;
}

bool Guide::begin()
{
    if (!m_need.isEmpty())
        return false;
    Prescription p = prescription();
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
    const qint64 ms = compile(m_answer.routine, *m_catalogue, *m_wording, prescription()).totalMs;
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
    return m_answer.flags.empty() ? u"rule"_s : urgencyName(m_answer.flags.front().urgency);
}

bool Guide::crisis() const
{
    const RedFlag* first = m_answer.flags.empty()
                               ? nullptr
                               : m_safety.service().rules().redFlags().flag(m_answer.flags.front().flag);
    return first && first->crisis;
}

/// What the strictest rule of each move says, told once for all moves that it concerns.
QVariantList Guide::grouped(const std::vector<StepRuling>& rulings) const
{
    QVariantList list;
    for (const StepRuling& step : rulings) {
        if (step.ruling.hits.empty())
            continue;
        const RuleHit& hit = step.ruling.hits.front();
        const Technique* t = m_catalogue->technique(step.technique);
        const QString name = t ? t->words.name : step.technique;
        const auto known = std::find_if(list.begin(), list.end(), [&hit](const QVariant& v) {
            return v.toMap().value(u"rule"_s).toString() == hit.rule;
        });
        if (known != list.end()) {
            QVariantMap row = known->toMap();
            QStringList moves = row.value(u"moves"_s).toStringList();
            if (!moves.contains(name))
                moves << name;
            row[u"moves"_s] = moves;
            *known = row;
            continue;
        }
        const RuleSaid said = m_safety.said(hit);
        list << QVariantMap{{u"rule"_s, hit.rule},  {u"name"_s, said.name}, {u"reason"_s, said.reason},
                            {u"lift"_s, said.lift}, {u"how"_s, said.how},   {u"moves"_s, QStringList(name)}};
    }
    return list;
}

bool Guide::consultReminder() const
{
    return m_safety.service().isReminderWaiting();
}

QString Guide::flagNames() const
{
    QStringList names;
    for (const OpenFlag& open : m_answer.flags) {
        const RedFlag* flag = m_safety.service().rules().redFlags().flag(open.flag);
        if (open.pauses == Pause::Gentle && flag)
            names << flag->words.shortName;
    }
    return names.join(u", "_s);
}

QVariantList Guide::paused() const
{
    return grouped(m_answer.leftOut);
}

QVariantList Guide::otherwise() const
{
    return grouped(m_answer.changed);
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
