// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "report/Document.h"

#include <functional>

namespace unknot::report {

/// File format of a report.
enum class Format { Pdf, Text };

/// The format for a file name, by its extension in any case: ".pdf" or ".txt". Nothing for any other.
std::optional<Format> formatOf(const QString& path);

/// Writes a report durably, readable by the owner only, and verifies the file by reading it back. Errors:
/// Refused ("exists") for an existing file unless `replace`; NoSpace, CannotWrite. PDF needs a
/// QGuiApplication.
Result<Done> save(const Document& document, Format format, const QString& path, bool replace = false);

} // namespace unknot::report
