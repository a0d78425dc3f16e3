// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Notices.h"
#include "qml/Entry/JournalAccess.h"
#include "qml/Safety/SafetyModel.h"

namespace unknot {

/// What the rules notice in the open journal. Made by the page that shows it, and gone with it.
class NoticeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY changed)
    Q_PROPERTY(unknot::SafetyModel* safety READ safety WRITE setSafety NOTIFY changed)
    /// The one that may be shown unasked; empty for none. {rule, urgency, text, why, basis, ask, entries:
    /// [{id, kind, when, text}]}
    Q_PROPERTY(QVariantMap shown READ shown NOTIFY changed)
    /// All that the rules say now, also what was answered already; the most urgent first.
    Q_PROPERTY(QVariantList all READ all NOTIFY changed)
    Q_PROPERTY(bool read READ isRead NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    using QObject::QObject;

    JournalAccess* access() const { return m_access; }
    void setAccess(JournalAccess* access);
    SafetyModel* safety() const { return m_safety; }
    void setSafety(SafetyModel* safety);
    QVariantMap shown() const { return m_shown; }
    QVariantList all() const { return m_all; }
    bool isRead() const { return m_isRead; }
    QString trouble() const { return m_trouble; }

    /// What the person does with it: "known", "checked", "not_so", "later", "other"; the note in own words.
    Q_INVOKABLE void answer(const QString& rule, const QString& reason, const QString& note = {});
    /// A reminder for this week to ask a clinician about it.
    Q_INVOKABLE void remind(const QString& rule);

Q_SIGNALS:
    void changed();
    void answered();

private:
    void connectAll();
    void look();
    QVariantMap toMap(const Notice& notice, const std::map<QString, Record>& records) const;

    JournalAccess* m_access = nullptr;
    SafetyModel* m_safety = nullptr;
    bool m_isRead = false;
    std::vector<Notice> m_notices;
    QVariantMap m_shown;
    QVariantList m_all;
    QString m_trouble;
};

} // namespace unknot
