// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/NextPrompt.h"
#include "qml/Entry/JournalModel.h"

namespace unknot {

/// The only reminder or question on the Today page (NextPrompt decides).
class TodayReminder : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    // Set by the page: what the rules noticed, and whether a recovery sheet is due
    Q_PROPERTY(bool noticeFound MEMBER m_noticeFound WRITE setNoticeFound NOTIFY factsChanged)
    Q_PROPERTY(bool noticeUrgent MEMBER m_noticeUrgent WRITE setNoticeUrgent NOTIFY factsChanged)
    Q_PROPERTY(bool recoveryDue MEMBER m_recoveryDue WRITE setRecoveryDue NOTIFY factsChanged)

    Q_PROPERTY(unknot::TodayReminder::Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)     ///< "" if another card shows it
    Q_PROPERTY(QString action READ action NOTIFY changed) ///< label of its button; ""
    Q_PROPERTY(QString record READ record NOTIFY changed) ///< id of the record it is about; ""
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

    /// Postpones it, and shows the next one.
    Q_INVOKABLE void putOff();
    /// Answers OpenBout: the pain is over.
    Q_INVOKABLE void endBout();

Q_SIGNALS:
    void factsChanged();

private:
    void read() override;
    void findPrompts();

    bool m_noticeFound = false, m_noticeUrgent = false, m_recoveryDue = false;
    PromptFacts m_facts; ///< from the journal only; empty until loaded
    std::vector<Prompt> m_prompts;
};

} // namespace unknot
