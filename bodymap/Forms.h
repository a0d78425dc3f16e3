// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/BodyMap.h"
#include "bodymap/Shapes.h"

#include <QSizeF>

/// Muscles, bones and folds on the surface of the medium body, for the half with x >= 0. Heights are in units
/// of the map.
namespace unknot::bodymap {

/// A gentle hill, or a hollow where the height is negative.
struct Mound
{
    QPointF at;
    QSizeF radii;
    double height;
    double turn = 0; ///< degrees, clockwise
};

/// A fold along a line, or an edge of bone or muscle where the depth is negative.
struct Fold
{
    Points along;
    double width, depth;
};

struct Forms
{
    std::vector<Mound> mounds;
    std::vector<Fold> folds;
};

const Forms& forms(View view);

} // namespace unknot::bodymap
