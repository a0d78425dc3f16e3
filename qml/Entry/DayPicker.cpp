// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "DayPicker.h"

namespace unknot {

namespace {

// Further away a day is a mistake, and some cannot be stored.
constexpr int earliestYear = 1900, latestYear = 2200;

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

} // namespace

void DayPicker::setAccess(JournalAccess* access)
{
    m_access = access;
    Q_EMIT changed();
}

void DayPicker::setDay(const QString& day)
{
    m_day = QDate::fromString(day, Qt::ISODate);
    m_month = {};
    Q_EMIT changed();
}

void DayPicker::setPast(bool on)
{
    m_past = on;
    Q_EMIT changed();
}

void DayPicker::setFuture(bool on)
{
    m_future = on;
    Q_EMIT changed();
}

QDate DayPicker::month() const
{
    return m_month.isValid() ? m_month : firstOfMonth(shown());
}

bool DayPicker::isAllowed(QDate day) const
{
    if (!day.isValid() || day.year() < earliestYear || day.year() > latestYear)
        return false;
    return day == now() || (day < now() ? m_past : m_future);
}

QList<MonthDay> DayPicker::days() const
{
    if (!m_access)
        return {};
    QList<MonthDay> days = monthDays(month(), {}, now());
    for (MonthDay& d : days)
        d.allowed = isAllowed(QDate::fromString(d.day, Qt::ISODate));
    return days;
}

void DayPicker::turn(int months)
{
    const QDate there = month().addMonths(months);
    if (months < 0 ? !hasEarlier() : !hasLater())
        return;
    m_month = there;
    Q_EMIT changed();
}

QString DayPicker::moved(int days) const
{
    const QDate there = shown().addDays(days);
    return (isAllowed(there) ? there : now()).toString(Qt::ISODate);
}

} // namespace unknot
