// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "MeasureModel.h"

#include "core/journal/Measures.h"
#include "core/journal/PainEntry.h"
#include "core/services/PromptPolicy.h"
#include "wording/DayText.h"
#include "wording/VaultTrouble.h"

#include <QLocale>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int visitsShown = 50, activityRecordsRead = 400;

/// Noon of that day, or now when it is today.
Moment momentOf(QDate day, const JournalAccess& access)
{
    return day == access.today() ? access.now() : Moment::of(QDateTime(day, QTime(12, 0)));
}

} // namespace

void MeasureModel::setAccess(JournalAccess* access)
{
    m_access = access;
    if (m_access)
        connect(&m_access->keeper(), &JournalDesk::changed, this, &MeasureModel::read);
    read();
}

void MeasureModel::read()
{
    if (!m_access || !m_access->isOpen())
        return;
    struct Found
    {
        std::vector<Record> visits, activities;
        std::vector<DaySummary> days;
        JournalCounts counts;
    };
    m_access->keeper().ask(
        this,
        [today = m_access->today()](JournalStore& journal) {
            Found found;
            RecordQuery q;
            q.kinds = {Kind::Visit};
            q.limit = visitsShown;
            if (auto records = journal.find(q))
                found.visits = std::move(records.value());
            q.kinds = {Kind::Activity};
            q.limit = activityRecordsRead;
            if (auto records = journal.find(q))
                found.activities = std::move(records.value());
            if (const auto marks = journal.marks(today.addDays(-catchUpSpan), today))
                found.days = summarizeDays(marks.value(), Whose::Own);
            if (auto counts = journal.counts())
                found.counts = counts.value();
            return found;
        },
        [this](const Found& found) {
            m_visits.clear();
            m_visitRecords.clear();
            for (const Record& r : found.visits) {
                const Visit v = toVisit(r);
                m_visitRecords[r.id] = r;
                m_visits << QVariantMap{{u"id"_s, r.id},
                                        {u"when"_s, dateText(v.at.day(), m_access->today())},
                                        {u"day"_s, v.at.day().toString(Qt::ISODate)},
                                        {u"who"_s, v.who},
                                        {u"what"_s, v.what},
                                        {u"after"_s, v.after},
                                        {u"nextDay"_s, v.nextDay.value_or(-1)}};
            }
            // Newest first: the first of a name is how it was last; the last of all was named first.
            m_activities.clear();
            QStringList names;
            for (const Record& r : found.activities) {
                const Activity a = toActivity(r);
                if (names.contains(a.name))
                    continue;
                names << a.name;
                m_activities.prepend(QVariantMap{
                    {u"name"_s, a.name},
                    {u"ability"_s, a.ability},
                    {u"text"_s,
                     tr("%1 of 10 on %2").arg(a.ability).arg(dateText(a.at.day(), m_access->today()))}});
            }
            m_emptyDays.clear();
            for (const QDate day :
                 unknot::emptyDays(found.days, hasOlder(found.counts, found.days), m_access->today()))
                m_emptyDays << QVariantMap{{u"day"_s, day.toString(Qt::ISODate)},
                                           {u"name"_s, dateText(day, m_access->today())}};
            Q_EMIT changed();
        });
}

void MeasureModel::put(std::vector<Record> records)
{
    if (!m_access || m_saving || records.empty())
        return;
    m_saving = true;
    m_trouble.clear();
    QStringList ids;
    for (Record& r : records) {
        if (r.id.isEmpty())
            r.id = newRecordId();
        ids << r.id;
    }
    m_access->keeper().ask(
        this, [records = std::move(records)](JournalStore& journal) { return journal.putAll(records); },
        [this, ids](const Result<Done>& done) {
            m_saving = false;
            if (done)
                Q_EMIT saved(ids);
            else
                m_trouble = troubleText(done.error());
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void MeasureModel::savePeg(int pain, int enjoyment, int activity)
{
    Peg peg;
    peg.at = m_access->now();
    peg.pain = pain;
    peg.enjoyment = enjoyment;
    peg.activity = activity;
    put({toRecord(peg)});
}

void MeasureModel::saveVisit(const QString& id, const QString& day, const QString& who, const QString& what,
                             const QString& after, int nextDay)
{
    Visit visit;
    const auto old = m_visitRecords.find(id);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (old != m_visitRecords.end()) {
        visit = toVisit(old->second);
        if (visit.at.day() != date)
            visit.at = momentOf(date, *m_access);
    } else {
        visit.at = momentOf(date, *m_access);
    }
    visit.who = who;
    visit.what = what;
    visit.after = after;
    visit.nextDay = nextDay < 0 ? std::nullopt : std::optional(nextDay);
    put({toRecord(visit)});
}

void MeasureModel::saveActivities(const QVariantList& activities)
{
    std::vector<Record> records;
    for (const QVariant& v : activities) {
        const QVariantMap map = v.toMap();
        Activity a;
        a.at = m_access->now();
        a.name = map.value(u"name"_s).toString().trimmed();
        a.ability = map.value(u"ability"_s, -1).toInt();
        if (!a.name.isEmpty() && a.ability >= 0)
            records.push_back(toRecord(a));
    }
    put(std::move(records));
}

void MeasureModel::saveRecalled(const QVariantList& days)
{
    std::vector<Record> records;
    for (const QVariant& v : days) {
        const QVariantMap map = v.toMap();
        const QDate day = QDate::fromString(map.value(u"day"_s).toString(), Qt::ISODate);
        PainEntry entry;
        entry.source = Source::Recalled;
        entry.at = momentOf(day, *m_access);
        entry.pain = map.value(u"level"_s, -1).toInt();
        if (day.isValid() && entry.pain >= 0)
            records.push_back(toRecord(entry));
    }
    put(std::move(records));
}

void MeasureModel::withdraw(const QString& id)
{
    if (!m_access)
        return;
    m_access->keeper().ask(
        this, [id](JournalStore& journal) { return journal.withdraw(id); },
        [this](const Result<Done>& done) {
            if (!done)
                m_trouble = troubleText(done.error());
            Q_EMIT changed();
        });
}

} // namespace unknot
