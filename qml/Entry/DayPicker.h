// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalAccess.h"
#include "wording/DayText.h"

#include <QObject>

namespace unknot {

/// A day that is changed with buttons, by the app's own clock. Days are ISO dates ("2026-06-12").
class DayPicker : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access MEMBER m_access WRITE setAccess NOTIFY changed REQUIRED)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed) ///< today until another was set
    Q_PROPERTY(bool past MEMBER m_past NOTIFY changed)           ///< days before today may be chosen
    Q_PROPERTY(bool future MEMBER m_future NOTIFY changed)       ///< days after today may be chosen
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed) ///< "Friday, 12 June 2026"

public:
    using QObject::QObject;

    void setAccess(JournalAccess* access)
    {
        m_access = access;
        Q_EMIT changed();
    }
    QString day() const { return shown().toString(Qt::ISODate); }
    void setDay(const QString& day)
    {
        m_day = QDate::fromString(day, Qt::ISODate);
        Q_EMIT changed();
    }
    QString today() const { return now().toString(Qt::ISODate); }
    bool isToday() const { return shown() == now(); }
    QString text() const { return fullDate(shown()); }

    /// The day `days` later (earlier if negative), or today if that one may not be chosen.
    Q_INVOKABLE QString moved(int days) const
    {
        const QDate there = shown().addDays(days);
        const bool allowed = there == now() || (there < now() ? m_past : m_future);
        return (allowed ? there : now()).toString(Qt::ISODate);
    }
    /// The day `days` after today.
    Q_INVOKABLE QString inDays(int days) const { return now().addDays(days).toString(Qt::ISODate); }

Q_SIGNALS:
    void changed();

private:
    QDate now() const { return m_access ? m_access->today() : QDate(); }
    QDate shown() const { return m_day.isValid() ? m_day : now(); }

    JournalAccess* m_access = nullptr;
    QDate m_day;
    bool m_past = true, m_future = true;
};

} // namespace unknot
