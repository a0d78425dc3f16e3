// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/BodyMap.h"
#include "bodymap/Shapes.h"

/// The body types differ in girth, not in height: everything is drawn for BodyType::Medium, and points are
/// moved sideways for the others.
namespace unknot::bodymap {

/// A point of the medium body with x >= 0, moved to where it is on a body of this type. At one height, points
/// keep their order from the midline outwards.
QPointF shaped(QPointF point, BodyType type);
Points shaped(Points points, BodyType type);

} // namespace unknot::bodymap
