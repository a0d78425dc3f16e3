// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/DayText.h"

#include <QLocale>

namespace unknot {

namespace {

constexpr int sameYearDays = 300; // within this many days a date is clear without its year

} // namespace

QString fullDate(QDate day)
{
    //: Pattern of a date: dddd weekday, d day, MMMM month, MMM month in short, yyyy year. Order and dots as
    //: you write them.
    return QLocale().toString(day, DayWords::tr("dddd, d MMMM yyyy"));
}

QString weekdayDate(QDate day)
{
    //: Pattern of a date without its year: dddd weekday, d day, MMMM month
    return QLocale().toString(day, DayWords::tr("dddd, d MMMM"));
}

QString longDate(QDate day)
{
    //: Pattern of a date: d day, MMMM month, yyyy year
    return QLocale().toString(day, DayWords::tr("d MMMM yyyy"));
}

QString dateText(QDate day, QDate today)
{
    return day.year() == today.year() ? weekdayDate(day) : longDate(day);
}

QString shortDate(QDate day)
{
    //: Pattern of a short date: d day, MMM month in short, yyyy year
    return QLocale().toString(day, DayWords::tr("d MMM yyyy"));
}

QString shortMoment(const QDateTime& local)
{
    return DayWords::tr("%1, %2", "day, time").arg(shortDate(local.date()), clockText(local.time()));
}

QString dayAndMonth(QDate day)
{
    //: Pattern of a day without its year below a chart: d day, MMM month in short
    return QLocale().toString(day, DayWords::tr("d MMM"));
}

QString monthAndYear(QDate day)
{
    //: Pattern of a month above its calendar: MMMM month, yyyy year
    return QLocale().toString(day, DayWords::tr("MMMM yyyy"));
}

QString clockText(QTime time)
{
    //: Pattern of a time of day: H hour from 0 to 23, mm minutes
    return QLocale().toString(time, DayWords::tr("H:mm"));
}

QString startOfSentence(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString dayText(QDate day, QDate today)
{
    switch (today.daysTo(day)) {
    case -1:
        return DayWords::tr("yesterday");
    case 0:
        return DayWords::tr("today");
    case 1:
        return DayWords::tr("tomorrow");
    default:
        return dateText(day, today);
    }
}

QString timeText(const Moment& moment, QDate today)
{
    return DayWords::tr("%1, %2", "day, time")
        .arg(dayText(moment.day(), today), clockText(moment.local().time()));
}

QString momentText(const Moment& moment, QDate today)
{
    const QDateTime local = moment.local();
    const qint64 ago = local.date().daysTo(today);
    QString day;
    if (ago == 0)
        day = DayWords::tr("Today");
    else if (ago == 1)
        day = DayWords::tr("Yesterday");
    else if (ago < 0)
        day = dateText(local.date(), today);
    else
        day = ago < sameYearDays ? weekdayDate(local.date()) : longDate(local.date());
    return DayWords::tr("%1, %2", "day, time").arg(day, clockText(local.time()));
}

} // namespace unknot
