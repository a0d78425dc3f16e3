// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalModel.h"
#include "qml/Entry/MonthDay.h"

namespace unknot {

/// One month of a calendar, initially the current one. Days are ISO dates ("2026-11-24"). Days after today
/// can be reached only if something is recorded there: a wrong clock may have dated it.
class MonthModel : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< "November 2026"
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT)
    Q_PROPERTY(QList<unknot::MonthDay> days READ days NOTIFY changed)
    Q_PROPERTY(bool isLast READ isLast NOTIFY changed) ///< there is no later month to show

public:
    using JournalModel::JournalModel;

    QString title() const;
    QString today() const { return m_today.toString(Qt::ISODate); }
    QStringList weekdays() const { return weekdayNames(); }
    QList<MonthDay> days() const { return m_days; }
    bool isLast() const;

    Q_INVOKABLE void move(int months);
    Q_INVOKABLE void showDay(const QString& day);
    /// The day `days` after `day`; after today the next one with a record in that direction. "" if there is
    /// none.
    Q_INVOKABLE QString dayBeside(const QString& day, int days) const;
    Q_INVOKABLE QString dayTitle(const QString& day) const; ///< "Tuesday, 24 November"

private:
    void begin() override;
    void read() override;
    void turnTo(QDate month);
    QDate reachable(QDate day, bool later) const;
    void show(const std::map<QDate, DaySummary>& days);

    QDate m_today;              ///< null until begin(), like m_month
    QDate m_month;              ///< first day of the month
    std::vector<QDate> m_ahead; ///< days after today with a record, ascending
    QList<MonthDay> m_days;
};

} // namespace unknot
