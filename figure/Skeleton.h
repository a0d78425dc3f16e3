// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Geometry.h"
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
    double turnout = 0;  ///< 1: the thigh is rolled outwards
    double footLong = 0; ///< front views: 0 towards the viewer .. 1 seen from above, along the picture
};

struct Arm
{
    QPointF shoulder, elbow, wrist;
    double upper = 180, fore = 180, hand = 180; ///< directions
    double curl = 0, flat = 0, thumb = 30, slide = 0;
    double upperScale = 1, foreScale = 1;
};

/// Bones of one pose in the frame its scene is written in: side views look towards +x with the left side
/// near.
struct Skeleton
{
    static constexpr int spineSteps = 40;

    View view = View::Side;
    QPointF hip; ///< middle between the hip joints; start of the trunk line
    std::array<QPointF, spineSteps + 1> spine, spineAhead;
    double pelvis = 0, chest = 0; ///< directions
    QPointF neckBase, skullBase;
    double neckDirection = 0, headDirection = 0;
    double turn = 0, nod = 0;            ///< of the head, front and back views
    double chestRise = 0, bellyRise = 0; ///< cm that a breath lifts them right now
    std::array<Leg, 2> leg;
    std::array<Arm, 2> arm;

    /// Point beside the trunk line, `along` 0 hip .. 1 neck base, `off` cm to the front (front view: to +x).
    QPointF onTrunk(double along, double off) const;
    /// How much further the breath pushes the front of the trunk out at `along`, cm.
    double risen(double along) const;
    /// Point in the head's frame: origin at the skull base, x ahead (front view: +x), y to the crown.
    QPointF onHead(double x, double y) const;
    /// Which way `side` lies: +1 towards +x, -1 towards -x, 0 in side views.
    double lateral(int side) const;

    Discs thigh(int side) const;
    Discs shank(int side) const;
    Discs upperArm(int side) const;
    Discs forearm(int side) const;
    QPointF palm(int side) const;
    QPointF handTip(int side) const;
    /// A point of the foot: forwards along the sole and up from the ankle.
    QPointF onFoot(int side, double forwards, double up) const;
    /// The same for a point that goes along when the toes bend.
    QPointF onToes(int side, double forwards, double up) const;

    /// Lowest y of a part: all, trunk, seat, left_leg, right_leg, knees, feet, head.
    double lowest(const QString& part) const;
    void moveBy(QPointF d);
    QPointF joint(const QString& name, bool* known = nullptr) const;
};

/// Forward kinematics: the pose's angles from the hips outwards, hips at (x, y).
Skeleton posed(const Pose& pose, View view);

/// Bends hip and knee so that the ankle comes to `ankle` (as near as the bones reach). Knees bend as knees
/// do.
void placeAnkle(Skeleton& s, int side, QPointF ankle);
/// Bends shoulder and elbow so that the wrist comes to `wrist`. `bend` -1 turns the elbow the other way. Out
/// of reach, the shoulder follows by up to 5 cm, as it does in life.
void placeWrist(Skeleton& s, int side, QPointF wrist, double bend);

} // namespace unknot::figure
