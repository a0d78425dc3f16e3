// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RoutineList.h"

#include "RoutineDetail.h"
#include "core/base/TextFold.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

RoutineList::RoutineList(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording,
                         QObject* parent)
    : QAbstractListModel(parent), m_catalogue(std::move(catalogue)), m_wording(std::move(wording))
{
    filter();
}

void RoutineList::setLanguage(std::shared_ptr<const Catalogue> catalogue,
                              std::shared_ptr<const Wording> wording)
{
    m_catalogue = std::move(catalogue);
    m_wording = std::move(wording);
    filter();
}

int RoutineList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> RoutineList::roleNames() const
{
    return {{IdRole, "routineId"},        {NameRole, "name"},   {SummaryRole, "summary"},
            {MinutesRole, "minutes"},     {WhereRole, "where"}, {KitRole, "kitText"},
            {TechniqueRole, "technique"}, {MovesRole, "moves"}, {PausedRole, "paused"}};
}

QVariant RoutineList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Routine& r = *m_rows[size_t(index.row())];
    switch (role) {
    case IdRole:
        return r.id;
    case NameRole:
        return r.words.name;
    case SummaryRole:
        return r.words.summary;
    case MinutesRole:
        return r.minutes;
    case WhereRole:
        return m_wording->placeName(r.place);
    case KitRole:
        return kitText(r, *m_catalogue, *m_wording);
    case TechniqueRole:
        return coverTechnique(r, *m_catalogue);
    case MovesRole:
        return int(r.steps.size());
    case PausedRole:
        return pausedMoves(r, m_judge);
    default:
        return {};
    }
}

void RoutineList::setJudge(MoveJudge judge)
{
    m_judge = std::move(judge);
    judgeAgain();
}

void RoutineList::judgeAgain()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {PausedRole});
}

void RoutineList::setQuery(const QString& query)
{
    if (query != m_query) {
        m_query = query;
        filter();
    }
}

void RoutineList::setLongest(int minutes)
{
    if (minutes != m_longest) {
        m_longest = minutes;
        filter();
    }
}

void RoutineList::setPlaces(const QStringList& places)
{
    if (places != m_places) {
        m_places = places;
        filter();
    }
}

void RoutineList::setNothingNeeded(bool on)
{
    if (on != m_nothingNeeded) {
        m_nothingNeeded = on;
        filter();
    }
}

void RoutineList::clearFilters()
{
    m_query.clear();
    m_longest = 0;
    m_places.clear();
    m_nothingNeeded = false;
    filter();
}

bool RoutineList::matches(const Routine& r) const
{
    if (m_longest > 0 && r.minutes > m_longest)
        return false;
    if (!m_places.isEmpty() && !m_places.contains(r.place))
        return false;
    if (m_nothingNeeded && !m_catalogue->kitToFetch(r).isEmpty())
        return false;
    return containsWords(searchText(r, *m_catalogue, *m_wording), m_query);
}

void RoutineList::filter()
{
    beginResetModel();
    m_rows.clear();
    for (const auto& [id, routine] : m_catalogue->routines()) {
        if (matches(routine))
            m_rows.push_back(&routine);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Routine* a, const Routine* b) { return a->minutes < b->minutes; });
    endResetModel();
    Q_EMIT filterChanged();
}

} // namespace unknot
