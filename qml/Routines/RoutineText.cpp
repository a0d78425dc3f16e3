// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RoutineText.h"

#include "core/safety/FirstRoutine.h"

#include <QCoreApplication>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct RoutineTextWords
{
    Q_DECLARE_TR_FUNCTIONS(RoutineText)
};

/// Appends a name to a list that is shown as one line: in lower case, except the first.
void addName(QStringList* names, const QString& name)
{
    names->append(names->isEmpty() ? name : name.toLower());
}

} // namespace

QString kitText(const Routine& routine, const Catalogue& catalogue, const Wording& wording)
{
    QStringList names;
    for (const QString& kit : catalogue.kitOf(routine)) {
        const KitItem* item = catalogue.kitItem(kit);
        if (kit == routine.place || (item && item->unlisted))
            continue; // the place already says so
        addName(&names, wording.kitName(kit));
    }
    return names.isEmpty() ? RoutineTextWords::tr("No equipment") : names.join(u", "_s);
}

QString positionsText(const Routine& routine, const Catalogue& catalogue, const Wording& wording)
{
    QStringList names;
    for (const QString& position : catalogue.positionsOf(routine))
        addName(&names, wording.positionName(position));
    return names.join(u", "_s);
}

QString familiesText(const Routine& routine, const Catalogue& catalogue)
{
    QStringList names;
    for (const QString& id : catalogue.familiesOf(routine)) {
        if (const Family* family = catalogue.family(id))
            addName(&names, family->name);
    }
    return names.join(u", "_s);
}

QString searchText(const Routine& routine, const Catalogue& catalogue, const Wording& wording)
{
    QStringList texts{routine.words.name, routine.words.summary, wording.placeName(routine.place),
                      kitText(routine, catalogue, wording)};
    for (const QString& goal : routine.goodFor)
        texts << wording.goalName(goal);
    for (const QString& time : routine.times)
        texts << wording.timeName(time);
    for (const RoutineStep& step : routine.steps) {
        if (const Technique* t = catalogue.technique(step.technique))
            texts << t->words.name;
    }
    return texts.join(u' ');
}

namespace {

/// What can represent the routine, the best first: one-sided holds, then any other move, as all breathing
/// looks alike.
QStringList covers(const Routine& routine, const Catalogue& catalogue)
{
    QStringList holds, moves, rest;
    for (const RoutineStep& step : routine.steps) {
        const Technique* t = catalogue.technique(step.technique);
        if (!t)
            continue;
        if (t->dosage.work == Work::Breathing)
            rest << t->id;
        else
            (t->dosage.work == Work::Hold && t->sides == Sides::Each ? holds : moves) << t->id;
    }
    return holds + moves + rest;
}

} // namespace

QString coverTechnique(const Routine& routine, const Catalogue& catalogue)
{
    if (routine.id == firstRoutineId && !routine.steps.empty())
        return routine.steps.front().technique; // chosen for the place that aches
    QStringList taken;                          // by the routines before it: no two look the same
    const auto firstFree = [&](const Routine& of) {
        const QStringList all = covers(of, catalogue);
        const auto free =
            std::find_if(all.begin(), all.end(), [&](const QString& t) { return !taken.contains(t); });
        return free != all.end() ? *free : all.value(0);
    };
    for (const auto& [id, other] : catalogue.routines()) {
        if (id == routine.id)
            break;
        taken << firstFree(other);
    }
    return firstFree(routine);
}

} // namespace unknot
