// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Safety/SafetyModel.h"

namespace unknot {

/// Whom to call: the numbers of the person's country, each of which can be changed. What was changed lives in
/// the journal; while that is locked the country of the device's language and region stands in.
class HelpModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString country READ country NOTIFY changed) ///< two letters; "" for elsewhere
    Q_PROPERTY(QString emergency READ emergency NOTIFY changed)
    Q_PROPERTY(bool certain READ isCertain NOTIFY
                   changed) ///< the emergency number is that of the country, or the person's own
    Q_PROPERTY(QString urgent READ urgent NOTIFY changed)         ///< "" where none is known
    Q_PROPERTY(QString urgentName READ urgentName NOTIFY changed) ///< "NHS 111"
    Q_PROPERTY(QString crisis READ crisis NOTIFY changed)         ///< "" where none is known
    Q_PROPERTY(QVariantList countries READ countries CONSTANT)    ///< {code, name}, by name
    Q_PROPERTY(bool canCall READ canCall CONSTANT)                ///< this device makes calls

public:
    HelpModel(SafetyModel& safety, VaultSession& vault, QObject* parent = nullptr);

    QString country() const { return m_country; }
    bool isCertain() const;
    QString emergency() const;
    QString urgent() const;
    QString urgentName() const;
    QString crisis() const;
    QVariantList countries() const;
    static bool canCall();

    /// The numbers become those of the country.
    Q_INVOKABLE void chooseCountry(const QString& code);
    /// "emergency", "urgent" or "crisis"; an empty number goes back to that of the country.
    Q_INVOKABLE void setNumber(const QString& which, const QString& number);
    Q_INVOKABLE void call(const QString& number) const;

Q_SIGNALS:
    void changed();

private:
    void follow();
    void keep();
    QString own(const QString& which, const QString& ofCountry) const;

    SafetyModel& m_safety;
    VaultSession& m_vault;
    QString m_country;
    QHash<QString, QString> m_own;
    bool m_asked = false, m_read = false;
};

} // namespace unknot
