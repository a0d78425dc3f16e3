// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalModel.h"
#include "qml/Safety/ClinicianRow.h"

namespace unknot {

/// The person's clinicians, sorted by name.
class ClinicianModel : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<unknot::ClinicianRow> clinicians READ clinicians NOTIFY changed)

public:
    using JournalModel::JournalModel;

    QList<ClinicianRow> clinicians() const { return m_clinicians; }
    /// `id` "" for a new one. Texts beyond the limits of the journal are cut.
    Q_INVOKABLE void save(const QString& id, const QString& name, const QString& role, const QString& phone,
                          const QString& note);

protected:
    void read() override;

private:
    QList<ClinicianRow> m_clinicians;
    std::map<QString, Record> m_records;
};

} // namespace unknot
