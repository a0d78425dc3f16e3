// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QLocale>

namespace unknot {

/// How dates and numbers are written beside words of `language` ("en"): names of days and months in that
/// language, the order of a date, the decimal sign and the first day of the week as in the country of
/// `system`. The system's own locale where it speaks that language already, or none ("C").
QLocale localeFor(const QString& language, const QLocale& system);

} // namespace unknot
