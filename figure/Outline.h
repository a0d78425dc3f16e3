// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Skeleton.h"

#include <QPainterPath>
#include <vector>

/// Converts bones to shapes: closed paths in model cm, all with WindingFill. Without colours.
namespace unknot::figure {

struct TrunkOutline
{
    QPainterPath shirt, trousers, waistband, neck, neckShadow, neckline;
    bool hasNeckline = false; ///< skin visible inside the collar, front and back views
};
TrunkOutline trunkOutline(const Skeleton& s);

struct HandOutline
{
    QPainterPath palm;
    std::vector<Discs> fingers; ///< index finger last, so that it is on top
    Discs thumb;
};
HandOutline handOutline(const Skeleton& s, int side);

struct FootOutline
{
    QPainterPath foot;
    QPainterPath toeLines; ///< open paths, stroked
};
FootOutline footOutline(const Skeleton& s, int side);

struct Feature
{
    QPainterPath path;
    double width = 0.7; ///< of the stroke
};
struct HeadOutline
{
    QPainterPath head, hairCap, earBehind, earInFront;
    std::vector<Feature> face; ///< open paths, stroked
    Disc bun;
    bool bunBehind = true;
    QPainterPath longHair;
    bool longHairBehind = true;
    Discs curls;
};
HeadOutline headOutline(const Skeleton& s);

} // namespace unknot::figure
