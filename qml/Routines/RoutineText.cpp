// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RoutineText.h"

#include <QCoreApplication>

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

} // namespace unknot
