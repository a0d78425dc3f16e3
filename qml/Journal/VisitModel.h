// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalModel.h"

#include <map>

namespace unknot {

/// A visit to a therapist or another clinician.
struct VisitRow
{
    Q_GADGET
    QML_VALUE_TYPE(visitRow)
    Q_PROPERTY(QString id MEMBER id)       ///< "" for one that is not stored
    Q_PROPERTY(QString when MEMBER when)   ///< "Tuesday, 24 November"
    Q_PROPERTY(QString day MEMBER day)     ///< the same as an ISO date
    Q_PROPERTY(QString title MEMBER title) ///< the beginning of who
    Q_PROPERTY(QString who MEMBER who)     ///< free text, like what and after
    Q_PROPERTY(QString what MEMBER what)   ///< what was done
    Q_PROPERTY(QString after MEMBER after) ///< how the next day was
    Q_PROPERTY(int nextDay MEMBER nextDay) ///< pain 0 .. 10 the next day; -1: not given

public:
    QString id, when, day, title, who, what, after;
    int nextDay = -1;

    bool operator==(const VisitRow&) const = default;
};

/// Lists the noted visits, and saves one.
class VisitModel : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<unknot::VisitRow> visits READ visits NOTIFY changed) ///< newest first

public:
    using JournalModel::JournalModel;

    QList<VisitRow> visits() const { return m_visits; }

    /// `id` "" for a new one; `day` an ISO date; `nextDay` -1: not given.
    Q_INVOKABLE void save(const QString& id, const QString& day, const QString& who, const QString& what,
                          const QString& after, int nextDay);

private:
    void read() override;

    QList<VisitRow> m_visits;
    std::map<QString, Record> m_records; ///< by id
};

} // namespace unknot
