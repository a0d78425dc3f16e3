// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/SafetyGate.h"
#include "qml/Vault/VaultModel.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>

namespace unknot {

/// What a rule has to say about a move, in words.
struct RuleSaid
{
    QString name; ///< of the condition or flag; "" for a place
    QString reason, lift;
    QString how; ///< lighter, shorter, otherwise
};

/// What the app knows of the person as far as it changes what is safe: conditions, answers to red flags,
/// consents. Read from the journal when it opens, written there when it changes, forgotten when it is locked.
/// Without a journal it is kept in memory until one is made.
class SafetyModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    /// Whether it is known what to be careful of: not while a journal is locked or still being read.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed) ///< in a moment it is
    /// Red flags that nobody has cleared: {flag, urgency, name, why, since, ask}, the most urgent first
    Q_PROPERTY(QVariantList openFlags READ openFlagList NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) ///< why something could not be kept; ""
    Q_PROPERTY(bool builtIn READ isBuiltIn CONSTANT)        ///< the rules in the content folder have mistakes

public:
    using LoadRules = std::function<SafetyRules()>;
    /// `load` is called once, when the rules are first wanted.
    SafetyModel(VaultModel& vault, std::shared_ptr<const Catalogue> catalogue, LoadRules load,
                QObject* parent = nullptr);

    bool isKnown() const;
    /// Nothing was told that could change a move.
    bool isBlank() const
    {
        return m_state.profile.conditions.empty() && !m_state.profile.age && m_state.screenings.empty();
    }
    bool isReading() const { return m_vault.isOpen() && !m_read; }
    bool isBuiltIn() const { return rules().isBuiltIn(); }
    bool isReminderWaiting() const { return !m_waiting.empty(); }
    QString trouble() const { return m_trouble; }
    QVariantList openFlagList() const;

    const SafetyRules& rules() const;
    const SafetyState& state() const { return m_state; }
    const Catalogue& catalogue() const { return *m_catalogue; }
    RulesGate gate() const { return {rules(), m_state, QDate::currentDate()}; }

    /// What the person is told about one hit of a rule, a red flag or a place.
    RuleSaid said(const RuleHit& hit) const;

    /// A changed profile; kept where there is a journal.
    void setProfile(const SafetyProfile& profile);
    /// Answers to a screen, now. Ticks the conditions that a yes to a flag stands for.
    void addScreening(const QString& screen, const QStringList& regions,
                      std::vector<Screening::Answer> answers, const QString& by = {});
    /// "Pressed by mistake": the screening answered last never was.
    Q_INVOKABLE void takeBackScreening();
    /// A clinician has looked at it.
    Q_INVOKABLE void clearFlag(const QString& flag, const QString& by);
    Q_INVOKABLE void clearAllFlags(const QString& by);
    /// A reminder for this week to ask a clinician; none where the same is open already. `why`: "not_yet",
    /// "flag", "notice", "own"; `rule`: id or ""; `about`: the question.
    Q_INVOKABLE void remindToAsk(const QString& why, const QString& rule, const QString& about,
                                 const QStringList& entries = {});
    /// What can be said after "Stop" in a move: {value, text, advice, rare, action, question, followUp};
    /// actions as in stopActionName(), `followUp` the one when the question is answered yes.
    Q_INVOKABLE QVariantList stopReasons(const QString& technique) const;
    /// It came to that: raises the rule's red flag, which keeps sessions closed until it has been looked at.
    Q_INVOKABLE void raiseAfterStop(const QString& reason);
    /// ... a clinician has looked at that one.
    Q_INVOKABLE void clearAfterStop(const QString& reason);
    /// For pain at a stop, against `before` (-1: not asked): "go_on", "smaller", "stop".
    Q_INVOKABLE QString light(int pain, int before) const;
    /// Looks whether a just stored record calls for the screen of its places: screenWanted() follows if so.
    Q_INVOKABLE void screenAfter(const QString& recordId);

Q_SIGNALS:
    void changed();
    void screenWanted(const QStringList& regions, const QString& placeName);

private:
    void follow();
    void read();
    void keepProfile();
    void keep(const Screening& screening);
    void keep(const Consult& consult);
    QString flagAfterStop(const QString& reason) const;
    void failed(const Error& error);
    /// For an answer of the journal that is only looked at when it is an error.
    auto orFailed()
    {
        return [this](const auto& answer) {
            if (!answer)
                failed(answer.error());
        };
    }

    VaultModel& m_vault;
    std::shared_ptr<const Catalogue> m_catalogue;
    LoadRules m_load;
    mutable std::unique_ptr<const SafetyRules> m_rules;
    SafetyState m_state;
    std::vector<Consult> m_waiting; ///< reminders that wait for a journal
    SafetyProfile m_before;         ///< as it was before the screening answered last
    bool m_guest = false;
    bool m_asked = false, m_read = false; ///< the journal; what it holds is in m_state
    QString m_trouble;
};

} // namespace unknot
