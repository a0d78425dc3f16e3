// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <optional>

namespace unknot {

/// Whom to call in one country. The person can change each of them.
struct EmergencyNumber
{
    QString country;   ///< two letters, ISO 3166; "" for everywhere else
    QString emergency; ///< never empty
    QString urgent;    ///< a line for what cannot wait but is no emergency; "" where none is known
    QString crisis;    ///< for thoughts of harming oneself; "" where none is known
    QString name, urgentName;
};

/// Reads emergency.toml and its words from `folder` (content/safety). Nothing when anything is wrong.
std::optional<std::vector<EmergencyNumber>> readEmergencyNumbers(const QString& folder,
                                                                 const QString& language,
                                                                 const Catalogue& catalogue,
                                                                 Problems* problems);

} // namespace unknot
