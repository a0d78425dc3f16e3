// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/Language.h"

namespace unknot {

QLocale localeFor(const QString& language, const QLocale& system)
{
    const QLocale::Language wanted = QLocale(language).language();
    if (system.language() == wanted || system.language() == QLocale::C)
        return system;
    return QLocale(wanted, system.territory());
}

} // namespace unknot
