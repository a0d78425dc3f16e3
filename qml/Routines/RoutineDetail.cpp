// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RoutineDetail.h"

#include "DoseText.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

QStringList thingsToFetch(const Routine& routine, const Catalogue& catalogue)
{
    QStringList kit = catalogue.kitOf(routine);
    kit.removeIf([&catalogue](const QString& id) {
        const KitItem* item = catalogue.kitItem(id);
        return item && item->inPlace;
    });
    return kit;
}

int pausedMoves(const Routine& routine, const Catalogue& catalogue, const MoveJudge& judge)
{
    if (!judge)
        return 0;
    return int(std::count_if(routine.steps.begin(), routine.steps.end(), [&](const RoutineStep& step) {
        const Technique* t = catalogue.technique(step.technique);
        return t && judge(*t).verdict == u"paused";
    }));
}

QString kitText(const Routine& routine, const Catalogue& catalogue, const Wording& wording)
{
    QStringList names;
    for (const QString& kit : catalogue.kitOf(routine)) {
        const KitItem* item = catalogue.kitItem(kit);
        if (kit == routine.place || (item && item->unlisted))
            continue; // said already by where it is done
        names << (names.isEmpty() ? wording.kitName(kit) : wording.kitName(kit).toLower());
    }
    return names.isEmpty() ? RoutineDetail::tr("No equipment") : names.join(u", "_s);
}

QString coverTechnique(const Routine& routine, const Catalogue& catalogue)
{
    if (routine.id == u"first" && !routine.steps.empty())
        return routine.steps.front().technique; // chosen for the place that aches
    // Breathing looks the same everywhere; the first move that is not says more.
    for (const RoutineStep& step : routine.steps) {
        const Technique* t = catalogue.technique(step.technique);
        if (t && t->dosage.work == Work::Hold && t->sides == Sides::Each)
            return t->id;
    }
    for (const RoutineStep& step : routine.steps) {
        const Technique* t = catalogue.technique(step.technique);
        if (t && t->dosage.work != Work::Breathing)
            return t->id;
    }
    return routine.steps.empty() ? QString() : routine.steps.front().technique;
}

RoutineDetail::RoutineDetail(std::shared_ptr<const Catalogue> catalogue,
                             std::shared_ptr<const Wording> wording, QObject* parent)
    : QAbstractListModel(parent), m_catalogue(std::move(catalogue)), m_wording(std::move(wording))
{
}

void RoutineDetail::setLanguage(std::shared_ptr<const Catalogue> catalogue,
                                std::shared_ptr<const Wording> wording)
{
    m_catalogue = std::move(catalogue);
    m_wording = std::move(wording);
    if (!showById(m_routine.id))
        show(m_routine);
}

void RoutineDetail::setJudge(MoveJudge judge)
{
    m_judge = std::move(judge);
    judgeAgain();
}

void RoutineDetail::judgeAgain()
{
    if (count() == 0)
        return;
    Q_EMIT dataChanged(index(0), index(count() - 1), {VerdictRole, RuleRole});
    Q_EMIT routineChanged();
}

void RoutineDetail::show(const Routine& routine)
{
    beginResetModel();
    m_routine = routine;
    endResetModel();
    Q_EMIT routineChanged();
}

bool RoutineDetail::showById(const QString& id)
{
    const Routine* r = m_catalogue->routine(id);
    if (r)
        show(*r);
    return r != nullptr;
}

int RoutineDetail::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> RoutineDetail::roleNames() const
{
    return {{TechniqueRole, "technique"}, {NameRole, "name"},     {DoseRole, "dose"},
            {SummaryRole, "summary"},     {StepsRole, "howTo"},   {FeelRole, "feel"},
            {MistakesRole, "mistakes"},   {EasierRole, "easier"}, {PositionRole, "position"},
            {VerdictRole, "verdict"},     {RuleRole, "ruleText"}};
}

QVariant RoutineDetail::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const RoutineStep& step = m_routine.steps[size_t(index.row())];
    const Technique* t = m_catalogue->technique(step.technique);
    if (!t)
        return {};
    switch (role) {
    case TechniqueRole:
        return t->id;
    case NameRole:
        return t->words.name;
    case DoseRole:
        return doseText(m_catalogue->dosageOf(step), t->sides);
    case SummaryRole:
        return t->words.summary;
    case StepsRole:
        return t->words.steps;
    case FeelRole:
        return t->words.feel;
    case MistakesRole:
        return t->words.mistakes.join(u' ');
    case EasierRole:
        return t->words.easier;
    case PositionRole:
        return m_wording->positionName(t->position);
    case VerdictRole:
        return m_judge ? m_judge(*t).verdict : QString();
    case RuleRole:
        return m_judge ? m_judge(*t).text : QString();
    default:
        return {};
    }
}

QString RoutineDetail::positions() const
{
    QStringList names;
    for (const QString& p : m_catalogue->positionsOf(m_routine))
        names << (names.isEmpty() ? m_wording->positionName(p) : m_wording->positionName(p).toLower());
    return names.join(u", "_s);
}

QString RoutineDetail::families() const
{
    QStringList names;
    for (const QString& id : m_catalogue->familiesOf(m_routine)) {
        if (const Family* f = m_catalogue->family(id))
            names << (names.isEmpty() ? f->name : f->name.toLower());
    }
    return names.join(u", "_s);
}

} // namespace unknot
