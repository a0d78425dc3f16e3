// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "report/Document.h"

namespace unknot::report {

/// The printed sheet that opens a journal when the passphrase is lost. `groups`: those of the code, seven of
/// four characters.
Document recoverySheet(const QStringList& groups, QDate made);

} // namespace unknot::report
