// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "report/Document.h"

namespace unknot::report {

/// Renders plain text, for screen readers, e-mail or a terminal: lines of at most 78 characters (longer only
/// for text without spaces), a blank line between blocks, a newline at the end. Thread-safe.
QString toText(const Document& document);

} // namespace unknot::report
