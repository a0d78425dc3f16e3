// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Days.h"
#include "qml/Entry/JournalAccess.h"

#include <QDate>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// One month as a calendar shows it. Made by its page.
class MonthModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed) ///< ISO date
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT)
    /// Whole weeks: {day (ISO date), number, inMonth, today, future, level (rounded mean, that of what was
    /// filled in from memory where there is nothing else, -1), entries, sessions, name}
    Q_PROPERTY(QVariantList cells READ cells NOTIFY changed)
    Q_PROPERTY(bool isThisMonth READ isThisMonth NOTIFY changed)
    Q_PROPERTY(int entries READ entries NOTIFY changed) ///< of the whole journal; -1 while unknown
    Q_PROPERTY(int sample READ sample NOTIFY changed)   ///< of them, made up
    Q_PROPERTY(
        QString zoneNotice READ zoneNotice NOTIFY changed)      ///< why local times count as UTC, "" when not
    Q_PROPERTY(QStringList dropped READ dropped NOTIFY changed) ///< ids that wait for the person's yes

public:
    using QObject::QObject;

    JournalAccess* access() const { return m_access; }
    void setAccess(JournalAccess* access);
    QString today() const { return m_access ? m_access->today().toString(Qt::ISODate) : QString(); }
    QString title() const;
    QStringList weekdays() const;
    QVariantList cells() const { return m_cells; }
    bool isThisMonth() const;
    int entries() const { return m_entries; }
    int sample() const { return m_sample; }
    QString zoneNotice() const;
    QStringList dropped() const { return m_dropped; }

    Q_INVOKABLE void move(int months);
    Q_INVOKABLE void showDay(const QString& day);
    /// So many days later; "" for a day that has not come yet.
    Q_INVOKABLE QString dayBeside(const QString& day, int days) const;
    Q_INVOKABLE QString dayTitle(const QString& day) const; ///< "Tuesday, 24 November"

Q_SIGNALS:
    void changed();

private:
    void read();
    void build(const std::map<QDate, DaySummary>& days);

    JournalAccess* m_access = nullptr;
    QDate m_month; ///< its first day; null until `access` is there
    QVariantList m_cells;
    int m_entries = -1, m_sample = 0;
    QStringList m_dropped;
};

} // namespace unknot
