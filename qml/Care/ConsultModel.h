// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Care/ConsultRow.h"
#include "qml/Entry/JournalModel.h"

namespace unknot {

/// Reminders to ask a clinician, and appointments: the next one, and all of them.
class ConsultModel : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    // Sorted by sortConsults().
    Q_PROPERTY(QList<unknot::ConsultRow> now READ now NOTIFY changed)     ///< soon, or due
    Q_PROPERTY(QList<unknot::ConsultRow> later READ later NOTIFY changed) ///< coming
    Q_PROPERTY(QList<unknot::ConsultRow> done READ done NOTIFY changed)
    Q_PROPERTY(unknot::ConsultRow next READ next NOTIFY changed) ///< the one to show first, if any
    /// The next appointment, however far ahead; not if it is `next`
    Q_PROPERTY(unknot::ConsultRow appointment READ appointment NOTIFY changed)
    Q_PROPERTY(int open READ open NOTIFY changed) ///< how many are not done

public:
    enum class Status {
        Soon = int(ConsultStatus::Soon),
        Due = int(ConsultStatus::Due),
        Coming = int(ConsultStatus::Coming),
        Done = int(ConsultStatus::Done),
    };
    Q_ENUM(Status)

    using JournalModel::JournalModel;

    QList<ConsultRow> now() const { return m_now; }
    QList<ConsultRow> later() const { return m_later; }
    QList<ConsultRow> done() const { return m_done; }
    ConsultRow next() const { return m_next; }
    ConsultRow appointment() const { return m_appointment; }
    int open() const { return int(m_now.size() + m_later.size()); }

    /// Puts the reminder off until `days` from today.
    Q_INVOKABLE void snooze(const QString& id, int days);

protected:
    void read() override;

private:
    struct Found;

    void take(const Found& found);
    QList<ConsultRow>& listFor(ConsultStatus status);

    std::vector<Consult> m_all;
    QList<ConsultRow> m_now, m_later, m_done;
    ConsultRow m_next, m_appointment;
};

} // namespace unknot
