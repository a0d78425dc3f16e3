// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Look.h"
#include "figure/Skeleton.h"

#include <QPainterPath>
#include <vector>

/// Converts bones to shapes: closed paths in model cm, all with WindingFill. Without colours.
namespace unknot::figure {

struct TrunkOutline
{
    QPainterPath shirt, pelvis, neck, neckShadow, neckline;
    Discs buttock;    ///< from the side; painted together with the pelvis and the near leg
    QPainterPath hem; ///< open line: where the shirt ends
    std::vector<QPointF> hemPoints;
    QPainterPath aboveHem; ///< the shirt's side of the hem, where no leg is painted
    QPainterPath collar;   ///< open line
    QPainterPath folds;
    bool hasNeckline = false; ///< skin visible inside the collar, front and back views
};
/// `loose` cm of air under the shirt.
TrunkOutline trunkOutline(const Skeleton& s, double loose = 0);

struct FootOutline
{
    QPainterPath foot, sole;   ///< sole: the part in shade
    QPainterPath lines, nails; ///< toes and ankle: closed strokes; nails
};
FootOutline footOutline(const Skeleton& s, int side);

struct HeadOutline
{
    QPainterPath head, hairCap, earBehind, earInFront;
    std::vector<QPointF> cheeks; ///< where the skin is warmer
    QPainterPath creases;        ///< fine closed strokes in the skin
    QPainterPath wrinkles;       ///< closed strokes
    QPainterPath lines;          ///< brow, nose, lids and mouth: closed strokes
    QPainterPath brows, lips;
    QPainterPath earLines;     ///< closed strokes
    QPainterPath eyes, irises; ///< empty when closed
    QPainterPath glasses;      ///< open lines
    QPainterPath strands;      ///< closed strokes in the hair
    Disc bun;
    bool bunBehind = true;
    QPainterPath longHair, longStrands;
    bool longHairBehind = true;
    Discs curls;
    QPainterPath scarf, scarfDrape, scarfFolds;
};
HeadOutline headOutline(const Skeleton& s, const Look& look, bool eyesOpen);

} // namespace unknot::figure
