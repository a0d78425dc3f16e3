// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Geometry.h"
#include "figure/Hand.h"
#include "figure/Pose.h"
#include "figure/View.h"

#include <array>

namespace unknot::figure {

struct Leg
{
    QPointF hip, knee, ankle;
    double thigh = 180, shank = 180, foot = 90; ///< directions
    double toes = 0;                            ///< bend of the toes, + towards the shin
    double thighScale = 1, shankScale = 1, footOut = 0;
    double turnout = 0;  ///< 1: the thigh is rotated outwards
    double footLong = 0; ///< front views: 0 towards the viewer .. 1 seen from above, along the picture
};

struct Arm
{
    QPointF shoulder, elbow, wrist;
    double upper = 180, fore = 180, hand = 180; ///< directions
    double curl = 0, flat = 0, thumb = 30, slide = 0;
    double upperScale = 1, foreScale = 1;
    HandShape shape;
    double roll = 0;      ///< of the hand, as in HandFrame
    double thumbSide = 1; ///< as HandFrame::side
};

/// The bones of one pose in the scene's frame: side views face +x, with the left side near.
struct Skeleton
{
    static constexpr int spineSteps = 40;

    View view = View::Side;
    QPointF hip; ///< midpoint between the hip joints; start of the trunk line
    std::array<QPointF, spineSteps + 1> spine, spineAhead;
    double pelvis = 0, chest = 0; ///< directions
    QPointF neckBase, skullBase;
    double neckDirection = 0, headDirection = 0;
    double turn = 0, nod = 0;            ///< of the head, front and back views
    double chestRise = 0, bellyRise = 0; ///< cm of displacement by the breath
    std::array<Leg, 2> leg;
    std::array<Arm, 2> arm;
    double girth = 0; ///< cm of additional depth, for painting: -1 slim .. 2 full

    /// A point next to the trunk line: `along` 0 hip .. 1 neck base, `off` cm to the front (front view: to
    /// +x).
    QPointF onTrunk(double along, double off) const;
    /// Forward displacement of the trunk's front by the breath at `along`, cm.
    double risen(double along) const;
    /// A point in the head's frame: origin at the skull base, x ahead (front view: +x), y to the top of the
    /// head.
    QPointF onHead(double x, double y) const;
    /// The direction of `side`: +1 towards +x, -1 towards -x, 0 in side views.
    double lateral(int side) const;

    /// Whether a thigh points at the viewer, as when seated in a front view.
    bool isFacing(int side) const;
    Discs thigh(int side) const;
    Discs shank(int side) const;
    Discs upperArm(int side) const;
    Discs forearm(int side) const;
    QPointF palm(int side) const;
    QPointF handTip(int side) const;
    HandFrame handFrame(int side) const;
    /// A point of the foot: forwards along the sole and up from the ankle.
    QPointF onFoot(int side, double forwards, double up) const;
    /// As onFoot(), for a point that moves when the toes bend.
    QPointF onToes(int side, double forwards, double up) const;

    /// Lowest y of a part: all, trunk, seat, left_leg, right_leg, knees, feet, head.
    double lowest(const QString& part) const;
    void moveBy(QPointF d);
    QPointF joint(const QString& name, bool* known = nullptr) const;
};

/// Forward kinematics from the hips outwards; the hips are at (x, y).
Skeleton posed(const Pose& pose, View view);

/// Inverse kinematics: bends hip and knee to bring the ankle to `ankle`, or as near as the bones reach. The
/// knee bends in its natural direction.
void placeAnkle(Skeleton& s, int side, QPointF ankle);
/// Inverse kinematics: bends shoulder and elbow to bring the wrist to `wrist`. `bend` -1 flips the elbow. Out
/// of reach, the shoulder moves by up to 5 cm, as in real bodies.
void placeWrist(Skeleton& s, int side, QPointF wrist, double bend);

} // namespace unknot::figure
