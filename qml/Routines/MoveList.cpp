// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "MoveList.h"

#include "core/services/Suggestion.h"

#include <algorithm>

namespace unknot {

MoveList::MoveList(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording,
                   QObject* parent)
    : QAbstractListModel(parent), m_catalogue(std::move(catalogue)), m_wording(std::move(wording))
{
    filter();
}

void MoveList::setLanguage(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording)
{
    m_catalogue = std::move(catalogue);
    m_wording = std::move(wording);
    filter();
}

void MoveList::judgeAgain()
{
    m_isJudged = false;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {PausedRole});
}

void MoveList::judge() const
{
    if (std::exchange(m_isJudged, true))
        return;
    Routine all;
    for (const auto& [id, technique] : m_catalogue->techniques())
        all.steps.push_back({id, id, {}});
    m_said = m_judge ? m_judge(all) : MovesSaid();
}

int MoveList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> MoveList::roleNames() const
{
    return {{TechniqueRole, "technique"},
            {NameRole, "name"},
            {PositionRole, "position"},
            {SummaryRole, "summary"},
            {PausedRole, "paused"}};
}

QVariant MoveList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Technique& t = *m_rows[size_t(index.row())];
    switch (role) {
    case TechniqueRole:
        return t.id;
    case NameRole:
        return t.words.name;
    case PositionRole:
        return m_wording->positionName(t.position);
    case SummaryRole:
        return t.words.summary;
    case PausedRole: {
        judge();
        const auto said = m_said.find(t.id);
        return said != m_said.end() && (said->second.verdict == MoveSaid::Verdict::LeftOut ||
                                        said->second.verdict == MoveSaid::Verdict::Replaced);
    }
    default:
        return {};
    }
}

void MoveList::setGoal(const QString& goal)
{
    if (goal != m_goal) {
        m_goal = goal;
        filter();
    }
}

void MoveList::filter()
{
    beginResetModel();
    m_rows.clear();
    for (const auto& [id, technique] : m_catalogue->techniques()) {
        const auto isThere = [this](const QString& region) { return goalOfRegion(region) == m_goal; };
        const QStringList& regions = technique.regions;
        if (m_goal.isEmpty() || std::any_of(regions.begin(), regions.end(), isThere))
            m_rows.push_back(&technique);
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const Technique* a, const Technique* b) {
        return a->words.name.localeAwareCompare(b->words.name) < 0;
    });
    endResetModel();
    Q_EMIT changed();
}

} // namespace unknot
