// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalAccess.h"
#include "qml/Entry/MonthDay.h"
#include "wording/DayText.h"

#include <QObject>

namespace unknot {

/// A day that is chosen from a calendar, by the app's own clock. Days are ISO dates ("2026-06-12").
class DayPicker : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access MEMBER m_access WRITE setAccess NOTIFY changed REQUIRED)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)     ///< today until another was set
    Q_PROPERTY(bool past MEMBER m_past WRITE setPast NOTIFY changed) ///< days before today may be chosen
    Q_PROPERTY(bool future MEMBER m_future WRITE setFuture NOTIFY changed) ///< days after today may be chosen
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed) ///< "Friday, 12 June 2026"
    // The month on show.
    Q_PROPERTY(QString monthTitle READ monthTitle NOTIFY changed) ///< "June 2026"
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT)
    Q_PROPERTY(QList<unknot::MonthDay> days READ days NOTIFY changed)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY changed)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY changed)

public:
    using QObject::QObject;

    void setAccess(JournalAccess* access);
    QString day() const { return shown().toString(Qt::ISODate); }
    /// Also turns to its month.
    void setDay(const QString& day);
    void setPast(bool on);
    void setFuture(bool on);
    bool isToday() const { return shown() == now(); }
    QString text() const { return fullDate(shown()); }

    QString monthTitle() const { return monthAndYear(month()); }
    QStringList weekdays() const { return weekdayNames(); }
    QList<MonthDay> days() const;
    bool hasEarlier() const { return isAllowed(month().addDays(-1)); }
    bool hasLater() const { return isAllowed(month().addMonths(1)); }
    Q_INVOKABLE void turn(int months);

    /// The day `days` later (earlier if negative), or today if that one may not be chosen.
    Q_INVOKABLE QString moved(int days) const;

Q_SIGNALS:
    void changed();

private:
    QDate now() const { return m_access ? m_access->today() : QDate(); }
    QDate shown() const { return m_day.isValid() ? m_day : now(); }
    QDate month() const;
    bool isAllowed(QDate day) const;

    JournalAccess* m_access = nullptr;
    QDate m_day;
    QDate m_month; ///< null: that of the day
    bool m_past = true, m_future = true;
};

} // namespace unknot
