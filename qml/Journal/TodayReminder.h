// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/NextPrompt.h"
#include "qml/Entry/JournalModel.h"

namespace unknot {

/// The one thing that the first page of the day reminds of or asks (NextPrompt decides).
class TodayReminder : public unknot::JournalModel // spelled out for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    // What the page knows from elsewhere: what the rules noticed, and whether a recovery sheet is due
    Q_PROPERTY(bool noticeFound MEMBER m_noticeFound WRITE setNoticeFound NOTIFY factsChanged)
    Q_PROPERTY(bool noticeUrgent MEMBER m_noticeUrgent WRITE setNoticeUrgent NOTIFY factsChanged)
    Q_PROPERTY(bool recoveryDue MEMBER m_recoveryDue WRITE setRecoveryDue NOTIFY factsChanged)

    Q_PROPERTY(unknot::TodayReminder::Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)     ///< "" where another card has the words
    Q_PROPERTY(QString action READ action NOTIFY changed) ///< of its button; "" as for the text
    Q_PROPERTY(QString record READ record NOTIFY changed) ///< id of what it is about; "" for no record
    Q_PROPERTY(bool canPutOff READ mayPutOff NOTIFY changed)

public:
    /// As PromptKind.
    enum class Kind {
        Nothing = -1,
        UrgentNotice = int(PromptKind::UrgentNotice),
        Dropped = int(PromptKind::Dropped),
        Appointment = int(PromptKind::Appointment),
        Consult = int(PromptKind::Consult),
        Notice = int(PromptKind::Notice),
        OpenBout = int(PromptKind::OpenBout),
        WeeklyQuestions = int(PromptKind::WeeklyQuestions),
        EmptyDays = int(PromptKind::EmptyDays),
        SecondWayIn = int(PromptKind::SecondWayIn),
    };
    Q_ENUM(Kind)

    using JournalModel::JournalModel;

    void setNoticeFound(bool found);
    void setNoticeUrgent(bool urgent);
    void setRecoveryDue(bool due);
    Kind kind() const { return m_prompts.empty() ? Kind::Nothing : Kind(m_prompts.front().kind); }
    QString text() const;
    QString action() const;
    QString record() const { return m_prompts.empty() ? QString() : m_prompts.front().record; }
    bool mayPutOff() const { return !m_prompts.empty() && unknot::canPutOff(m_prompts.front().kind); }

    /// Not now: the next one shows.
    Q_INVOKABLE void putOff();
    /// The answer to OpenBout.
    Q_INVOKABLE void endBout();

Q_SIGNALS:
    void factsChanged();

private:
    void read() override;
    void findPrompts();

    bool m_noticeFound = false, m_noticeUrgent = false, m_recoveryDue = false;
    PromptFacts m_facts; ///< of the journal alone; nothing until loaded
    std::vector<Prompt> m_prompts;
};

} // namespace unknot
