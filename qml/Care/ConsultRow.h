// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Consults.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// A reminder to ask a clinician, or an appointment, for display. Days are ISO dates ("2026-06-12"); free
/// text may be empty.
struct ConsultRow
{
    Q_GADGET
    QML_VALUE_TYPE(consultRow)
    Q_PROPERTY(QString id MEMBER id)               ///< of the record; "": there is none, or it is new
    Q_PROPERTY(int status READ statusValue)        ///< ConsultModel::Status
    Q_PROPERTY(QString title MEMBER title)         ///< name in a list
    Q_PROPERTY(QString when MEMBER when)           ///< when it is due, or when it was asked: one line
    Q_PROPERTY(bool review MEMBER review)          ///< it is about reviewing a plan
    Q_PROPERTY(QString about MEMBER about)         ///< free text
    Q_PROPERTY(QString due MEMBER due)             ///< the day of the reminder, after snoozing
    Q_PROPERTY(QString day MEMBER day)             ///< of the appointment; "": there is none
    Q_PROPERTY(QString time MEMBER time)           ///< of the appointment, "10:15"; ""
    Q_PROPERTY(QString clinician MEMBER clinician) ///< id; ""
    Q_PROPERTY(QString name MEMBER name)           ///< of the clinician; ""
    Q_PROPERTY(QString phone MEMBER phone)         ///< of the clinician; ""
    Q_PROPERTY(QString who MEMBER who)             ///< who was asked; free text
    Q_PROPERTY(QString said MEMBER said)           ///< what they said; free text
    Q_PROPERTY(bool refused MEMBER refused)        ///< they said no, or not yet

public:
    int statusValue() const { return int(status); }

    QString id;
    ConsultStatus status = ConsultStatus::Coming;
    QString title, when;
    bool review = false;
    QString about, due, day, time, clinician, name, phone, who, said;
    bool refused = false;
    bool operator==(const ConsultRow&) const = default;
};

/// `clinician`: the consult's; an empty one if none was given.
ConsultRow consultRow(const Consult& consult, const Clinician& clinician, const Moment& now);

} // namespace unknot
