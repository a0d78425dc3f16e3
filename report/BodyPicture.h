// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/PaintMap.h"
#include "report/Document.h"

namespace unknot::report {

/// The body from the front and the back with these marks, to be printed beside the text that names the
/// places. Needs a QGuiApplication.
Picture bodyPicture(const std::vector<bodymap::Mark>& marks);

} // namespace unknot::report
