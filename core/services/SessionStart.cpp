// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/SessionStart.h"

#include "core/safety/FirstRoutine.h"
#include "core/timeline/Compile.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

// Times the usual for a change of position.
constexpr double moreTime = 1.75;

constexpr int older = 65; // years

} // namespace

QString nextStepName(NextStep step)
{
    static const QStringList names{u"wait"_s,    u"unlock"_s,  u"screen"_s, u"conditions"_s,
                                   u"consent"_s, u"refused"_s, u"review"_s, u"play"_s};
    return names[int(step)];
}

NextStep stepAfter(const GateAnswer& answer)
{
    switch (answer.verdict) {
    case Verdict::Allow:
        return NextStep::Play;
    case Verdict::Modify:
        return NextStep::Review;
    case Verdict::Refuse:
        return NextStep::Refused;
    case Verdict::Ask:
        break;
    }
    switch (answer.question) {
    case GateQuestion::About:
        return NextStep::Conditions;
    case GateQuestion::Consent:
        return NextStep::Consent;
    case GateQuestion::Screen:
    case GateQuestion::None:
        break;
    }
    return NextStep::Screen;
}

JudgedMoves judgeMoves(const RulesGate& gate, const Routine& routine, const Catalogue& catalogue)
{
    JudgedMoves moves;
    const AdaptedRoutine adapted = gate.adapted(routine, catalogue);
    const auto collect = [&moves](const std::vector<StepRuling>& steps, QStringList* ids) {
        for (const StepRuling& step : steps) {
            if (!ids->contains(step.technique))
                *ids << step.technique;
            if (!step.instead.isEmpty())
                moves.instead[step.technique] = step.instead;
            if (step.ruling.verdict > moves.strictest.verdict)
                moves.strictest = step.ruling;
        }
    };
    collect(adapted.leftOut, &moves.leftOut);
    collect(adapted.changed, &moves.changed);
    return moves;
}

Prescription prescriptionFor(const AdaptedRoutine& adapted, std::optional<int> age,
                             const Catalogue& catalogue)
{
    Prescription p;
    for (const RoutineStep& step : adapted.routine.steps) {
        const Technique* t = catalogue.technique(step.technique);
        const Family* family = t ? catalogue.family(t->family) : nullptr;
        if (!family)
            continue;
        if (adapted.easierSteps.contains(step.id))
            p.steps[step.id].dose = t->easier;
        else if (age >= older && t->dosage.work == Work::Hold &&
                 catalogue.dosageOf(step).holdMs < family->holdWhenOlderMs)
            p.steps[step.id].dose.holdMs = family->holdWhenOlderMs;
        if (const auto change = adapted.changes.find(step.id); change != adapted.changes.end()) {
            p.steps[step.id].range = change->second.smaller ? easedRange : 1;
            p.steps[step.id].onBed = change->second.onBed;
            p.steps[step.id].say = change->second.say;
        }
    }
    return p;
}

SessionStart::SessionStart(SafetyService& safety, std::shared_ptr<const Catalogue> catalogue, QObject* parent)
    : QObject(parent), m_safety(safety), m_catalogue(std::move(catalogue))
{
    connect(&m_safety, &SafetyService::changed, this, [this] {
        // Drop cached answers when the person or the profile changed, but not on a lock.
        if (m_safety.isKnown() || !m_safety.state().screenings.empty())
            m_allowed.clear();
        if (!m_wanted.steps.empty())
            ask();
    });
}

void SessionStart::want(const Routine& routine, bool easier)
{
    m_wanted = routine;
    m_easier = easier;
    ask();
}

void SessionStart::ask()
{
    const auto allowed = m_allowed.constFind(m_wanted.id);
    if (m_safety.isKnown() || m_wanted.id == breathingId) {
        m_answer = m_safety.gate().ask(m_wanted, *m_catalogue);
        m_next = stepAfter(m_answer);
        if (m_safety.isKnown() && mayStart())
            m_allowed.insert(m_wanted.id, m_answer);
    } else if (allowed != m_allowed.constEnd()) {
        m_answer = *allowed;
        m_next = stepAfter(m_answer);
    } else {
        m_answer = {};
        m_next = m_safety.isReading() ? NextStep::Wait : NextStep::Unlock;
    }
    Q_EMIT changed();
}

int SessionStart::minutes(const Phrases& phrases) const
{
    const Prescription p = prescription();
    if (m_answer.verdict != Verdict::Modify && p.steps.empty())
        return m_wanted.minutes;
    const qint64 ms = compile(m_answer.routine, *m_catalogue, phrases, p).totalMs;
    return int(std::max<qint64>(1, qRound64(double(ms) / 60000)));
}

Prescription SessionStart::prescription(const LeadingStyle& style) const
{
    Prescription p = prescriptionFor(m_answer, m_safety.state().profile.age, *m_catalogue);
    p.easier = m_easier;
    p.speechPace = style.speechPace;
    p.familiar = style.familiar;
    for (const RoutineStep& step : m_answer.routine.steps) {
        const Technique* t = m_catalogue->technique(step.technique);
        if (!style.lighterPressure.isEmpty() && t && usesPressure(*t, *m_catalogue))
            p.steps[step.id].say << style.lighterPressure;
    }
    if (m_wanted.id != breathingId) { // which is asked for in need: nothing to wait for or to touch
        p.transitionFactor = style.moreTime ? moreTime : 1;
        p.waitAtTransitions = style.waitForTouch;
    }
    return p;
}

void SessionStart::clinicianSaidYes()
{
    m_safety.setConsent(m_catalogue->familiesOf(m_wanted), ConsentAnswer::Yes);
}

void SessionStart::clinicianNotAskedYet()
{
    const QStringList families = m_answer.newFamilies; // copied: the answer changes with the consent
    m_safety.setConsent(families, ConsentAnswer::NotYet);
}

} // namespace unknot
