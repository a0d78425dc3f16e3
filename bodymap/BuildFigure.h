// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/BodyMap.h"

namespace unknot::bodymap {

/// Computes a view from the points of Shapes.h. Takes tens of milliseconds; figure() keeps the result.
Figure buildFigure(View view, BodyType type);

} // namespace unknot::bodymap
