// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QPointF>
#include <vector>

/// The points the map is drawn from: the medium body's half with x >= 0; the other half is mirrored.
namespace unknot::bodymap {

using Points = std::vector<QPointF>;

/// A roughly drawn region. It may extend over the outline and over later regions, which take precedence.
struct Loose
{
    const char* id; ///< without a side
    bool pair;
    Points points; ///< for an unpaired region: the right half, from the top to the bottom of the midline
};

/// A finger or toe: two round ends and the straight lines between them.
struct Capsule
{
    QPointF from, to;
    double fromRadius, toRadius;
};

const Points& halfOutline(); ///< from the top of the head down one side to the crotch, without the hand
const Points& palm();
const std::vector<Capsule>& fingers(); ///< including the thumb
const std::vector<Capsule>& toes();
const Points& solePoints(); ///< one foot from below, without toes, drawn next to the feet of the back view
const std::vector<Capsule>& soleToes();
const Points& frontHair(); ///< half, from the top of the midline to the bottom; may extend over the outline
const Points& backHair();

const std::vector<Loose>& frontShapes();
const std::vector<Loose>& backShapes();

} // namespace unknot::bodymap
