// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/SafetyService.h"

#include <QMap>

namespace unknot {

/// Whom to call: the numbers of the person's country, each of which can be changed. What was changed lives in
/// the journal; while that is locked the country of the device's language and region stands in. What is said
/// before there is a journal joins it.
class HelpNumbers : public QObject
{
    Q_OBJECT

public:
    enum class Line {
        Emergency,
        Urgent,   ///< what cannot wait but is no emergency
        Crisis,   ///< for thoughts of harming oneself
        Violence, ///< for being hurt or threatened at home
    };

    HelpNumbers(SafetyService& safety, VaultSession& vault, QObject* parent = nullptr);

    const QString& country() const { return m_country; } ///< two letters; "" for elsewhere
    /// The numbers become those of the country.
    void chooseCountry(const QString& code);

    /// The person's own, else that of the country; "" where none is known. There is always one for
    /// emergencies.
    QString number(Line line) const;
    bool isOwn(Line line) const { return m_own.contains(line); }
    /// What the country calls its urgent line; "" for an own number.
    QString urgentName() const;
    /// How to reach a line without speaking or hearing; "" where none is known, and for an own number.
    QString textWay(Line line) const;
    /// What to know about the emergency number; "".
    QString note() const;
    /// The number for emergencies is that of the country, or the person's own.
    bool isCertain() const;
    /// "" goes back to that of the country; what is no telephone number is refused.
    void setNumber(Line line, const QString& number);
    /// Why the last change could not be stored. It applies until the app closes or the journal is locked.
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    const EmergencyNumber& ofCountry() const;
    void follow();
    void read();
    void keep();

    SafetyService& m_safety;
    VaultSession& m_vault;
    QString m_country;
    QMap<Line, QString> m_own;
    bool m_asked = false, m_read = false; ///< the journal
    std::optional<Error> m_error;
};

} // namespace unknot
