// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QPointF>
#include <vector>

/// The points from which the map is drawn, for the half with x >= 0; the other half is its mirror image.
namespace unknot::bodymap {

using Points = std::vector<QPointF>;

/// A region drawn loosely: it may reach over the outline and over regions that come later, which win.
struct Loose
{
    const char* id; ///< without side
    bool pair;
    Points points; ///< of a single region: the right half, from the middle's top to the middle's bottom
};

const Points& halfOutline(); ///< from the crown down one side to between the legs, without the hand
const Points& palm();
struct Capsule
{
    QPointF from, to;
    double radius;
};
const std::vector<Capsule>& fingers(); ///< and the thumb
const std::vector<Capsule>& toes();
const Points& solePoints(); ///< one foot from below; drawn beside the feet of the back view

const std::vector<Loose>& frontShapes();
const std::vector<Loose>& backShapes();

} // namespace unknot::bodymap
