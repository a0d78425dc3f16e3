// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RoutineDetail.h"

#include "DoseText.h"
#include "core/safety/FirstRoutine.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

int pausedMoves(const Routine& routine, const Catalogue& catalogue, const MoveJudge& judge)
{
    if (!judge)
        return 0;
    return int(std::count_if(routine.steps.begin(), routine.steps.end(), [&](const RoutineStep& step) {
        const Technique* t = catalogue.technique(step.technique);
        return t && judge(*t).verdict == MoveSaid::Verdict::LeftOut;
    }));
}

QString coverTechnique(const Routine& routine, const Catalogue& catalogue)
{
    if (routine.id == firstRoutineId && !routine.steps.empty())
        return routine.steps.front().technique; // chosen for the place that aches
    // All breathing looks alike: prefers the first one-sided hold, then any other move.
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
        return int(m_judge ? m_judge(*t).verdict : MoveSaid::Verdict::AsWritten);
    case RuleRole:
        return m_judge ? m_judge(*t).text : QString();
    default:
        return {};
    }
}

} // namespace unknot
