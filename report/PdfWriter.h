// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "report/Document.h"

namespace unknot::report {

/// An A4 document, all in memory: text of 11 points and more, on a second page only where it must. Empty when
/// it cannot be made. Needs a QGuiApplication, for its fonts; its thread.
QByteArray toPdf(const Document& document);

} // namespace unknot::report
