// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/SafetyService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// A red flag that no clinician has cleared.
struct FlagRow
{
    Q_GADGET
    QML_VALUE_TYPE(flagRow)
    Q_PROPERTY(QString flag MEMBER flag)         ///< id
    Q_PROPERTY(bool crisis MEMBER crisis)        ///< needs someone to talk to, not an ambulance
    Q_PROPERTY(QString name MEMBER name)         ///< short
    Q_PROPERTY(QString why MEMBER why)           ///< one sentence: why it needs checking
    Q_PROPERTY(QString question MEMBER question) ///< for the clinician
    Q_PROPERTY(QString since MEMBER since)       ///< the day it was raised, in the short local format

public:
    QString flag;
    bool crisis = false;
    QString name, why, question, since;
    bool operator==(const FlagRow&) const = default;
};

/// The SafetyService as seen by pages.
class SafetyModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    /// The safety profile is known: not while a journal is locked or still being read.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)                     ///< the journal is being read
    Q_PROPERTY(QList<unknot::FlagRow> openFlags READ openFlags NOTIFY changed) ///< the most urgent first
    /// The open flags that need help within minutes, except a crisis: "Short name. Why."; ""
    Q_PROPERTY(QString emergencyText READ emergencyText NOTIFY changed)
    /// Somebody may also take the person to hospital: allowed by each of those flags.
    Q_PROPERTY(bool emergencyRide READ emergencyRide NOTIFY changed)
    /// Every open flag leaves gentle moves without pressure.
    Q_PROPERTY(bool gentleStaysOpen READ gentleStaysOpen NOTIFY changed)
    /// Regions whose red-flag screen is due once no other page is open, and their names
    Q_PROPERTY(QStringList wantedScreen READ wantedScreen NOTIFY changed)
    Q_PROPERTY(QString wantedPlace READ wantedPlace NOTIFY changed)
    Q_PROPERTY(bool keepsReminders READ keepsReminders NOTIFY changed) ///< false for a guest
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)        ///< why an answer was not saved; ""
    Q_PROPERTY(bool builtIn READ isBuiltIn CONSTANT) ///< the rules in the content folder are invalid

public:
    explicit SafetyModel(SafetyService& service, QObject* parent = nullptr);

    bool isKnown() const { return m_service.isKnown(); }
    bool isReading() const { return m_service.isReading(); }
    bool keepsReminders() const { return m_service.keepsReminders(); }
    bool isBuiltIn() const { return m_service.rules().isBuiltIn(); }
    QString errorText() const;
    QList<FlagRow> openFlags() const;
    QString emergencyText() const;
    bool emergencyRide() const;
    bool gentleStaysOpen() const;
    QStringList wantedScreen() const { return m_service.wantedScreen(); }
    QString wantedPlace() const;

    SafetyService& service() const { return m_service; }

    // As in SafetyService.
    Q_INVOKABLE void takeBackScreening() { m_service.takeBackScreening(); }
    Q_INVOKABLE void clearFlag(const QString& flag, const QString& by) { m_service.clearFlag(flag, by); }
    Q_INVOKABLE void clearAllFlags(const QString& by) { m_service.clearAllFlags(by); }
    Q_INVOKABLE void putAsideScreen(const QStringList& regions) { m_service.putAsideScreen(regions); }
    Q_INVOKABLE void screenAfter(const QString& recordId) { m_service.screenAfter(recordId); }

    /// Sets a reminder for this week to ask a clinician: this question, or that of the most urgent open flag
    /// (if none is open: which moves suit now).
    Q_INVOKABLE void remindToAsk(const QString& question);
    Q_INVOKABLE void remindOfFlags();

Q_SIGNALS:
    void changed();
    void failedToWrite(); ///< errorText says why

private:
    SafetyService& m_service;
};

} // namespace unknot
