// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Care/CareModel.h"

#include <QVariantList>

namespace unknot {

/// Whom the person goes to, by name.
class ClinicianModel : public unknot::CareModel // spelled out for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList clinicians READ clinicians NOTIFY changed) ///< {id, name, role, phone, note}

public:
    using CareModel::CareModel;

    QVariantList clinicians() const { return m_clinicians; }
    /// One of them; empty when there is none by that id.
    Q_INVOKABLE QVariantMap clinician(const QString& id) const;
    /// `id` "" for a new one. What is longer than the journal holds is cut.
    Q_INVOKABLE void save(const QString& id, const QString& name, const QString& role, const QString& phone,
                          const QString& note);

protected:
    void read() override;

private:
    QVariantList m_clinicians;
    std::map<QString, Record> m_records;
};

} // namespace unknot
