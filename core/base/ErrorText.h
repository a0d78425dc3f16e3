// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QCoreApplication>

namespace unknot {

/// Translation context for the messages core gives when it refuses a file, record or vault: ErrorText::tr().
/// Thread-safe; without a QCoreApplication the text stays English.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace unknot
