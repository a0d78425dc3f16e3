// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Geometry.h"

/// The body shown in every picture: 170 cm tall, about 7.3 heads. Lengths in cm, profiles along the bone.
namespace unknot::figure::body {

inline constexpr double trunk = 51, neck = 8.0, upperArm = 28.5, forearm = 24.5, thigh = 42, shank = 41;
inline constexpr double palm = 6.0;        ///< wrist to the middle of the palm
inline constexpr double handLength = 16.5; ///< wrist to fingertip
inline constexpr double sole = 7.4;        ///< ankle above a flat sole
inline constexpr double ballRadius = 3.4;
inline constexpr double shoulderAt = 0.86;                  ///< along the trunk
inline constexpr double hipHalf = 8.6, shoulderHalf = 15.6; ///< front view, from the midline

extern const Profile thighSide, thighBulge, shankSide, calfBulge, thighFront, thighFrontBulge, shankFront,
    shankFrontBulge, upperArmRadius, forearmRadius, none;
/// Trunk depth behind and in front of the line hip..neck base (side view), half width (front view).
extern const Profile trunkBack, trunkFront, trunkHalf;

} // namespace unknot::figure::body
