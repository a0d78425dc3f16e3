// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalModel.h"

namespace unknot {

/// The size of the journal, and the example in it: days of a made-up person, added and removed in one step.
class JournalOverview : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int entries READ entries NOTIFY changed)         ///< -1 until loaded
    Q_PROPERTY(int examples READ examples NOTIFY changed)       ///< of these, made up
    Q_PROPERTY(QStringList dropped READ dropped NOTIFY changed) ///< ids of entries to be confirmed
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
