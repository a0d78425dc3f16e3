// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "DoneList.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

static_assert(int(DoneList::Outcome::LeftOut) == int(Outcome::Skipped));

DoneList::DoneList(std::shared_ptr<const Catalogue> catalogue, QObject* parent)
    : QAbstractListModel(parent), m_catalogue(std::move(catalogue))
{
}

void DoneList::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    endResetModel();
}

void DoneList::show(const SessionLog& log, const QString& routineName)
{
    beginResetModel();
    m_log = log;
    m_routineName = routineName;
    m_rows.clear();
    QString step;
    bool first = true;
    for (const LogEntry& e : log.entries) {
        if (first || e.step != step) {
            m_rows.push_back({e.technique, e.outcome, e.difference, 0, 0, 0, 0});
            step = e.step;
            first = false;
        }
        Row& row = m_rows.back();
        (e.side == Side::Left ? row.leftMs : e.side == Side::Right ? row.rightMs : row.otherMs) += e.doneMs;
        row.reps += e.doneReps;
        // Sets with different outcomes make the move partly done.
        if (e.outcome != row.outcome)
            row.outcome = unknot::Outcome::Partial;
        if (row.difference == Difference::None)
            row.difference = e.difference;
    }
    endResetModel();
    Q_EMIT logChanged();
}

int DoneList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : moves();
}

QHash<int, QByteArray> DoneList::roleNames() const
{
    return {
        {NameRole, "name"}, {DetailRole, "detail"}, {OutcomeRole, "outcome"}, {TechniqueRole, "technique"}};
}

QVariant DoneList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= moves())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case NameRole: {
        const Technique* t = m_catalogue->technique(row.technique);
        return t ? t->words.name : row.technique;
    }
    case DetailRole:
        return detail(row);
    case OutcomeRole:
        return int(row.outcome);
    case TechniqueRole:
        return row.technique;
    default:
        return {};
    }
}

QString DoneList::detail(const Row& row) const
{
    const auto seconds = [](qint64 ms) { return tr("%1 s").arg((ms + 500) / 1000); };
    QStringList parts;
    if (row.outcome == unknot::Outcome::Skipped)
        return row.difference == Difference::Stopped ? tr("Not reached") : tr("Left out");
    if (row.leftMs > 0)
        parts << tr("your left %1").arg(seconds(row.leftMs));
    if (row.rightMs > 0)
        parts << tr("your right %1").arg(seconds(row.rightMs));
    if (row.reps > 0 && parts.isEmpty())
        parts << tr("%n times", "", row.reps);
    else if (row.otherMs > 0)
        parts << seconds(row.otherMs);
    if (row.difference == Difference::EasedOff)
        parts << tr("eased off");
    else if (row.difference == Difference::MoreTime)
        parts << tr("a little longer");
    else if (row.outcome == unknot::Outcome::Partial)
        parts << tr("partly");
    QString text = parts.join(u", "_s);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

int DoneList::minutes() const
{
    return m_log.playedMs > 0 ? int(std::max<qint64>(1, (m_log.playedMs + 30000) / 60000)) : 0;
}

int DoneList::movesDone() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row& r) { return r.outcome == unknot::Outcome::Done; }));
}

int DoneList::movesBegun() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row& r) { return r.outcome != unknot::Outcome::Skipped; }));
}

} // namespace unknot
