// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Proportions.h"
#include "figure/Skeleton.h"

#include <algorithm>

// The thickness of arms and legs around their bones.
namespace unknot::figure {

namespace {

// Widens a limb to its front, so that the side it rests on stays where it is.
Discs fuller(Discs discs, double by, QPointF front)
{
    for (size_t i = 0; by != 0 && i < discs.size(); ++i) {
        const double share = by * lerp(1.0, 0.35, double(i) / double(discs.size() - 1));
        discs[i].radius += share * 0.5;
        discs[i].centre += front * (share * 0.5);
    }
    return discs;
}

} // namespace

Discs Skeleton::thigh(int side) const
{
    const Leg& l = leg[size_t(side)];
    if (view == View::Side)
        return fuller(limbDiscs(l.hip, l.knee, body::thighSide, body::thighBulge, -1), girth,
                      -ahead(l.thigh));
    if (isFacing(side)) { // towards the viewer: the knee is nearer, so there is little taper
        Discs discs;
        for (int i = 0; i <= 6; ++i)
            discs.push_back({lerp(l.hip, l.knee, i / 6.0), lerp(8.8, 7.3, i / 6.0) + girth * 0.3});
        return discs;
    }
    return fuller(limbDiscs(l.hip, l.knee, body::thighFront, body::thighFrontBulge, -lateral(side)), girth,
                  {});
}

bool Skeleton::isFacing(int side) const
{
    return view != View::Side && leg[size_t(side)].thighScale < 0.6;
}

Discs Skeleton::shank(int side) const
{
    const Leg& l = leg[size_t(side)];
    if (view == View::Side)
        return fuller(limbDiscs(l.knee, l.ankle, body::shankSide, body::calfBulge, -1), girth * 0.5, {});
    Discs discs = limbDiscs(l.knee, l.ankle, body::shankFront, body::shankFrontBulge, -lateral(side));
    if (isFacing(side)) { // the knee is nearer to the viewer than the ankle
        for (size_t i = 0; i < discs.size(); ++i)
            discs[i].radius += 1.3 * std::max(0.0, 1 - double(i) / double(discs.size()) / 0.5);
    }
    return discs;
}

Discs Skeleton::upperArm(int side) const
{
    const Arm& a = arm[size_t(side)];
    return fuller(limbDiscs(a.shoulder, a.elbow, body::upperArmRadius, body::none, 0), girth * 0.35, {});
}

Discs Skeleton::forearm(int side) const
{
    const Arm& a = arm[size_t(side)];
    return fuller(limbDiscs(a.elbow, a.wrist, body::forearmRadius, body::none, 0), girth * 0.25, {});
}

} // namespace unknot::figure
