// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// A clinician of the person.
struct ClinicianRow
{
    Q_GADGET
    QML_VALUE_TYPE(clinicianRow)
    Q_PROPERTY(QString id MEMBER id)     ///< of the record; "": not stored yet
    Q_PROPERTY(QString name MEMBER name) ///< free text, like role and note
    Q_PROPERTY(QString role MEMBER role)
    Q_PROPERTY(QString phone MEMBER phone) ///< as typed; ""
    Q_PROPERTY(QString note MEMBER note)

public:
    QString id, name, role, phone, note;
    bool operator==(const ClinicianRow&) const = default;
};

} // namespace unknot
