// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/SafetyGate.h"

#include "core/safety/Cautions.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

// Urgencies: docs/SOURCES.md (S21, S22, S26, S27, S33, S34). The sooner one is taken where a line holds two.
Urgency urgencyOf(RedFlag flag)
{
    switch (flag) {
    case RedFlag::ChestOrBreath:
    case RedFlag::StrokeOrHeadache:
    case RedFlag::SaddleOrBladder:
        return Urgency::Emergency;
    case RedFlag::WeaknessOrFall:
    case RedFlag::FeverOrHotLeg:
        return Urgency::SameDay;
    case RedFlag::CancerOrSurgery:
        return Urgency::Soon;
    }
    return Urgency::Emergency;
}

bool ScreenGate::screened() const
{
    return std::all_of(m_flags.begin(), m_flags.end(), [](const auto& a) { return a.has_value(); });
}

void ScreenGate::consent(const QStringList& families)
{
    for (const QString& family : families)
        m_families.insert(family);
    m_gentle = false;
}

GateAnswer ScreenGate::ask(const Routine& routine, const Catalogue& catalogue) const
{
    GateAnswer a;
    const QStringList families = catalogue.familiesOf(routine);
    a.routine = routine;
    if (families == QStringList(u"breathing"_s)) {
        a.verdict = Verdict::Allow;
        return a;
    }
    for (int i = 0; i < redFlagCount; ++i) {
        if (m_flags[size_t(i)] == FlagAnswer::Yes)
            a.flags.push_back(RedFlag(i));
    }
    if (!a.flags.empty()) {
        a.verdict = Verdict::Refuse;
        return a;
    }
    if (!screened()) {
        a.question = GateQuestion::Screen;
        return a;
    }
    for (const QString& family : families) {
        if (family != u"breathing" && !m_families.contains(family))
            a.newFamilies << family;
    }
    if (a.newFamilies.isEmpty()) {
        a.verdict = Verdict::Allow;
        return a;
    }
    if (!m_gentle) {
        a.question = GateQuestion::Consent;
        return a;
    }
    // Gently: no pressure, nothing that a condition nobody asked about would forbid, and the easier dose.
    std::erase_if(a.routine.steps, [&](const RoutineStep& step) {
        const Technique* t = catalogue.technique(step.technique);
        return !t || usesPressure(*t) || strictestCaution(*t, catalogue, true) > Caution::Modify;
    });
    if (a.routine.steps.empty()) {
        a.verdict = Verdict::Ask;
        a.question = GateQuestion::Consent;
        return a;
    }
    a.verdict = Verdict::Modify;
    a.easier = true;
    return a;
}

} // namespace unknot
