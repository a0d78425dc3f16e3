// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QCoreApplication>

namespace unknot {

/// What core says of files, records and vaults that it refuses, for translators: ErrorText::tr(). Safe in
/// every thread, and without an application, where it stays English.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace unknot
