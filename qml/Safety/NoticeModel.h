// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Notices.h"
#include "qml/Entry/JournalModel.h"
#include "qml/Safety/SafetyModel.h"
#include "qml/Safety/UrgencyType.h"

namespace unknot {

/// A record that triggered a rule.
struct NoticedRecord
{
    Q_GADGET
    QML_VALUE_TYPE(noticedRecord)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(bool isEntry MEMBER isEntry) ///< has a page
    Q_PROPERTY(QString when MEMBER when)    ///< "Yesterday, 9:05"
    Q_PROPERTY(QString text MEMBER text)

public:
    QString id;
    bool isEntry = false;
    QString when, text;
    bool operator==(const NoticedRecord&) const = default;
};

/// The notice of one rule.
struct NoticeRow
{
    Q_GADGET
    QML_VALUE_TYPE(noticeRow)
    Q_PROPERTY(QString rule MEMBER rule)      ///< id; "": there is no notice
    Q_PROPERTY(int urgency READ urgencyValue) ///< Urgency
    Q_PROPERTY(bool urgent MEMBER urgent)     ///< it cannot wait for another day
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString answered MEMBER answered) ///< what the person did about it, and when; ""
    Q_PROPERTY(QString why MEMBER why)           ///< the rule, in one sentence
    Q_PROPERTY(QString basis MEMBER basis)       ///< sources of the rule
    Q_PROPERTY(QList<unknot::NoticedRecord> entries MEMBER entries) ///< oldest first
    Q_PROPERTY(bool crisis MEMBER crisis)                           ///< shown with someone to talk to
    Q_PROPERTY(bool asksMedicine MEMBER asksMedicine) ///< the kind of headache medicine is not known yet
    Q_PROPERTY(bool asksScreen MEMBER asksScreen)     ///< the questions about its places say more
    Q_PROPERTY(QStringList regions MEMBER regions)    ///< its places; empty: the whole body
    Q_PROPERTY(QString place MEMBER place)            ///< their name

public:
    int urgencyValue() const { return urgency; }

    QString rule;
    UrgencyType::Value urgency = UrgencyType::None;
    bool urgent = false, crisis = false, asksMedicine = false, asksScreen = false;
    QString text, answered, why, basis, place;
    QStringList regions;
    QList<NoticedRecord> entries;
    bool operator==(const NoticeRow&) const = default;
};

/// The notices about the open journal.
class NoticeModel : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety MEMBER m_safety NOTIFY changed REQUIRED)
    Q_PROPERTY(unknot::NoticeRow shown READ shown NOTIFY changed) ///< the one to show proactively
    /// All current notices, including answered ones; the most urgent first.
    Q_PROPERTY(QList<unknot::NoticeRow> all READ all NOTIFY changed)
    Q_PROPERTY(QString rule MEMBER m_rule NOTIFY changed)           ///< id of the rule of a page; ""
    Q_PROPERTY(unknot::NoticeRow notice READ notice NOTIFY changed) ///< the notice of `rule`, if current

public:
    /// The person's answer to a notice.
    enum class Answer {
        Known,    ///< the person knows why
        Checked,  ///< a clinician knows of it
        NotSo,    ///< the entries are wrong
        Later,    ///< not now; not offered for urgent notices
        Other,    ///< another reason
        Reminder, ///< the person will ask a clinician
    };
    Q_ENUM(Answer)

    /// What the person takes for headaches, as HeadacheMedicine.
    enum class Medicine {
        Plain = int(HeadacheMedicine::Plain),
        OtherKind = int(HeadacheMedicine::Other),
    };
    Q_ENUM(Medicine)

    using JournalModel::JournalModel;

    NoticeRow shown() const { return m_shown; }
    QList<NoticeRow> all() const { return m_all; }
    NoticeRow notice() const;

    /// Answers `notice`; `note` is free text.
    Q_INVOKABLE void answer(unknot::NoticeModel::Answer answer, const QString& note = {});
    /// Answers what the headache medicine is, once for all notices.
    Q_INVOKABLE void sayMedicine(unknot::NoticeModel::Medicine kind);
    /// Answers `notice` with a reminder for this week to ask a clinician about it.
    Q_INVOKABLE void remind();

protected:
    void read() override;

private:
    NoticeRow row(const Notice& notice, const std::map<QString, Record>& records) const;

    SafetyModel* m_safety = nullptr;
    QString m_rule;
    std::vector<Notice> m_notices;
    HeadacheMedicine m_medicine = HeadacheMedicine::Unknown;
    NoticeRow m_shown;
    QList<NoticeRow> m_all;
};

} // namespace unknot
