// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalAccess.h"

#include <QDate>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// What the journal holds beside pain: the three weekly questions, visits, activities that matter, and days
/// filled in from memory. Made by the page that asks.
class MeasureModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    /// {id, when, day, who, what, after, nextDay (-1)}, newest first
    Q_PROPERTY(QVariantList visits READ visits NOTIFY changed)
    /// {name, ability, text}: each activity as it was last, in the order of first naming
    Q_PROPERTY(QVariantList activities READ activities NOTIFY changed)
    /// Days of the last week without an entry: {day, name}, oldest first
    Q_PROPERTY(QVariantList emptyDays READ emptyDays NOTIFY changed)

public:
    static constexpr int mostActivities = 5;

    using QObject::QObject;

    JournalAccess* access() const { return m_access; }
    void setAccess(JournalAccess* access);
    bool saving() const { return m_saving; }
    QString trouble() const { return m_trouble; }
    QVariantList visits() const { return m_visits; }
    QVariantList activities() const { return m_activities; }
    QVariantList emptyDays() const { return m_emptyDays; }

    Q_INVOKABLE void savePeg(int pain, int enjoyment, int activity);
    /// `id` "" for a new one. `nextDay` -1: not said.
    Q_INVOKABLE void saveVisit(const QString& id, const QString& day, const QString& who, const QString& what,
                               const QString& after, int nextDay);
    /// {name, ability}; what has no ability yet is left out.
    Q_INVOKABLE void saveActivities(const QVariantList& activities);
    /// {day, level}, from memory.
    Q_INVOKABLE void saveRecalled(const QVariantList& days);
    Q_INVOKABLE void withdraw(const QString& id);

Q_SIGNALS:
    void changed();
    void saved(const QStringList& ids);

private:
    void read();
    void put(std::vector<Record> records);

    JournalAccess* m_access = nullptr;
    bool m_saving = false;
    QString m_trouble;
    QVariantList m_visits, m_activities, m_emptyDays;
    std::map<QString, Record> m_visitRecords;
};

} // namespace unknot
