// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Measures.h"
#include "qml/Entry/JournalModel.h"

namespace unknot {

/// Something that the person wants to be able to do.
struct ActivityRow
{
    Q_GADGET
    QML_VALUE_TYPE(activityRow)
    Q_PROPERTY(QString name MEMBER name)   ///< free text
    Q_PROPERTY(QString last MEMBER last)   ///< last rating: "3 of 10 on Monday, 23 November"; "" if new
    Q_PROPERTY(int ability MEMBER ability) ///< rating to be saved, 0 .. 10; -1: none

public:
    QString name, last;
    int ability = -1;

    bool operator==(const ActivityRow&) const = default;
};

/// The activities that matter, the least recently rated first, while the person rates them.
class ActivityModel : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<unknot::ActivityRow> activities READ activities NOTIFY changed)
    /// What is not saved yet, in lines: a name and its rating, or -1, by turns.
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(bool full READ isFull NOTIFY changed)         ///< no more can be added
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed) ///< there is something to save

public:
    using JournalModel::JournalModel;

    QList<ActivityRow> activities() const { return m_activities; }
    QString typed() const;
    bool isFull() const;
    bool isAnswered() const;

    Q_INVOKABLE bool canAdd(const QString& name) const;
    Q_INVOKABLE void add(const QString& name);
    Q_INVOKABLE void rate(const QString& name, int ability); ///< 0 .. 10
    Q_INVOKABLE void fillIn(const QString& typed);           ///< in the form of `typed`
    /// Stores the rated ones.
    Q_INVOKABLE void save();

private:
    void read() override;
    void show(const std::vector<Activity>& stored);

    QList<ActivityRow> m_activities;
};

} // namespace unknot
