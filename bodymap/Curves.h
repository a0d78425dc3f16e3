// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/Shapes.h"

#include <QPainterPath>

/// Paths from the points of Shapes.h. They consist of straight lines, as few as look smooth, because path
/// operations are slow and coarse with curves.
namespace unknot::bodymap {

double length(QPointF p);
QPointF mirrored(QPointF p);
/// From a point to the nearest point of a line.
double distance(const QPolygonF& line, QPointF point);

/// The half with x >= 0 and its mirror image as one closed row of points.
Points withMirror(const Points& half);
QPainterPath mirror(const QPainterPath& path);

/// A smooth closed line through all points.
QPainterPath smooth(const Points& points);
QPainterPath capsule(const Capsule& c);

/// The same path with as few points as look the same.
QPainterPath thinned(const QPainterPath& path);

} // namespace unknot::bodymap
