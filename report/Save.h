// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "report/Document.h"

#include <functional>

namespace unknot::report {

/// How a report is written.
enum class Format { Pdf, Text };

/// By the end of the file's name, in any case: ".pdf" or ".txt". Nothing for any other.
std::optional<Format> formatOf(const QString& path);

/// Writes the report where the person wants it: readable by the owner alone, durably, and only Done when the
/// file was read back. A file that is there is not replaced (Refused, "exists") unless `replace`. Other
/// errors: NoSpace, CannotWrite. A PDF needs a QGuiApplication.
Result<Done> save(const Document& document, Format format, const QString& path, bool replace = false);

} // namespace unknot::report
