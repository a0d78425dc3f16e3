// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RoutineDetail.h"

#include "DoseText.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

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
    m_said = m_judge ? m_judge(m_routine) : MovesSaid();
    Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT routineChanged();
}

int RoutineDetail::pausedMoves() const
{
    return unknot::pausedMoves(m_said);
}

void RoutineDetail::show(const Routine& routine)
{
    beginResetModel();
    m_routine = routine;
    m_said = m_judge ? m_judge(m_routine) : MovesSaid();
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
    return {{TechniqueRole, "technique"},
            {NameRole, "name"},
            {DoseRole, "dose"},
            {SummaryRole, "summary"},
            {StepsRole, "howTo"},
            {FeelRole, "feel"},
            {MistakesRole, "mistakes"},
            {EasierRole, "easier"},
            {PositionRole, "position"},
            {VerdictRole, "verdict"},
            {RuleRole, "ruleText"},
            {RangeRole, "range"},
            {OnBedRole, "bed"}};
}

QVariant RoutineDetail::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    RoutineStep step = m_routine.steps[size_t(index.row())];
    const Technique* written = m_catalogue->technique(step.technique);
    const auto found = m_said.find(step.id);
    const MoveSaid said = found == m_said.end() ? MoveSaid() : found->second;
    if (said.verdict == MoveSaid::Verdict::Replaced)
        step = {step.id, said.technique, {}};
    const Technique* t = m_catalogue->technique(step.technique);
    if (!t || !written)
        return {};
    switch (role) {
    case TechniqueRole:
        return t->id;
    case NameRole:
        return t->words.name;
    case DoseRole:
        return doseText((said.easier ? t->easier : DosageChange()).appliedTo(m_catalogue->dosageOf(step)),
                        t->sides);
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
        return int(said.verdict);
    case RuleRole:
        return t == written ? said.text : tr("Instead of “%1”: %2").arg(written->words.name, said.text);
    case RangeRole:
        return said.range;
    case OnBedRole:
        return said.onBed;
    default:
        return {};
    }
}

} // namespace unknot
