// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "VisitModel.h"

#include "core/base/TextParts.h"
#include "core/journal/DayMoment.h"
#include "core/journal/Measures.h"
#include "wording/DayText.h"

namespace unknot {

namespace {

constexpr int mostVisits = 50, mostTitle = 120;

VisitRow rowOf(const Visit& visit, QDate today)
{
    VisitRow row;
    row.id = visit.id;
    row.when = dateText(visit.at.day(), today);
    row.day = visit.at.day().toString(Qt::ISODate);
    row.title = beginningOf(visit.who, 1, mostTitle);
    row.who = visit.who;
    row.what = visit.what;
    row.after = visit.after;
    row.nextDay = visit.nextDay.value_or(-1);
    return row;
}

} // namespace

void VisitModel::read()
{
    access()->keeper().ask(
        this,
        [](JournalStore& journal) { return journal.find({.kinds = {Kind::Visit}, .limit = mostVisits}); },
        [this](const Result<std::vector<Record>>& found) {
            if (!found)
                return showError(found.error());
            m_visits.clear();
            m_records.clear();
            for (const Record& r : found.value()) {
                m_visits << rowOf(toVisit(r), access()->today());
                m_records[r.id] = r;
            }
            setLoaded();
        });
}

void VisitModel::save(const QString& id, const QString& day, const QString& who, const QString& what,
                      const QString& after, int nextDay)
{
    const auto old = m_records.find(id);
    Visit visit = old != m_records.end() ? toVisit(old->second) : Visit();
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (old == m_records.end() || visit.at.day() != date)
        visit.at = momentOfDay(date, access()->now());
    visit.who = who.trimmed();
    visit.what = what;
    visit.after = after;
    visit.nextDay = nextDay < 0 ? std::nullopt : std::optional(nextDay);
    put({toRecord(visit)});
}

} // namespace unknot
