// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <optional>

namespace unknot {

/// The phone numbers for one country. The person can change each of them.
struct EmergencyNumber
{
    QString country;   ///< ISO 3166 alpha-2; "" for all other countries
    QString emergency; ///< never empty
    QString urgent;    ///< for urgent problems that are no emergency; "" if unknown
    QString crisis;    ///< for thoughts of self-harm; "" if unknown
    QString violence;  ///< for people who are hurt or threatened at home; "" if unknown
    QString name, urgentName;
    QString note;         ///< what to know about the emergency number; ""
    QString textWay;      ///< how to reach help in an emergency without speaking or hearing; ""
    QString crisisText;   ///< the same for `crisis`; ""
    QString violenceText; ///< the same for `violence`; ""
};

/// Reads emergency.toml and its texts from `folder` (content/safety). Any mistake yields nothing.
std::optional<std::vector<EmergencyNumber>> readEmergencyNumbers(const QString& folder,
                                                                 const QString& language,
                                                                 const Catalogue& catalogue,
                                                                 Problems* problems);

} // namespace unknot
