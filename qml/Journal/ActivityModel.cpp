// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ActivityModel.h"

#include "wording/DayText.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr int mostActivities = 5, activityRecordsRead = 400;

/// The row of that name, or the end.
auto rowNamed(auto& rows, const QString& name)
{
    return std::find_if(rows.begin(), rows.end(), [&](const ActivityRow& row) { return row.name == name; });
}

} // namespace

void ActivityModel::read()
{
    ask(
        [](JournalStore& journal) {
            std::vector<Activity> stored;
            if (const auto found = journal.find({.kinds = {Kind::Activity}, .limit = activityRecordsRead})) {
                for (const Record& r : found.value())
                    stored.push_back(toActivity(r));
            }
            return stored;
        },
        [this](const std::vector<Activity>& stored) {
            show(stored);
            setLoaded();
        });
}

void ActivityModel::show(const std::vector<Activity>& stored)
{
    // Newest first, so the first record of a name is its latest. Prepending puts the latest rated name last.
    QList<ActivityRow> rows;
    for (const Activity& a : stored) {
        if (rowNamed(rows, a.name) == rows.end())
            rows.prepend(
                {.name = a.name,
                 .last = tr("%1 of 10 on %2").arg(a.ability).arg(dateText(a.at.day(), access()->today()))});
    }
    // Keeps names and ratings that are not yet saved.
    for (const ActivityRow& row : std::as_const(m_activities)) {
        if (const auto known = rowNamed(rows, row.name); known != rows.end())
            known->ability = row.ability;
        else
            rows << row;
    }
    m_activities = rows;
}

bool ActivityModel::isFull() const
{
    return m_activities.size() >= mostActivities;
}

bool ActivityModel::isAnswered() const
{
    return std::any_of(m_activities.begin(), m_activities.end(),
                       [](const ActivityRow& row) { return row.ability >= 0; });
}

bool ActivityModel::canAdd(const QString& name) const
{
    const QString added = name.trimmed();
    return !isFull() && !added.isEmpty() && rowNamed(m_activities, added) == m_activities.end();
}

void ActivityModel::add(const QString& name)
{
    if (!canAdd(name))
        return;
    m_activities << ActivityRow{.name = name.trimmed()};
    Q_EMIT changed();
}

void ActivityModel::rate(const QString& name, int ability)
{
    if (const auto row = rowNamed(m_activities, name); row != m_activities.end()) {
        row->ability = ability;
        Q_EMIT changed();
    }
}

QString ActivityModel::typed() const
{
    QStringList list;
    for (const ActivityRow& row : m_activities) {
        if (row.ability >= 0 || row.last.isEmpty())
            list << row.name << QString::number(row.ability);
    }
    return list.join(u'\n');
}

void ActivityModel::fillIn(const QString& typed)
{
    const QStringList lines = typed.split(u'\n');
    m_activities.removeIf([](const ActivityRow& row) { return row.last.isEmpty(); });
    for (ActivityRow& row : m_activities)
        row.ability = -1;
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2) {
        add(lines[i]);
        rate(lines[i], std::clamp(lines[i + 1].toInt(), -1, 10));
    }
    Q_EMIT changed();
}

void ActivityModel::save()
{
    std::vector<Record> records;
    for (const ActivityRow& row : std::as_const(m_activities)) {
        Activity activity;
        activity.at = access()->now();
        activity.name = row.name;
        activity.ability = row.ability;
        if (row.ability >= 0)
            records.push_back(toRecord(activity));
    }
    put(std::move(records));
}

} // namespace unknot
