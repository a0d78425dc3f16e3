// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FollowUps.h"
#include "qml/Care/ConsultRow.h"
#include "qml/Entry/JournalModel.h"
#include "qml/Safety/SafetyModel.h"

namespace unknot {

/// A reminder to ask a clinician, or an appointment, while it is created or edited. Days are ISO dates.
class ConsultEditor : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety MEMBER m_safety NOTIFY changed REQUIRED)
    Q_PROPERTY(
        unknot::ConsultRow old MEMBER m_old NOTIFY changed) ///< the one to change; without an id a new one
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)      ///< it is not new
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)      ///< it is done

    Q_PROPERTY(bool review MEMBER m_review NOTIFY changed) ///< it is about reviewing a plan
    Q_PROPERTY(QString about MEMBER m_about NOTIFY changed)
    Q_PROPERTY(DueIn dueIn READ dueIn WRITE setDueIn NOTIFY changed)
    Q_PROPERTY(QString due MEMBER m_due NOTIFY changed)
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed) ///< "Friday, 12 June 2026"
    Q_PROPERTY(bool hasAppointment MEMBER m_hasAppointment NOTIFY changed)
    Q_PROPERTY(QString day MEMBER m_day NOTIFY changed)             ///< of the appointment
    Q_PROPERTY(QString time MEMBER m_time NOTIFY changed)           ///< of the appointment, as typed
    Q_PROPERTY(QString clinician MEMBER m_clinician NOTIFY changed) ///< id; ""

    Q_PROPERTY(bool timed READ isTimed NOTIFY changed)             ///< the time is valid
    Q_PROPERTY(bool missesTime READ missesTime NOTIFY changed)     ///< a time is required to save
    Q_PROPERTY(bool dueMatters READ isDueMattering NOTIFY changed) ///< not with an appointment

public:
    enum class DueIn {
        ThisWeek = int(DueChoice::ThisWeek),
        TwoWeeks = int(DueChoice::TwoWeeks),
        OnDay = int(DueChoice::OnDay),
    };
    Q_ENUM(DueIn)

    using JournalModel::JournalModel;

    bool isKnown() const { return !m_old.id.isEmpty(); }
    bool isAsked() const { return isKnown() && m_old.status == ConsultStatus::Done; }
    DueIn dueIn() const { return m_dueIn; }
    void setDueIn(DueIn choice);
    QString dueText() const;
    bool isTimed() const { return clockTime(m_time).has_value(); }
    bool missesTime() const { return m_hasAppointment && !m_review && !isTimed(); }
    bool isDueMattering() const { return m_review || !m_hasAppointment; }

    Q_INVOKABLE void save();
    /// Marks it as not yet asked.
    Q_INVOKABLE void reopen();

protected:
    void begin() override;
    void read() override;

private:
    SafetyModel* m_safety = nullptr;
    ConsultRow m_old;
    std::optional<Consult> m_stored; ///< the one to change
    bool m_review = false, m_hasAppointment = false;
    DueIn m_dueIn = DueIn::ThisWeek;
    QString m_about, m_due, m_day, m_time, m_clinician;
};

} // namespace unknot
