// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "MonthModel.h"

#include "wording/DayText.h"

namespace unknot {

namespace {

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
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

bool MonthModel::isThisMonth() const
{
    return m_month == firstOfMonth(m_today);
}

void MonthModel::move(int months)
{
    const QDate there = m_month.addMonths(months);
    if (there <= access()->today())
        turnTo(there);
}

void MonthModel::showDay(const QString& day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (date.isValid() && firstOfMonth(date) != m_month)
        turnTo(firstOfMonth(date));
}

QString MonthModel::dayBeside(const QString& day, int days) const
{
    const QDate there = QDate::fromString(day, Qt::ISODate).addDays(days);
    return there > access()->today() ? QString() : there.toString(Qt::ISODate);
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
    access()->keeper().ask(
        this,
        [from = m_month.addDays(-7), to = m_month.addDays(45)](JournalStore& journal) {
            const auto marks = journal.marks(from, to);
            const auto counts = journal.counts();
            return marks && counts ? daysByDate(marks.value(), whoseToShow(counts.value()))
                                   : std::map<QDate, DaySummary>();
        },
        [this, month = m_month](const std::map<QDate, DaySummary>& days) {
            if (month != m_month)
                return; // another month was chosen meanwhile and is being read
            show(days);
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
