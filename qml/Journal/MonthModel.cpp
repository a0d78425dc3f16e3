// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "MonthModel.h"

#include "wording/DayText.h"
#include "wording/ZoneText.h"

#include <QLocale>
#include <cmath>
#include <map>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

int firstWeekday()
{
    return int(QLocale().firstDayOfWeek());
}

} // namespace

void MonthModel::setAccess(JournalAccess* access)
{
    m_access = access;
    if (!m_access)
        return;
    if (!m_month.isValid())
        m_month = firstOfMonth(m_access->today());
    connect(&m_access->keeper(), &JournalDesk::changed, this, &MonthModel::read);
    build({});
    read();
}

QString MonthModel::title() const
{
    return monthAndYear(m_month);
}

QString MonthModel::zoneNotice() const
{
    return zoneText(LocalZone::now());
}

QStringList MonthModel::weekdays() const
{
    QStringList names;
    for (int i = 0; i < 7; ++i)
        names << QLocale().standaloneDayName((firstWeekday() - 1 + i) % 7 + 1, QLocale::ShortFormat);
    return names;
}

bool MonthModel::isThisMonth() const
{
    return m_access && m_month == firstOfMonth(m_access->today());
}

void MonthModel::move(int months)
{
    const QDate there = m_month.addMonths(months);
    if (!m_access || there > m_access->today())
        return;
    m_month = there;
    build({});
    read();
}

void MonthModel::showDay(const QString& day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid() || firstOfMonth(date) == m_month)
        return;
    m_month = firstOfMonth(date);
    build({});
    read();
}

QString MonthModel::dayBeside(const QString& day, int days) const
{
    const QDate there = QDate::fromString(day, Qt::ISODate).addDays(days);
    return !m_access || there > m_access->today() ? QString() : there.toString(Qt::ISODate);
}

QString MonthModel::dayTitle(const QString& day) const
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!m_access)
        return {};
    if (date == m_access->today())
        return tr("Today");
    return date.year() == m_access->today().year() ? weekdayDate(date) : fullDate(date);
}

void MonthModel::read()
{
    if (!m_access || !m_access->isOpen())
        return;
    struct Found
    {
        std::vector<RecordMark> marks;
        JournalCounts counts;
        QStringList dropped;
    };
    m_access->keeper().ask(
        this,
        [from = m_month.addDays(-7), to = m_month.addDays(45)](JournalStore& journal) {
            Found found;
            if (auto marks = journal.marks(from, to))
                found.marks = std::move(marks.value());
            if (auto counts = journal.counts())
                found.counts = counts.value();
            RecordQuery waiting;
            waiting.source = Source::Dropped;
            waiting.limit = 50;
            if (const auto records = journal.find(waiting)) {
                for (const Record& r : records.value())
                    found.dropped << r.id;
            }
            return found;
        },
        [this, month = m_month](const Found& found) {
            if (month != m_month)
                return; // turned over meanwhile: the next answer is on its way
            m_entries = int(found.counts.entries);
            m_sample = int(found.counts.sample);
            m_dropped = found.dropped;
            build(daysByDate(found.marks, whoseToShow(found.counts)));
        });
}

void MonthModel::build(const std::map<QDate, DaySummary>& days)
{
    m_cells.clear();
    const int before = (m_month.dayOfWeek() - firstWeekday() + 7) % 7;
    const int weeks = (before + m_month.daysInMonth() + 6) / 7;
    const QDate today = m_access->today();
    for (int i = 0; i < weeks * 7; ++i) {
        const QDate day = m_month.addDays(i - before);
        const auto found = days.find(day);
        const DaySummary mark = found == days.end() ? DaySummary{} : found->second;
        const std::optional<double> level = mark.mean ? mark.mean : mark.recalledMean;
        QString name = weekdayDate(day);
        if (mark.mean)
            name += tr(", pain %1 on average").arg(QLocale().toString(*mark.mean, 'f', 1));
        else if (level)
            name += tr(", pain %1 from memory").arg(QLocale().toString(*level, 'f', 1));
        if (mark.entries > 0)
            name += tr(", %n entries", "after a day", mark.entries);
        if (mark.sessions > 0)
            name += tr(", %n sessions", "after a day", mark.sessions);
        m_cells << QVariantMap{{u"day"_s, day.toString(Qt::ISODate)},
                               {u"number"_s, day.day()},
                               {u"inMonth"_s, day.month() == m_month.month()},
                               {u"today"_s, day == today},
                               {u"future"_s, day > today},
                               {u"level"_s, level ? int(std::lround(*level)) : -1},
                               {u"entries"_s, mark.entries},
                               {u"sessions"_s, mark.sessions},
                               {u"name"_s, name}};
    }
    Q_EMIT changed();
}

} // namespace unknot
