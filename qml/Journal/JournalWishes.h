// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Settings.h"
#include "qml/Entry/JournalModel.h"

namespace unknot {

/// The person's goal, and what they want the journal to ask.
class JournalWishes : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY changed) ///< free text; "": none
    /// Ask what got done before asking about pain.
    Q_PROPERTY(bool functionFirst READ functionFirst WRITE setFunctionFirst NOTIFY changed)
    Q_PROPERTY(bool weekly READ weekly WRITE setWeekly NOTIFY changed) ///< ask the three questions

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
