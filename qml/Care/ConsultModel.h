// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FollowUps.h"
#include "qml/Care/CareModel.h"

#include <QVariantList>

namespace unknot {

/// Wishes to ask a clinician, and appointments: what is next, the list, and all that is done with one.
class ConsultModel : public unknot::CareModel // spelled out for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    /// {id, status ("soon", "due", "coming", "done"), title, when, appointment, review, name, phone} in the
    /// order of the list
    Q_PROPERTY(QVariantList consults READ consults NOTIFY changed)
    Q_PROPERTY(QVariantMap next READ next NOTIFY changed) ///< one of these, to show first; empty for none
    Q_PROPERTY(int open READ open NOTIFY changed)         ///< how many are not done

public:
    explicit ConsultModel(QObject* parent = nullptr);

    QVariantList consults() const { return m_consults; }
    QVariantMap next() const { return m_next; }
    int open() const { return m_open; }

    /// All of one: also why, about, due ("2026-06-12"), day and time of the appointment ("10:15"; "" for
    /// none), clinician (id), who, said, cleared [{tag, family}]. Empty when there is none.
    Q_INVOKABLE QVariantMap consult(const QString& id) const;

    Q_INVOKABLE QString thisWeek() const; ///< ISO date
    /// `id` "" for a new one. {about, due, day, time, clinician, review}: see consult(). Times may be typed
    /// as "9:05", "09.05", "9 05". A day that has changed ends being put off.
    Q_INVOKABLE void save(const QString& id, const QVariantMap& fields);
    /// Not before then.
    Q_INVOKABLE void snooze(const QString& id, int days);
    /// What a clinician's yes can lift, with what that one has lifted: {tag, family, text, on}.
    Q_INVOKABLE QVariantList clearable(const QString& id) const;
    /// It was asked: whom, what was said, and what was cleared [{tag, family}]; the rules follow.
    Q_INVOKABLE void finish(const QString& id, const QString& who, const QString& said,
                            const QVariantList& cleared);
    /// It was not, after all.
    Q_INVOKABLE void reopen(const QString& id);

protected:
    void read() override;

private:
    struct Found;

    void take(const Found& found);
    const Consult* find(const QString& id) const;
    QVariantMap line(const Consult& consult, const Moment& now) const;

    std::vector<Consult> m_all; ///< in the order of the list
    std::map<QString, Clinician> m_clinicians;
    QVariantList m_consults;
    QVariantMap m_next;
    int m_open = 0;
};

} // namespace unknot
