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

/// What a program can check of a picture: where joints and hands are, what touches what, where the nose
/// points. Points are model cm in the picture as it is shown (mirrored for Right), y up; sides are the
/// person's own as the picture shows them.
struct KeyPose
{
    struct Grip
    {
        Side hand = Side::Left;
        QPointF palm, target;
        double distance = 0; ///< cm
        double weight = 0;   ///< 1 when the hand is meant to be there
    };
    struct Rest
    {
        QString part;
        double gap = 0;    ///< cm between the part and what it lies on
        QStringList poses; ///< in which the scene says so; empty: in all
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
    /// Side views: direction of the nose, degrees, 90 = the way the person faces when standing, 0 = up.
    /// Front and back views: turn of the head, + to the person's left.
    double gaze = 0;
};

KeyPose keyPose(const Scene& scene, const Moment& moment);

/// The scene's own poses by name, for tests: "start", "work", ...
QStringList poseNames(const Scene& scene);
KeyPose keyPoseNamed(const Scene& scene, const QString& pose, Side side);
/// What the scene promises of the gaze, by pose name.
std::map<QString, double> promisedGaze(const Scene& scene);
/// What the marks cover in a pose, in the scene's own frame: one outline for each target and each arrow.
struct MarkOutlines
{
    std::vector<QPainterPath> targets, arrows;
};
MarkOutlines marksOf(const Scene& scene, const QString& pose);
/// Where the loupe's leader runs, in the frame of keyPose; empty without a loupe.
std::vector<std::pair<QPointF, QPointF>> loupeLeader(const Scene& scene, const QString& pose, Side side);

} // namespace unknot::figure
