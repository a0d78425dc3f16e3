// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/SafetyGate.h"

#include "core/safety/FirstRoutine.h"
#include "core/safety/Implied.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

bool isAlwaysOpen(const QString& family, const Catalogue& catalogue)
{
    const Family* known = catalogue.family(family);
    return known && known->alwaysOpen;
}

bool isAbout(const OpenFlag& flag, const Technique& t)
{
    const Reach reach(t, t.regions);
    const QStringList worked = reach.aimed + reach.moved;
    return flag.regions.contains(u"whole_body"_s) ||
           std::any_of(worked.begin(), worked.end(),
                       [&flag](const QString& region) { return flag.regions.contains(region); });
}

/// Puts `t` in the place of the step's technique. Its dosage stays if both are done in the same way.
void replace(RoutineStep* step, const Technique& t, const Catalogue& catalogue)
{
    const Technique* before = catalogue.technique(step->technique);
    if (!before || before->dosage.work != t.dosage.work)
        step->dose = {};
    step->technique = t.id;
}

/// A yes ticks the condition it implies. An answer without the tick (for example imported) counts just the
/// same.
SafetyProfile withFlags(SafetyProfile profile, const std::vector<OpenFlag>& flags, const SafetyRules& rules)
{
    for (const OpenFlag& open : flags) {
        const RedFlag* flag = rules.redFlags().flag(open.flag);
        if (flag && !flag->implies.isEmpty() && !profile.has(flag->implies))
            profile.add(flag->implies, open.since);
    }
    return profile;
}

} // namespace

RulesGate::RulesGate(const SafetyRules& rules, const SafetyState& state, QDate today)
    : m_rules(rules), m_state(state), m_today(today), m_flags(openFlags(state.screenings, rules.redFlags())),
      m_person(withFlags(state.profile, m_flags, rules), rules, today)
{
}

Ruling RulesGate::rulingFor(const Technique& t, const Catalogue& catalogue) const
{
    Ruling ruling = m_person.check(t, catalogue);
    if (isAlwaysOpen(t.family, catalogue))
        return ruling;
    for (const OpenFlag& flag : m_flags) {
        const bool all = flag.pauses == Pause::All;
        if (all || (flag.pauses == Pause::Place && isAbout(flag, t)))
            ruling.hits.insert(ruling.hits.begin(),
                               {flag.flag, all ? Caution::GeneralBlock : Caution::Block, {}});
    }
    for (const RuleHit& hit : ruling.hits)
        ruling.verdict = std::max(ruling.verdict, hit.verdict);
    return ruling;
}

QStringList RulesGate::conditionsToAsk(const Routine& routine, const Catalogue& catalogue) const
{
    const SafetyProfile& profile = m_state.profile;
    struct Open
    {
        const Condition* condition;
        Caution worst;
    };
    std::vector<Open> open;
    // What may take the place of a move is asked about at the same time.
    std::vector<const Technique*> moves;
    for (const RoutineStep& step : routine.steps) {
        const Technique* t = catalogue.technique(step.technique);
        for (const QString& id : t ? QStringList(t->id) + t->instead : QStringList())
            moves.push_back(catalogue.technique(id));
    }
    for (const Condition& c : m_rules.conditions()) {
        if (!c.asked || c.screened || profile.asked.contains(c.id) ||
            isInForce(c.id, profile, m_rules, m_today))
            continue;
        Caution worst = Caution::None;
        for (const Technique* t : moves)
            worst = std::max(worst, verdictAlone(*t, c, m_rules).verdict);
        if (worst != Caution::None)
            open.push_back({&c, worst});
    }
    // What could forbid a move comes first, then what the rules list first: what many people have.
    std::stable_partition(open.begin(), open.end(), [](const Open& o) { return o.worst >= Caution::Block; });
    QStringList ids;
    for (const Open& o : open)
        ids << o.condition->id;
    return ids;
}

/// Whether nothing rules the technique out, and what the rules change about it can be done.
bool RulesGate::canStay(const Technique& t, const Ruling& ruling, const Catalogue& catalogue) const
{
    return ruling.verdict <= Caution::Modify &&
           std::none_of(ruling.hits.begin(), ruling.hits.end(), [&](const RuleHit& hit) {
               return hit.change == Change::Elsewhere ||
                      (hit.change == Change::Smaller && !t.smaller && catalogue.isMovement(t));
           });
}

/// Whether a rule forbids more than this move: unless a clinician has said yes to other families, knowing of
/// the condition.
bool RulesGate::stopsAll(const Ruling& ruling) const
{
    const auto& cleared = m_state.profile.cleared;
    return std::any_of(ruling.hits.begin(), ruling.hits.end(), [&](const RuleHit& hit) {
        const Condition* rule = m_rules.condition(hit.rule);
        return hit.verdict == Caution::GeneralBlock &&
               std::none_of(cleared.begin(), cleared.end(), [&](const auto& c) {
                   return rule && c.tag == hit.tag &&
                          rule->afterYes(hit.verdict, c.date, m_today) < hit.verdict;
               });
    });
}

/// The first of `t.instead` that may be done, those without any caution first. None that the routine has
/// anyway, none that already stands for another technique, and none of a family it does not have.
const Technique* RulesGate::substituteFor(const Technique& t, const Routine& routine,
                                          const Substitutes& taken, const Catalogue& catalogue) const
{
    const QStringList families = catalogue.familiesOf(routine);
    const Technique* best = nullptr;
    Caution mildest = Caution::NeedsOk;
    for (const QString& id : t.instead) {
        const Technique* other = catalogue.technique(id);
        const bool there = std::any_of(routine.steps.begin(), routine.steps.end(),
                                       [&id](const RoutineStep& step) { return step.technique == id; });
        const auto used = taken.find(id);
        if (!other || there || (used != taken.end() && used->second != t.id) ||
            (!families.contains(other->family) && !isAlwaysOpen(other->family, catalogue)))
            continue;
        const Ruling ruling = rulingFor(*other, catalogue);
        if (ruling.verdict < mildest && canStay(*other, ruling, catalogue)) {
            best = other;
            mildest = ruling.verdict;
        }
    }
    return best;
}

StepChange RulesGate::changeFor(const Technique& t, const Ruling& ruling, const Catalogue& catalogue) const
{
    StepChange change;
    for (const RuleHit& hit : ruling.hits) {
        change.onBed |= hit.change == Change::OnBed;
        change.smaller |= hit.change == Change::Smaller && catalogue.isMovement(t);
        const QString say = sayOf(hit, m_rules);
        if (!say.isEmpty() && !change.say.contains(say) && change.say.size() < mostToSay)
            change.say << say;
    }
    return change;
}

/// Without a clinician's OK: no pressure, and nothing that a condition not asked about yet could forbid.
bool RulesGate::isGentleEnough(const Technique& t, const Ruling& ruling, const Catalogue& catalogue) const
{
    if (usesPressure(t, catalogue) || ruling.verdict > Caution::Modify)
        return false;
    const SafetyProfile& profile = m_state.profile;
    return std::none_of(m_rules.conditions().begin(), m_rules.conditions().end(), [&](const Condition& c) {
        return !c.screened && !profile.asked.contains(c.id) && couldForbid(c, t, m_rules);
    });
}

AdaptedRoutine RulesGate::adapted(const Routine& routine, const Catalogue& catalogue) const
{
    const bool gentleAll = std::any_of(m_flags.begin(), m_flags.end(),
                                       [](const OpenFlag& flag) { return flag.pauses == Pause::Gentle; });
    AdaptedRoutine a;
    a.routine = routine;
    std::vector<RoutineStep> kept;
    Substitutes substitutes;
    for (RoutineStep step : routine.steps) {
        const Technique* t = catalogue.technique(step.technique);
        if (!t)
            continue;
        StepRuling told{step.id, t->id, rulingFor(*t, catalogue)};
        Ruling ruling = told.ruling;
        a.generally |= stopsAll(ruling);
        if (!canStay(*t, ruling, catalogue)) {
            t = substituteFor(*t, routine, substitutes, catalogue);
            if (!t) {
                a.leftOut.push_back(told);
                continue;
            }
            told.instead = t->id;
            substitutes[t->id] = told.technique;
            replace(&step, *t, catalogue);
            ruling = rulingFor(*t, catalogue);
        }
        const bool gently = !isAlwaysOpen(t->family, catalogue) &&
                            (gentleAll || m_state.profile.consent(t->family) == ConsentAnswer::NotYet);
        a.gentle |= gently;
        if (gently && !isGentleEnough(*t, ruling, catalogue)) {
            a.waitsForOk = true;
            continue;
        }
        if (ruling.verdict == Caution::Modify || !told.instead.isEmpty()) {
            a.changed.push_back(told);
            a.changes[step.id] = changeFor(*t, ruling, catalogue);
        }
        if (gently || ruling.verdict == Caution::Modify)
            a.easierSteps << step.id;
        kept.push_back(step);
    }
    a.routine.steps = kept;
    return a;
}

GateAnswer RulesGate::ask(const Routine& routine, const Catalogue& catalogue) const
{
    GateAnswer a;
    a.routine = routine;
    QStringList families = catalogue.familiesOf(routine);
    const bool known = !families.isEmpty();
    families.removeIf([&catalogue](const QString& family) { return isAlwaysOpen(family, catalogue); });
    const bool open = known && families.isEmpty(); // a routine of unknown families is not open

    if (!open) {
        for (const OpenFlag& flag : m_flags) {
            if (flag.pauses == Pause::All)
                a.flags.push_back(flag);
        }
        if (!a.flags.empty()) {
            a.verdict = Verdict::Refuse;
            return a;
        }
        if (isStartScreenDue(m_state.screenings, m_rules.redFlags(), m_today)) {
            a.question = GateQuestion::Screen;
            return a;
        }
    }
    static_cast<AdaptedRoutine&>(a) = adapted(routine, catalogue);
    const bool nothingLeft = a.routine.steps.empty();
    if (!open)
        a.flags = m_flags;
    if (a.generally || (nothingLeft && !a.waitsForOk)) {
        a.verdict = Verdict::Refuse;
        return a;
    }
    if (!open) {
        a.conditions = conditionsToAsk(routine, catalogue);
        if (!a.conditions.isEmpty()) {
            a.question = GateQuestion::About;
            return a;
        }
        for (const QString& family : families) {
            if (!m_state.profile.consent(family))
                a.newFamilies << family;
        }
    }
    // Do not ask for a clinician's OK for steps that are paused anyway.
    if (!a.newFamilies.isEmpty() || nothingLeft) {
        if (a.newFamilies.isEmpty()) // every step needs an OK not given yet
            a.newFamilies = families;
        a.question = GateQuestion::Consent;
        return a;
    }
    a.verdict = a.isAsWritten() ? Verdict::Allow : Verdict::Modify;
    return a;
}

} // namespace unknot
