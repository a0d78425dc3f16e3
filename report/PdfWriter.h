// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "report/Document.h"

namespace unknot::report {

/// Renders an A4 PDF in memory: text of at least 11 points, with further pages only if necessary. Empty on
/// failure. Needs a QGuiApplication and its thread, for fonts.
QByteArray toPdf(const Document& document);

} // namespace unknot::report
