// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Notices.h"
#include "qml/Entry/JournalModel.h"
#include "qml/Safety/SafetyModel.h"
#include "qml/Safety/UrgencyType.h"

namespace unknot {

/// A record that made a rule speak.
struct NoticedRecord
{
    Q_GADGET
    QML_VALUE_TYPE(noticedRecord)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(bool isEntry MEMBER isEntry) ///< and so has a page
    Q_PROPERTY(QString when MEMBER when)    ///< "Yesterday, 9:05"
    Q_PROPERTY(QString text MEMBER text)

public:
    QString id;
    bool isEntry = false;
    QString when, text;
    bool operator==(const NoticedRecord&) const = default;
};

/// What one rule notices.
struct NoticeRow
{
    Q_GADGET
    QML_VALUE_TYPE(noticeRow)
    Q_PROPERTY(QString rule MEMBER rule)      ///< id; "": there is no notice
    Q_PROPERTY(int urgency READ urgencyValue) ///< Urgency
    Q_PROPERTY(bool urgent MEMBER urgent)     ///< it cannot wait for another day
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString why MEMBER why)                              ///< the rule, in one sentence
    Q_PROPERTY(QString basis MEMBER basis)                          ///< what the rule rests on
    Q_PROPERTY(QList<unknot::NoticedRecord> entries MEMBER entries) ///< oldest first

public:
    int urgencyValue() const { return urgency; }

    QString rule;
    UrgencyType::Value urgency = UrgencyType::None;
    bool urgent = false;
    QString text, why, basis;
    QList<NoticedRecord> entries;
    bool operator==(const NoticeRow&) const = default;
};

/// What the rules notice in the open journal.
class NoticeModel : public unknot::JournalModel // spelled out for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety MEMBER m_safety NOTIFY changed REQUIRED)
    Q_PROPERTY(unknot::NoticeRow shown READ shown NOTIFY changed) ///< the one that may be shown unasked
    /// All that the rules say now, also what was answered already; the most urgent first.
    Q_PROPERTY(QList<unknot::NoticeRow> all READ all NOTIFY changed)
    Q_PROPERTY(QString rule MEMBER m_rule NOTIFY changed)           ///< the one that a page is about; ""
    Q_PROPERTY(unknot::NoticeRow notice READ notice NOTIFY changed) ///< its first, while it speaks

public:
    /// What the person does with a notice.
    enum class Answer {
        Known,    ///< the person knows why
        Checked,  ///< a clinician knows of it
        NotSo,    ///< the entries are wrong
        Later,    ///< not now; not for what is urgent
        Other,    ///< another reason
        Reminder, ///< a clinician is to be asked
    };
    Q_ENUM(Answer)

    using JournalModel::JournalModel;

    NoticeRow shown() const { return m_shown; }
    QList<NoticeRow> all() const { return m_all; }
    NoticeRow notice() const;

    /// Answers `notice`; `note` is in own words.
    Q_INVOKABLE void answer(unknot::NoticeModel::Answer answer, const QString& note = {});
    /// Answers it by a reminder for this week to ask a clinician about it.
    Q_INVOKABLE void remind();

protected:
    void read() override;

private:
    NoticeRow row(const Notice& notice, const std::map<QString, Record>& records) const;

    SafetyModel* m_safety = nullptr;
    QString m_rule;
    std::vector<Notice> m_notices;
    NoticeRow m_shown;
    QList<NoticeRow> m_all;
};

} // namespace unknot
