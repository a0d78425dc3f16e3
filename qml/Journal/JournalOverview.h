// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalModel.h"

namespace unknot {

/// What is in the journal as a whole, and the example in it: a made-up person's days, put in and taken out in
/// one touch each.
class JournalOverview : public unknot::JournalModel // spelled out for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int entries READ entries NOTIFY changed)         ///< -1 until loaded
    Q_PROPERTY(int examples READ examples NOTIFY changed)       ///< of them, made up
    Q_PROPERTY(QStringList dropped READ dropped NOTIFY changed) ///< ids of what waits for the person's yes
    Q_PROPERTY(QString zoneNotice READ zoneNotice CONSTANT) ///< why local times count as UTC; "": they do not

public:
    using JournalModel::JournalModel;

    int entries() const { return m_entries; }
    int examples() const { return m_examples; }
    QStringList dropped() const { return m_dropped; }
    QString zoneNotice() const;

    Q_INVOKABLE void addExample();
    Q_INVOKABLE void removeExample();

private:
    void read() override;

    int m_entries = -1, m_examples = 0;
    QStringList m_dropped;
};

} // namespace unknot
