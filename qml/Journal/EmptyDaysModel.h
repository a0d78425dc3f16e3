// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalModel.h"

namespace unknot {

/// A day without an entry, and what the person remembers of it.
struct EmptyDay
{
    Q_GADGET
    QML_VALUE_TYPE(emptyDay)
    Q_PROPERTY(QString day MEMBER day)          ///< ISO date
    Q_PROPERTY(QString name MEMBER name)        ///< "Tuesday, 24 November"
    Q_PROPERTY(int level MEMBER level)          ///< 0 .. 10; -1: not given
    Q_PROPERTY(bool forgotten MEMBER forgotten) ///< the person does not remember

public:
    QString day, name;
    int level = -1;
    bool forgotten = false;

    bool operator==(const EmptyDay&) const = default;
};

/// The days of the last week that can be filled in from memory, oldest first.
class EmptyDaysModel : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<unknot::EmptyDay> days READ days NOTIFY changed)
    /// What is not saved yet: an ISO date, and a level or "forgotten", by turns.
    Q_PROPERTY(QStringList typed READ typed NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed) ///< there is something to save

public:
    using JournalModel::JournalModel;

    QList<EmptyDay> days() const { return m_days; }
    QStringList typed() const;
    bool isAnswered() const;

    Q_INVOKABLE void recall(const QString& day, int level); ///< 0 .. 10
    Q_INVOKABLE void forget(const QString& day);
    Q_INVOKABLE void fillIn(const QStringList& typed); ///< in the form of `typed`
    /// Stores the recalled days.
    Q_INVOKABLE void save();

private:
    void read() override;
    void say(const QString& day, int level, bool forgotten);

    QList<EmptyDay> m_days;
};

} // namespace unknot
