// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Moment.h"
#include "figure/Scene.h"

#include <QPainterPath>
#include <QStringList>
#include <map>
#include <vector>

namespace unknot::figure {

/// Measurable facts about a picture, for tests: positions of joints and hands, contacts, and gaze. Points are
/// in model cm as displayed (mirrored for Right), y up; sides are the person's own as displayed.
struct KeyPose
{
    struct Grip
    {
        Side hand = Side::Left;
        QPointF palm, target;
        double distance = 0; ///< cm
        double weight = 0;   ///< 1 when the hand should be there
    };
    struct Rest
    {
        QString part;
        double gap = 0;    ///< cm between the part and its support
        QStringList poses; ///< the poses it applies to; empty: all
    };
    struct Segment
    {
        QString name;
        Side side = Side::Left;
        QPointF from, to;
        double fromRadius = 0, toRadius = 0;
    };
    struct Ball
    {
        QPointF centre;
        double radius = 0;
        double bodyGap = 0; ///< to the nearest skin or sole; negative when pressed in
        double groundGap = 0;
    };
    struct Target
    {
        QPointF middle;
        Side side = Side::None;
    };

    std::map<QString, QPointF> joints; ///< "left_knee", "right_palm", "nose", "hip", ...
    std::vector<Grip> grips;
    std::vector<Rest> rests;
    std::vector<Segment> segments;
    std::vector<Ball> balls;
    std::vector<Target> targets;
    /// Side views: direction of the nose in degrees, 0 = up, 90 = the way the person faces when standing.
    /// Front and back views: turn of the head, positive to the person's left.
    double gaze = 0;
};

KeyPose keyPose(const Scene& scene, const Moment& moment);

/// The names of the scene's poses: "start", "work", ...
QStringList poseNames(const Scene& scene);
KeyPose keyPoseNamed(const Scene& scene, const QString& pose, Side side);
/// The gaze that the scene file states, by pose name.
std::map<QString, double> promisedGaze(const Scene& scene);
/// The outlines of the marks in a pose, in the scene's frame: one for each target and arrow.
struct MarkOutlines
{
    std::vector<QPainterPath> targets, arrows;
};
MarkOutlines marksOf(const Scene& scene, const QString& pose);
/// The leader line of the loupe, in the frame of keyPose(); empty without a loupe.
std::vector<std::pair<QPointF, QPointF>> loupeLeader(const Scene& scene, const QString& pose, Side side);

} // namespace unknot::figure
