// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Safety/SafetyModel.h"

#include <QQmlParserStatus>

namespace unknot {

/// A reason to stop, as an option of a ChipRow.
struct StopReasonRow
{
    Q_GADGET
    QML_VALUE_TYPE(stopReasonRow)
    Q_PROPERTY(QString value MEMBER value) ///< stopReasonName()
    Q_PROPERTY(QString text MEMBER text)

public:
    QString value, text;
    bool operator==(const StopReasonRow&) const = default;
};

/// The person's reason for stopping a session, and what the rule for it says. Owned by its page.
class StopModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety MEMBER m_safety NOTIFY changed REQUIRED)
    Q_PROPERTY(QString technique MEMBER m_technique NOTIFY changed REQUIRED) ///< id of the stopped move
    Q_PROPERTY(int before MEMBER m_before NOTIFY changed) ///< pain before the session, 0 .. 10; -1: not asked
    Q_PROPERTY(bool more READ more WRITE setMore NOTIFY changed) ///< rare reasons are offered too
    Q_PROPERTY(QList<unknot::StopReasonRow> reasons READ reasons NOTIFY reasonsChanged)

    Q_PROPERTY(QString reason READ reason NOTIFY changed) ///< id of a reason; "": none given
    Q_PROPERTY(int pain READ pain NOTIFY changed)         ///< now, 0 .. 10; -1: unknown
    Q_PROPERTY(bool spoken READ isSpoken NOTIFY changed)  ///< a clinician agreed

    Q_PROPERTY(QString text READ text NOTIFY changed)     ///< the reason; ""
    Q_PROPERTY(QString advice READ advice NOTIFY changed) ///< ""
    /// The next open question of the reason: decides how urgent it is; "" when none is open
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed) ///< a question was answered with no
    Q_PROPERTY(bool asksForPain READ asksForPain NOTIFY changed)
    Q_PROPERTY(PainZone light READ light NOTIFY changed)
    Q_PROPERTY(Action action READ action NOTIFY changed)
    Q_PROPERTY(bool serious READ isSerious NOTIFY changed) ///< someone must be called, now or today

public:
    /// What to do next.
    enum class Action {
        None = int(StopAction::None),
        Ease = int(StopAction::Ease),
        Skip = int(StopAction::Skip),
        Stop = int(StopAction::Stop),
        SameDay = int(StopAction::SameDay),
        Emergency = int(StopAction::Emergency),
    };
    Q_ENUM(Action)
    /// What the pain allows.
    enum class PainZone {
        Off = -1, ///< unknown pain level
        Green = int(unknot::PainZone::GoOn),
        Yellow = int(unknot::PainZone::Smaller),
        Red = int(unknot::PainZone::Stop),
    };
    Q_ENUM(PainZone)

    using QObject::QObject;

    bool more() const { return m_more; }
    void setMore(bool more);
    QList<StopReasonRow> reasons() const { return m_reasons; }
    QString reason() const { return m_rule ? m_rule->id : QString(); }
    int pain() const { return m_pain; }
    bool isSpoken() const { return m_spoken; }
    QString text() const { return m_rule ? m_rule->label : QString(); }
    QString advice() const;
    QString question() const { return openQuestion() ? openQuestion()->text : QString(); }
    bool isAnswered() const { return m_denied > 0; }
    bool asksForPain() const
    {
        return m_rule && unknot::asksForPain(m_rule->reason) && !openQuestion() && !isSerious();
    }
    PainZone light() const;
    Action action() const;
    bool isSerious() const { return action() == Action::SameDay || action() == Action::Emergency; }

    /// Sets the reason; "" takes back all that were given. A serious one raises the rule's red flag, which
    /// pauses sessions until a clinician has checked it, and stays raised if another reason is given.
    Q_INVOKABLE void say(const QString& reason);
    /// Answers `question`; a yes ends the questions.
    Q_INVOKABLE void answerQuestion(bool yes);
    Q_INVOKABLE void sayPain(int pain);
    /// A clinician said that the person may continue.
    Q_INVOKABLE void saySpoken();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    // Emitted only when the list differs, so that delegates, and the focus in them, are kept.
    void reasonsChanged();

private:
    std::optional<unknot::PainZone> painLight() const;
    const StopQuestion* openQuestion() const;
    const StopQuestion* yesQuestion() const { return m_rule ? m_rule->question(m_yes) : nullptr; }
    void listReasons();
    StopAction ownAction() const; ///< of the current reason alone
    void raiseWhenSerious();
    void takeBack();
    void takeBackAll();

    SafetyModel* m_safety = nullptr;
    QString m_technique;
    std::vector<StopRule> m_rules; ///< for this move
    QList<StopReasonRow> m_reasons;
    std::optional<StopRule> m_rule; ///< for the given reason
    int m_before = -1, m_pain = -1;
    QString m_yes;       ///< id of the question answered with yes; "" for none
    size_t m_denied = 0; ///< so many questions were answered with no
    bool m_more = false, m_spoken = false;
    bool m_raised = false;                     ///< a red flag was raised for this reason
    std::vector<StopReason> m_earlier;         ///< reasons given before that raised one
    StopAction m_strictest = StopAction::None; ///< of those
};

} // namespace unknot
