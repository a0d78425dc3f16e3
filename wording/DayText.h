// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Moment.h"

#include <QCoreApplication>

namespace unknot {

/// Translation context for days and times.
struct DayWords
{
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

// Dates and times of day in the current language; translators set the patterns.

QString fullDate(QDate day);    ///< "Friday, 12 June 2026"
QString weekdayDate(QDate day); ///< "Friday, 12 June"
QString longDate(QDate day);    ///< "12 June 2026"
/// "Friday, 12 June"; in another year "12 June 2025".
QString dateText(QDate day, QDate today);
QString shortDate(QDate day);                ///< "12 Jun 2026"
QString shortMoment(const QDateTime& local); ///< "12 Jun 2026, 9:05"
QString dayAndMonth(QDate day);              ///< "12 Jun"
QString monthAndYear(QDate day);             ///< "June 2026"
QString clockText(QTime time);               ///< "9:05", "14:20"

/// `text` with a capital first letter.
QString startOfSentence(const QString& text);
/// "today", "tomorrow", "yesterday", "Friday, 12 June", "12 June 2025". For use alone or after a colon, as
/// "on" does not fit all of them.
QString dayText(QDate day, QDate today);
/// Includes the time: "tomorrow, 10:15".
QString timeText(const Moment& moment, QDate today);
/// For past moments: "Today, 14:20", "Yesterday, 9:05", "Monday 23 November, 18:00".
QString momentText(const Moment& moment, QDate today);

} // namespace unknot
