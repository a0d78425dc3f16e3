// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Settings.h"
#include "qml/Entry/JournalModel.h"

namespace unknot {

/// What the person wishes for: a goal, and what the journal asks.
class JournalWishes : public unknot::JournalModel // spelled out for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY changed) ///< in own words; "": none
    /// What got done is asked before the pain.
    Q_PROPERTY(bool functionFirst READ functionFirst WRITE setFunctionFirst NOTIFY changed)
    Q_PROPERTY(bool weekly READ weekly WRITE setWeekly NOTIFY changed) ///< the three questions

public:
    using JournalModel::JournalModel;

    QString goal() const { return m_goal; }
    void setGoal(const QString& goal);
    bool functionFirst() const { return m_functionFirst; }
    void setFunctionFirst(bool on);
    bool weekly() const { return m_weekly; }
    void setWeekly(bool on);

private:
    void read() override;
    void store(Setting setting, const QString& value);

    QString m_goal;
    bool m_functionFirst = false, m_weekly = false;
};

} // namespace unknot
