// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/DayText.h"

#include <QLocale>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int sameYearDays = 300; // a date without its year is still clear

} // namespace

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
        return QLocale().toString(day, day.year() == today.year() ? u"dddd, d MMMM"_s : u"d MMMM yyyy"_s);
    }
}

QString timeText(const Moment& moment, QDate today)
{
    return DayWords::tr("%1, %2").arg(dayText(moment.day(), today),
                                      QLocale().toString(moment.local().time(), u"H:mm"_s));
}

QString momentText(const Moment& moment, QDate today)
{
    const QDateTime local = moment.local();
    const qint64 ago = local.date().daysTo(today);
    const QString day = ago == 0   ? DayWords::tr("Today")
                        : ago == 1 ? DayWords::tr("Yesterday")
                                   : QLocale().toString(local.date(), ago < sameYearDays ? u"dddd d MMMM"_s
                                                                                         : u"d MMMM yyyy"_s);
    return DayWords::tr("%1, %2").arg(day, QLocale().toString(local.time(), u"H:mm"_s));
}

} // namespace unknot
