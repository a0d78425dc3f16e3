// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/DataFile.h"
#include "core/catalogue/Catalogue.h"

namespace unknot {

/// How Effects are written, for a technique and for the rules that look for them.
inline const QStringList effectKeys{
    QStringLiteral("loads"),  QStringLiteral("presses"),  QStringLiteral("lies_on"), QStringLiteral("holds"),
    QStringLiteral("flexes"), QStringLiteral("extends"),  QStringLiteral("turns"),   QStringLiteral("tips"),
    QStringLiteral("at_end"), QStringLiteral("head_low"), QStringLiteral("balance")};

/// `regions` reads and checks the list of a key.
template <class Regions>
Effects readEffects(const DataTable& t, Regions regions)
{
    return {regions("loads"),  regions("presses"),           regions("lies_on"),         regions("holds"),
            regions("flexes"), regions("extends"),           regions("turns"),           regions("tips"),
            regions("at_end"), t.boolean("head_low", false), t.boolean("balance", false)};
}

} // namespace unknot
