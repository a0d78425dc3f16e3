// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "MonthDay.h"

#include "wording/DayText.h"

#include <QLocale>
#include <cmath>

namespace unknot {

namespace {

struct MonthWords
{
    Q_DECLARE_TR_FUNCTIONS(MonthDay)
};

int firstWeekday()
{
    return int(QLocale().firstDayOfWeek());
}

QString nameOf(const DaySummary& summary, QDate day)
{
    QString name = weekdayDate(day);
    if (summary.mean)
        name += MonthWords::tr(", pain %1 on average").arg(QLocale().toString(*summary.mean, 'f', 1));
    else if (summary.recalledMean)
        name +=
            MonthWords::tr(", pain %1 from memory").arg(QLocale().toString(*summary.recalledMean, 'f', 1));
    if (summary.entries > 0)
        name += MonthWords::tr(", %n entries", "after a day", summary.entries);
    if (summary.sessions > 0)
        name += MonthWords::tr(", %n sessions", "after a day", summary.sessions);
    return name;
}

} // namespace

QList<MonthDay> monthDays(QDate month, const std::map<QDate, DaySummary>& days, QDate today)
{
    QList<MonthDay> list;
    const int before = (month.dayOfWeek() - firstWeekday() + 7) % 7;
    const int weeks = (before + month.daysInMonth() + 6) / 7;
    for (int i = 0; i < weeks * 7; ++i) {
        const QDate day = month.addDays(i - before);
        const auto found = days.find(day);
        const DaySummary summary = found == days.end() ? DaySummary{} : found->second;
        const std::optional<double> level = summary.mean ? summary.mean : summary.recalledMean;
        MonthDay shown;
        shown.day = day.toString(Qt::ISODate);
        shown.name = nameOf(summary, day);
        shown.number = day.day();
        shown.inMonth = day.month() == month.month();
        shown.today = day == today;
        shown.future = day > today;
        shown.level = level ? int(std::lround(*level)) : -1;
        shown.allowed = !shown.future || summary.entries > 0 || summary.sessions > 0;
        shown.entries = summary.entries;
        shown.sessions = summary.sessions;
        list << shown;
    }
    return list;
}

QStringList weekdayNames()
{
    QStringList names;
    for (int i = 0; i < 7; ++i)
        names << QLocale().standaloneDayName((firstWeekday() - 1 + i) % 7 + 1, QLocale::ShortFormat);
    return names;
}

} // namespace unknot
