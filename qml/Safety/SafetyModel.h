// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/SafetyService.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// What a rule has to say about a move, in words.
struct RuleSaid
{
    QString name; ///< of the condition or flag; "" for a place
    QString reason, lift;
    QString how; ///< lighter, shorter, otherwise
};

/// What pages show of the SafetyService, and ask of it.
class SafetyModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    /// Whether it is known what to be careful of: not while a journal is locked or still being read.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed) ///< in a moment it is
    /// Red flags that no clinician has cleared: {flag, urgency, pauses, crisis, name, why, ask, since}, the
    /// most urgent first
    Q_PROPERTY(QVariantList openFlags READ openFlagList NOTIFY changed)
    /// Regions whose red-flag screen is to be shown as soon as there is nothing else in front, and their name
    Q_PROPERTY(QStringList wantedScreen READ wantedScreen NOTIFY changed)
    Q_PROPERTY(QString wantedPlace READ wantedPlace NOTIFY changed)
    Q_PROPERTY(bool keepsReminders READ keepsReminders NOTIFY changed) ///< not for a guest
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) ///< why something could not be kept; ""
    Q_PROPERTY(bool builtIn READ isBuiltIn CONSTANT)        ///< the rules in the content folder have mistakes

public:
    explicit SafetyModel(SafetyService& service, QObject* parent = nullptr);

    bool isKnown() const { return m_service.isKnown(); }
    bool isReading() const { return m_service.isReading(); }
    bool keepsReminders() const { return m_service.keepsReminders(); }
    bool isBuiltIn() const { return m_service.rules().isBuiltIn(); }
    QString trouble() const;
    QVariantList openFlagList() const;
    QStringList wantedScreen() const { return m_service.wantedScreen(); }
    QString wantedPlace() const;

    SafetyService& service() const { return m_service; }

    /// What the person is told about one hit of a rule, a red flag or a place.
    RuleSaid said(const RuleHit& hit) const;

    // As in SafetyService.
    Q_INVOKABLE void takeBackScreening() { m_service.takeBackScreening(); }
    Q_INVOKABLE void clearFlag(const QString& flag, const QString& by) { m_service.clearFlag(flag, by); }
    Q_INVOKABLE void clearAllFlags(const QString& by) { m_service.clearAllFlags(by); }
    Q_INVOKABLE void remindToAsk(const QString& why, const QString& rule, const QString& about)
    {
        m_service.remindToAsk(why, rule, about);
    }
    Q_INVOKABLE void putAsideScreen(const QStringList& regions) { m_service.putAsideScreen(regions); }
    Q_INVOKABLE void screenAfter(const QString& recordId) { m_service.screenAfter(recordId); }

    /// What can be said after "Stop" in a move: {value, text, advice, rare, action, question, followUp};
    /// actions as in stopActionName(), `followUp` the one when the question is answered yes.
    Q_INVOKABLE QVariantList stopReasons(const QString& technique) const;
    /// It came to that: raises the rule's red flag, which keeps sessions closed until it has been looked at.
    Q_INVOKABLE void raiseAfterStop(const QString& reason);
    /// ... a clinician has looked at that one.
    Q_INVOKABLE void clearAfterStop(const QString& reason);
    /// For pain at a stop, against `before` (-1: not asked): "go_on", "smaller", "stop".
    Q_INVOKABLE QString light(int pain, int before) const;

Q_SIGNALS:
    void changed();

private:
    SafetyService& m_service;
};

} // namespace unknot
