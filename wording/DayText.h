// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Moment.h"

#include <QCoreApplication>

namespace unknot {

/// The words for days and times, for translators.
struct DayWords
{
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

// Dates and times of day as this language writes them; the patterns are for its translators to set.

QString fullDate(QDate day);    ///< "Friday, 12 June 2026"
QString weekdayDate(QDate day); ///< "Friday, 12 June"
QString longDate(QDate day);    ///< "12 June 2026"
/// "Friday, 12 June"; of another year "12 June 2025".
QString dateText(QDate day, QDate today);
QString shortDate(QDate day);                ///< "12 Jun 2026"
QString shortMoment(const QDateTime& local); ///< "12 Jun 2026, 9:05"
QString dayAndMonth(QDate day);              ///< "12 Jun"
QString monthAndYear(QDate day);             ///< "June 2026"
QString clockText(QTime time);               ///< "9:05", "14:20"

/// The first letter large.
QString startOfSentence(const QString& text);
/// "today", "tomorrow", "yesterday", "Friday, 12 June", "12 June 2025". Stands alone or behind a colon: "on"
/// would not go with all of them.
QString dayText(QDate day, QDate today);
/// With the hour: "tomorrow, 10:15".
QString timeText(const Moment& moment, QDate today);
/// Of what was: "Today, 14:20", "Yesterday, 9:05", "Monday 23 November, 18:00".
QString momentText(const Moment& moment, QDate today);

} // namespace unknot
