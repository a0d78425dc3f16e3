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
    Q_PROPERTY(QString name MEMBER name)   ///< own words
    Q_PROPERTY(QString last MEMBER last)   ///< how it was last: "3 of 10 on Monday, 23 November"; "" when new
    Q_PROPERTY(int ability MEMBER ability) ///< how it goes now, 0 .. 10; -1: not said

public:
    QString name, last;
    int ability = -1;

    bool operator==(const ActivityRow&) const = default;
};

/// The activities that matter, in the order in which they were first named, while the person says how they
/// go.
class ActivityModel : public unknot::JournalModel // spelled out for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<unknot::ActivityRow> activities READ activities NOTIFY changed)
    Q_PROPERTY(bool full READ isFull NOTIFY changed)         ///< no more can be named
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed) ///< there is something to save

public:
    using JournalModel::JournalModel;

    QList<ActivityRow> activities() const { return m_activities; }
    bool isFull() const;
    bool isAnswered() const;

    Q_INVOKABLE bool canAdd(const QString& name) const;
    Q_INVOKABLE void add(const QString& name);
    Q_INVOKABLE void rate(const QString& name, int ability); ///< 0 .. 10
    /// Those that were rated.
    Q_INVOKABLE void save();

private:
    void read() override;
    void show(const std::vector<Activity>& stored);

    QList<ActivityRow> m_activities;
};

} // namespace unknot
