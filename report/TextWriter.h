// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "report/Document.h"

namespace unknot::report {

/// Plain text, for a screen reader, a mail or a terminal: lines of at most 78 characters (only what has no
/// space in it is longer), a blank line between blocks, the last line ended. Safe from any thread.
QString toText(const Document& document);

} // namespace unknot::report
