// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/BodyMap.h"

namespace unknot::bodymap {

/// Light from above on the body inside `outline` (map units, symmetric about x = 0).
Relief relief(const QPainterPath& outline, View view, BodyType type);

} // namespace unknot::bodymap
