// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "MonthModel.h"

#include "core/journal/RecordKinds.h"
#include "wording/DayText.h"

#include <algorithm>

namespace unknot {

namespace {

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

std::vector<QDate> daysAhead(JournalStore& journal, QDate today)
{
    constexpr int mostAhead = 400;
    std::vector<QDate> days;
    const auto records = journal.find({.kinds = kindsOfADay(),
                                       .fromDay = today.addDays(1),
                                       .newestFirst = false,
                                       .limit = mostAhead,
                                       .noteLength = 0});
    if (!records)
        return days;
    for (const Record& r : records.value())
        days.push_back(r.at.day());
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace

void MonthModel::begin()
{
    turnTo(firstOfMonth(access()->today()));
}

QString MonthModel::title() const
{
    return monthAndYear(m_month);
}

bool MonthModel::isLast() const
{
    return !reachable(m_month.addMonths(1), true).isValid();
}

/// The day itself if it is not after today. Otherwise the nearest one with a record, from there on or, if not
/// `later`, up to there, which today always is. Null if there is none.
QDate MonthModel::reachable(QDate day, bool later) const
{
    const QDate today = access() ? access()->today() : QDate(); // null before begin(), like the month
    if (day <= today)
        return day;
    const auto from = std::lower_bound(m_ahead.begin(), m_ahead.end(), day);
    if (later)
        return from == m_ahead.end() ? QDate() : *from;
    const auto upTo = std::upper_bound(from, m_ahead.end(), day);
    return upTo == m_ahead.begin() ? today : *std::prev(upTo);
}

void MonthModel::move(int months)
{
    const QDate there = m_month.addMonths(months);
    const QDate day = months > 0 ? reachable(there, true) : reachable(there.addMonths(1).addDays(-1), false);
    if (day.isValid())
        turnTo(firstOfMonth(day));
}

void MonthModel::showDay(const QString& day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (date.isValid() && firstOfMonth(date) != m_month)
        turnTo(firstOfMonth(date));
}

QString MonthModel::dayBeside(const QString& day, int days) const
{
    const QDate there = reachable(QDate::fromString(day, Qt::ISODate).addDays(days), days > 0);
    return there.toString(Qt::ISODate);
}

QString MonthModel::dayTitle(const QString& day) const
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (date == m_today)
        return tr("Today");
    return date.year() == m_today.year() ? weekdayDate(date) : fullDate(date);
}

void MonthModel::turnTo(QDate month)
{
    m_month = month;
    show({});
    readOpen();
}

void MonthModel::read()
{
    struct Found
    {
        std::map<QDate, DaySummary> days;
        std::vector<QDate> ahead;
    };
    ask(
        [from = m_month.addDays(-7), to = m_month.addDays(45),
         today = access()->today()](JournalStore& journal) {
            Found found;
            const auto marks = journal.marks(from, to);
            const auto counts = journal.counts();
            if (marks && counts)
                found.days = daysByDate(marks.value(), whoseToShow(counts.value()));
            found.ahead = daysAhead(journal, today);
            return found;
        },
        [this, month = m_month](const Found& found) {
            if (month != m_month)
                return; // another month was chosen meanwhile and is being read
            m_ahead = found.ahead;
            show(found.days);
            setLoaded();
        });
}

void MonthModel::show(const std::map<QDate, DaySummary>& days)
{
    m_today = access()->today();
    m_days = monthDays(m_month, days, m_today);
    Q_EMIT changed();
}

} // namespace unknot
