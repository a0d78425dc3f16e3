// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Geometry.h"

#include <QString>
#include <array>
#include <optional>

namespace unknot::figure {

/// What a hand does. Scene files name them; docs/FIGURE_FORMAT.md describes each.
enum class HandPose {
    Relaxed,
    Rest,  ///< lying on a thigh or the belly
    Flat,  ///< palm and fingers on a surface
    Floor, ///< as Flat, fingers spread, bearing weight
    Clasp, ///< behind a thigh, fingers of both hands laced
    Edge,  ///< gripping the edge of a seat
    Thumb, ///< pressing with the thumb
    Fist,
    Wrist,  ///< around a wrist or an ankle
    Ball,   ///< cupped around a ball or a knee
    Roller, ///< around a roller or a rail
    Strap,
    Fingertips, ///< resting on the fingertips
    Open,       ///< palm up, fingers slightly bent
    Count
};

/// The bends of a hand's joints in degrees. Fingers from the little one (0) to the index finger (3).
struct HandShape
{
    std::array<double, 4> knuckle{}, middle{}, spread{};
    double thumbOut = 30;  ///< away from the index finger, in the plane of the palm
    double thumbDown = 20; ///< out of that plane, towards what the palm faces
    double thumbBend = 12; ///< of its end joint
};

HandShape handShape(HandPose pose);
HandShape mixed(const HandShape& a, const HandShape& b, double t);
QString handPoseName(HandPose pose);
std::optional<HandPose> handPoseNamed(const QString& name);

/// The placement of a hand in the picture.
struct HandFrame
{
    QPointF wrist;
    double direction = 180; ///< of the fingers
    double roll = 0; ///< 0: back of the hand towards the viewer, 90 on edge, 180: palm towards the viewer
    double side = 1; ///< of the thumb when roll is 0: +1 to the right of `direction`, -1 to its left
    bool mirrored = false; ///< swaps near and far: the other hand in the same outline
};

struct Digit
{
    Discs bones;
    double near = 0; ///< cm towards the viewer, of its middle
    Disc nail;       ///< radius 0 when it faces away
};

struct HandOutline
{
    QPainterPath palm;
    std::array<Digit, 5> digits; ///< little finger first, thumb last
    QPainterPath creases;        ///< open lines on the palm or over the knuckles
    double palmNear = 0;
};

HandOutline handOutline(const HandShape& shape, const HandFrame& frame);

} // namespace unknot::figure
