// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/FirstRoutine.h"

#include "core/timeline/Compile.h"

#include <QMap>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstRoutineMs = 4LL * 60 * 1000;
constexpr qint64 overshootMs = 30LL * 1000;

// The regions of each goal, nearest first, then related ones.
const QMap<QString, QStringList>& regionsOfGoal()
{
    static const QMap<QString, QStringList> map{
        {u"neck"_s, {u"upper_trap"_s, u"neck_back"_s, u"neck_side"_s, u"scapula"_s, u"chest"_s}},
        {u"shoulders"_s, {u"scapula"_s, u"shoulder_front"_s, u"upper_trap"_s, u"chest"_s}},
        {u"upper_back"_s, {u"mid_back"_s, u"upper_back_center"_s, u"scapula"_s, u"chest"_s, u"upper_trap"_s}},
        {u"lower_back"_s, {u"lower_back"_s, u"sacrum"_s, u"flank"_s, u"mid_back"_s, u"hip_front"_s}},
        {u"hips"_s, {u"hip_side"_s, u"hip_front"_s, u"buttock"_s, u"lower_back"_s, u"sacrum"_s}},
        {u"legs"_s, {u"calf"_s, u"thigh_front"_s, u"shin"_s, u"ankle"_s, u"foot_top"_s, u"lower_back"_s}},
        {u"feet"_s, {u"sole"_s, u"ankle"_s, u"foot_top"_s, u"shin"_s, u"calf"_s, u"lower_back"_s}},
        {u"arms"_s, {u"forearm_back"_s, u"wrist"_s, u"hand"_s, u"upper_trap"_s, u"scapula"_s}},
    };
    return map;
}

/// The support with this id, else the first, which suits most people.
const Support* supportOf(const Catalogue& catalogue, const QString& id)
{
    const std::vector<Support>& all = catalogue.supports();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Support& s) { return s.id == id; });
    return found != all.end() ? &*found : all.empty() ? nullptr : &all.front();
}

QStringList positionsOn(const Support* support)
{
    return support ? support->positions : QStringList();
}

int match(const Technique& t, const QStringList& wanted)
{
    int score = 0;
    for (const QString& region : t.regions) {
        const qsizetype at = wanted.indexOf(region);
        if (at >= 0)
            score += int(wanted.size() - at);
    }
    return score;
}

const Technique* breathing(const Catalogue& catalogue)
{
    const QStringList easiest = positionsOn(supportOf(catalogue, {}));
    for (const auto& [id, t] : catalogue.techniques()) {
        if (t.dosage.work == Work::Breathing && easiest.contains(t.position))
            return &t;
    }
    for (const auto& [id, t] : catalogue.techniques()) {
        if (t.dosage.work == Work::Breathing)
            return &t;
    }
    return nullptr;
}

RoutineStep breathingStep(const Technique& t, qint64 lengthMs)
{
    RoutineStep step{u"breathe"_s, t.id, {}};
    step.dose.lengthMs = lengthMs;
    return step;
}

/// Forbidden by a condition that the start screen does not ask about.
bool mayBeForbidden(const Technique& t, const SafetyRules& rules)
{
    return std::any_of(rules.conditions().begin(), rules.conditions().end(), [&](const Condition& c) {
        return c.asked && !c.screened && couldForbid(c, t, rules);
    });
}

/// Needs no equipment that has to be fetched.
bool needsNothing(const Technique& t, const Catalogue& catalogue)
{
    return std::all_of(t.kit.begin(), t.kit.end(), [&catalogue](const QString& id) {
        const KitItem* item = catalogue.kitItem(id);
        return item && item->inFirst;
    });
}

} // namespace

bool couldForbid(const Condition& c, const Technique& technique, const SafetyRules& rules)
{
    const RuleHit hit = verdictAlone(technique, c, rules);
    return hit.verdict >= Caution::Block ||
           (hit.verdict == Caution::NeedsOk && technique.cautions.contains(hit.rule));
}

QStringList firstGoals()
{
    return regionsOfGoal().keys();
}

Routine breathingRoutine(const Catalogue& catalogue, int seconds)
{
    Routine r;
    r.id = breathingId;
    r.minutes = std::max(1, seconds / 60);
    if (const Support* easiest = supportOf(catalogue, {}))
        r.place = easiest->id;
    r.goodFor = {u"unwind"_s};
    if (const Technique* t = breathing(catalogue))
        r.steps.push_back(breathingStep(*t, qint64(seconds) * 1000));
    return r;
}

Routine firstRoutine(const Catalogue& catalogue, const SafetyRules& rules, const Phrases& phrases,
                     const QString& goal, const QString& support)
{
    const QStringList wanted = regionsOfGoal().value(goal);
    const QStringList positions = positionsOn(supportOf(catalogue, support));
    std::vector<const Technique*> moves;
    const Technique* breath = nullptr;
    for (const auto& [id, t] : catalogue.techniques()) {
        if (!positions.contains(t.position) || mayBeForbidden(t, rules))
            continue;
        if (t.dosage.work == Work::Breathing)
            breath = breath ? breath : &t;
        else if (!usesPressure(t, catalogue) && needsNothing(t, catalogue))
            moves.push_back(&t);
    }
    if (!breath)
        breath = breathing(catalogue);
    std::stable_sort(moves.begin(), moves.end(), [&](const Technique* a, const Technique* b) {
        return match(*a, wanted) > match(*b, wanted);
    });

    Routine r;
    r.id = firstRoutineId;
    r.place = support;
    r.goodFor = {goal};
    std::vector<const Technique*> chosen;
    const auto build = [&](qint64 breathMs) {
        Routine candidate = r;
        // Group moves by position; breathing comes last.
        std::vector<const Technique*> ordered = chosen;
        std::stable_sort(ordered.begin(), ordered.end(), [&](const Technique* a, const Technique* b) {
            return positions.indexOf(a->position) > positions.indexOf(b->position);
        });
        for (const Technique* t : ordered) {
            RoutineStep step{t->id, t->id, {}};
            step.dose.sets = chosen.size() == 1 ? 2 : 1;
            candidate.steps.push_back(step);
        }
        if (breath)
            candidate.steps.push_back(breathingStep(*breath, breathMs));
        return candidate;
    };
    constexpr qint64 shortBreathMs = 40000, longBreathMs = 180000;
    for (const Technique* t : moves) {
        // Fall back to a move for another place only if there is no other move; otherwise prefer more time
        // for breathing.
        if (match(*t, wanted) == 0 && !chosen.empty())
            break;
        chosen.push_back(t);
        if (compile(build(shortBreathMs), catalogue, phrases).totalMs > firstRoutineMs + overshootMs)
            chosen.pop_back();
        if (chosen.size() == 4)
            break;
    }
    // Breathing fills the rest of the four minutes.
    const qint64 without = compile(build(shortBreathMs), catalogue, phrases).totalMs - shortBreathMs;
    r = build(std::clamp<qint64>((firstRoutineMs - without) / 10000 * 10000, shortBreathMs, longBreathMs));
    r.minutes = int(qRound64(double(compile(r, catalogue, phrases).totalMs) / 60000));
    return r;
}

} // namespace unknot
