// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Guide.h"

#include "core/safety/FirstRoutine.h"
#include "core/services/SessionRecorder.h"
#include "qml/Player/DoneList.h"
#include "qml/Player/PlayerModel.h"
#include "qml/Routines/RoutineDetail.h"
#include "qml/Safety/SafetyModel.h"
#include "qml/Settings/SettingsModel.h"

#include <QTime>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr double moreTime = 1.75; // times the usual, for whom getting up or down takes longer

} // namespace

Guide::Guide(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording,
             SafetyModel& safety, PlayerModel& player, DoneList& done, const SettingsModel& settings,
             SessionRecorder& recorder, QObject* parent)
    : QObject(parent), m_catalogue(std::move(catalogue)), m_wording(std::move(wording)), m_safety(safety),
      m_start(safety.service(), m_catalogue), m_player(player), m_done(done), m_settings(settings),
      m_recorder(recorder)
{
    connect(&m_start, &SessionStart::changed, this, &Guide::changed);
}

void Guide::setLanguage(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording)
{
    m_catalogue = std::move(catalogue);
    m_wording = std::move(wording);
    m_start.setCatalogue(m_catalogue);
    if (const Routine* r = m_catalogue->routine(wanted().id))
        set(*r, m_easier);
    Q_EMIT changed();
}

void Guide::set(const Routine& routine, bool easier)
{
    m_easier = easier;
    m_start.want(routine);
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

Guide::Need Guide::need() const
{
    switch (m_start.next()) {
    case NextStep::Wait:
        return Need::Reading;
    case NextStep::Unlock:
        return Need::Unlock;
    case NextStep::Screen:
        return Need::Screen;
    case NextStep::Conditions:
        return Need::About;
    case NextStep::Consent:
        return Need::Consent;
    case NextStep::Refused:
        return Need::Refused;
    case NextStep::Review:
    case NextStep::Play:
        break;
    }
    return Need::Nothing;
}

void Guide::clinicianSaidYes()
{
    m_start.clinicianSaidYes();
}

void Guide::clinicianNotYet()
{
    const QString names = newFamilies().join(u", "_s);
    m_start.clinicianNotAskedYet();
    m_safety.service().remindToAsk(u"not_yet"_s, {},
                                   tr("Does this kind of self-care suit me: %1?").arg(names));
}

/// For what will start.
Prescription Guide::prescription() const
{
    Prescription p;
    p.easier = m_easier;
    for (const QString& id : answer().easierSteps) {
        for (const RoutineStep& step : answer().routine.steps) {
            if (const Technique* t = step.id == id ? m_catalogue->technique(step.technique) : nullptr)
                p.steps[id].dose = t->easier;
        }
    }
    return p;
}

bool Guide::begin()
{
    if (!m_start.mayStart())
        return false;
    Prescription p = prescription();
    p.speechPace = m_settings.speechPace();
    p.transitionFactor = m_settings.changePlace() == u"more" ? moreTime : 1;
    p.waitAtTransitions = m_settings.changePlace() == u"tap";
    if (wanted().id == breathingId) {
        // Asked for in need: no long way in, and nothing to tap.
        p.transitionFactor = 0.5;
        p.waitAtTransitions = false;
    }
    Routine routine = answer().routine;
    routine.words = wanted().words;
    m_player.load(routine, wanted().words.name, p);
    m_recorder.begin();
    return true;
}

void Guide::conclude()
{
    m_done.show(m_player.log(), wanted().words.name);
    if (m_done.movesBegun() > 0) {
        ++m_sessions;
        m_recorder.conclude(m_player.log());
    }
    Q_EMIT changed();
}

int Guide::wantedMinutes() const
{
    if (answer().verdict != Verdict::Modify)
        return wanted().minutes;
    const qint64 ms = compile(answer().routine, *m_catalogue, *m_wording, prescription()).totalMs;
    return int(std::max<qint64>(1, qRound64(double(ms) / 60000)));
}

QString Guide::wantedCover() const
{
    return coverTechnique(answer().routine.steps.empty() ? wanted() : answer().routine, *m_catalogue);
}

QString Guide::wantedPosition() const
{
    QStringList names;
    for (const QString& p :
         m_catalogue->positionsOf(answer().routine.steps.empty() ? wanted() : answer().routine))
        names << (names.isEmpty() ? m_wording->positionName(p) : m_wording->positionName(p).toLower());
    return names.join(u", "_s);
}

QStringList Guide::newFamilies() const
{
    QStringList names;
    for (const QString& id : answer().newFamilies) {
        if (const Family* f = m_catalogue->family(id))
            names << f->name;
    }
    return names;
}

QString Guide::urgency() const
{
    return answer().flags.empty() ? u"rule"_s : urgencyName(answer().flags.front().urgency);
}

bool Guide::crisis() const
{
    const RedFlag* first = answer().flags.empty()
                               ? nullptr
                               : m_safety.service().rules().redFlags().flag(answer().flags.front().flag);
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
    for (const OpenFlag& open : answer().flags) {
        const RedFlag* flag = m_safety.service().rules().redFlags().flag(open.flag);
        if (open.pauses == Pause::Gentle && flag)
            names << flag->words.shortName;
    }
    return names.join(u", "_s);
}

QVariantList Guide::paused() const
{
    return grouped(answer().leftOut);
}

QVariantList Guide::otherwise() const
{
    return grouped(answer().changed);
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
