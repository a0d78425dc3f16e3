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
    bool needed = false;
    for (const Condition& c : m_rules.conditions()) {
        if (!c.asked || c.screened || profile.asked.contains(c.id) || isInForce(c.id, profile, m_rules))
            continue;
        Caution worst = Caution::None;
        for (const RoutineStep& step : routine.steps) {
            if (const Technique* t = catalogue.technique(step.technique)) {
                worst = std::max(worst, verdictAlone(*t, c, m_rules).verdict);
                needed = needed || couldForbid(c, *t, m_rules);
            }
        }
        if (worst != Caution::None)
            open.push_back({&c, worst});
    }
    QStringList ids;
    if (!needed)
        return ids;
    // What could forbid a move comes first, then what the rules list first: what many people have. The rest
    // is asked about before the next session.
    std::stable_partition(open.begin(), open.end(), [](const Open& o) { return o.worst >= Caution::Block; });
    for (const Open& o : open) {
        if (ids.size() < mostAboutTicks)
            ids << o.condition->id;
    }
    return ids;
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
    const bool gentleAll = std::any_of(m_flags.begin(), m_flags.end(),
                                       [](const OpenFlag& flag) { return flag.pauses == Pause::Gentle; });
    std::vector<RoutineStep> kept;
    bool generally = false, waits = false;
    for (const RoutineStep& step : routine.steps) {
        const Technique* t = catalogue.technique(step.technique);
        if (!t)
            continue;
        const Ruling ruling = rulingFor(*t, catalogue);
        generally = generally || ruling.verdict == Caution::GeneralBlock;
        if (ruling.verdict > Caution::Modify) {
            a.leftOut.push_back({step.id, t->id, ruling});
            continue;
        }
        const bool gently = !isAlwaysOpen(t->family, catalogue) &&
                            (gentleAll || m_state.profile.consent(t->family) == ConsentAnswer::NotYet);
        a.gentle = a.gentle || gently;
        if (gently && !isGentleEnough(*t, ruling, catalogue)) {
            waits = true;
            continue;
        }
        if (ruling.verdict == Caution::Modify)
            a.changed.push_back({step.id, t->id, ruling});
        if (gently || ruling.verdict == Caution::Modify)
            a.easierSteps << step.id;
        kept.push_back(step);
    }
    a.routine.steps = kept;
    if (!open)
        a.flags = m_flags;
    if (generally || (kept.empty() && !waits)) {
        a.verdict = Verdict::Refuse;
        return a;
    }
    // Do not ask for a clinician's OK for steps that are paused anyway.
    if (!a.newFamilies.isEmpty() || kept.empty()) {
        if (a.newFamilies.isEmpty()) // every step needs an OK not given yet
            a.newFamilies = families;
        a.question = GateQuestion::Consent;
        return a;
    }
    const bool asWritten =
        a.leftOut.empty() && a.easierSteps.isEmpty() && kept.size() == routine.steps.size();
    a.verdict = asWritten ? Verdict::Allow : Verdict::Modify;
    return a;
}

} // namespace unknot
