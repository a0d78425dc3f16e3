// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Days.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// One day of a calendar.
struct MonthDay
{
    Q_GADGET
    QML_VALUE_TYPE(monthDay)
    Q_PROPERTY(QString day MEMBER day)      ///< ISO date
    Q_PROPERTY(QString name MEMBER name)    ///< "Tuesday, 24 November, pain 4.5 on average, 2 entries"
    Q_PROPERTY(int number MEMBER number)    ///< 1 .. 31
    Q_PROPERTY(bool inMonth MEMBER inMonth) ///< else of the month before or after
    Q_PROPERTY(bool today MEMBER today)
    Q_PROPERTY(bool future MEMBER future)
    Q_PROPERTY(
        bool allowed MEMBER allowed) ///< may be chosen: by default what is not after today, or has a record
    /// The rounded mean, 0 .. 10; that of the entries from memory if there are no others. -1: none
    Q_PROPERTY(int level MEMBER level)
    Q_PROPERTY(int entries MEMBER entries)
    Q_PROPERTY(int sessions MEMBER sessions)

public:
    QString day, name;
    int number = 0, level = -1, entries = 0, sessions = 0;
    bool inMonth = true, today = false, future = false, allowed = true;

    bool operator==(const MonthDay&) const = default;
};

/// The whole weeks that contain a month, by the locale's first weekday. `month` is its first day.
QList<MonthDay> monthDays(QDate month, const std::map<QDate, DaySummary>& days, QDate today);

/// Short weekday names in the same order.
QStringList weekdayNames();

} // namespace unknot
