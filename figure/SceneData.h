// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Moment.h"
#include "figure/Skeleton.h"

#include <QPainterPath>
#include <QRectF>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

/// The contents of a scene file as plain data, and their conversion to bones. Internal to figure: use Scene
/// elsewhere.
namespace unknot::figure {

/// A point that moves with the body, or is fixed (on = "world").
struct Anchor
{
    QString on =
        QStringLiteral("world"); ///< world, head, trunk, a joint, a limb segment, left_foot, left_hand
    double along = 0.5;          ///< segments and trunk: 0 near the body's middle .. 1 far end
    double across = 0;           ///< segments: -1 back edge .. +1 front edge (front view: +1 outer edge)
    double lift = 0;             ///< segments: cm off the skin on the side of `across`; trunk: cm ahead
    double x = 0, y = 0;         ///< cm, in the frame of `on`
};

struct NamedPose
{
    Pose pose;
    int line = 0;
};

struct CycleKey
{
    double at = 0;
    QString pose;
};

struct Ground
{
    QString part = QStringLiteral("none"); ///< the part whose lowest point is at `height`
    double height = 0;
    QString pin; ///< joint whose x stays at `x`
    double x = 0;
};

enum class SupportKind {
    Mat,
    Floor,
    Wall,
    Chair,
    Stool,
    Block,
    Pillow,
    Cushion,
    Towel,
    TowelEnd,
    Roller,
    Ball,
    Strap,
    DoorFrame
};

struct Support
{
    SupportKind kind = SupportKind::Mat;
    QRectF box;      ///< cm, y up; round supports: relative to the anchor
    Anchor anchor;   ///< Ball, Roller, TowelEnd
    Anchor rolledTo; ///< its position when `slide` of the near hand is 1
    double radius = 0;
    bool inFront = false; ///< drawn over the body
};

struct GripSpec
{
    int hand = LeftHand;
    Anchor from, to; ///< the palm moves between them with the pose's `slide`
    Limb weight = Limb::Grip;
    double bend = 1;
    bool hasFingers = false;
    double fingers = 0; ///< direction of the fingers; relative to `fingersAlong` when that is set
    QString fingersAlong;
    std::optional<HandPose> pose; ///< by what is held unless given
    std::optional<double> roll;
    int line = 0;
};

enum class TargetShape { Lens, Neck, Spot };

struct TargetSpec
{
    TargetShape shape = TargetShape::Lens;
    Anchor at; ///< the part it covers; Spot: its centre
    double from = 0, to = 1;
    double inner = 0, outer = 1;            ///< limbs: across, -1..1; trunk: cm
    double width = 6, height = 4, tilt = 0; ///< Spot
    double grow = 1;                        ///< Spot: widening factor at the end the tilt points to
    QString layer;
};

struct ArrowSpec
{
    Anchor tip;
    double heading = 90;
    QString along; ///< heading is relative to this segment's direction
    double length = 13;
    double bow = 0; ///< cm; a curved arrow
    /// If set, an arc around the anchor between two bearings (0 up, 90 +x); `flat` 1 is a circle, less a
    /// circle seen at an angle.
    double radius = 0, from = 0, to = 0, flat = 1;
    bool both = false; ///< arrowheads at both ends
};

struct RingsSpec
{
    Anchor at;
    double heading = 90; ///< direction of the pressure
};

struct LoupeSpec
{
    bool shown = false;
    QPointF at;
    double radius = 20, zoom = 2.3;
    Anchor source;
    bool leader = true; ///< false where the line would cross a limb
};

/// A checkable statement: this part rests on that height or wall in these poses.
struct RestSpec
{
    QString part;
    double height = 0;
    bool wall = false; ///< `height` is an x
    QStringList poses;
    int line = 0;
};

struct SceneData
{
    QString id;
    QString file;
    View view = View::Side;
    double chestBreath = 0.35, bellyBreath = 0.25; ///< cm of depth times about three
    Ground ground;
    std::map<QString, NamedPose> poses;
    std::vector<CycleKey> cycle;
    std::vector<Support> supports;
    std::vector<GripSpec> grips;
    std::vector<TargetSpec> targets;
    std::vector<ArrowSpec> arrows;
    std::vector<RingsSpec> rings;
    std::vector<RestSpec> rests;
    std::map<QString, double> gaze; ///< pose -> direction of the nose
    QStringList order;
    LoupeSpec loupe;
    QRectF extent;                 ///< of everything shown
    std::optional<QRectF> closeUp; ///< the part of it that is shown, for small moves
    double handThumb[2] = {1, 1};  ///< direction of the thumb
};

struct GripResult
{
    int hand = 0;
    QPointF palm, target;
    double weight = 0;
    Limb channel = Limb::Grip;
};

struct Solved
{
    Skeleton bones;
    std::vector<GripResult> grips;
    double effort = 0; ///< 0 start .. 1 final position; opacity of targets and arrows
};

Pose poseAt(const SceneData&, const Moment&);
/// Applies joint angles, then ground contact, feet and hands, in world coordinates. Each hand is placed on
/// the body as left by the previous one.
Solved solve(const SceneData&, const Pose&, double breath, double effort);
Solved solve(const SceneData&, const Moment&);
QPointF placeOf(const Anchor&, const Skeleton&);
QPointF placeOf(const Support&, const Skeleton&);
bool anchorKnown(const QString& on);
/// Direction of a segment such as left_thigh; 0 for unknown names.
double segmentDirection(const QString& segment, const Skeleton&);
Discs segmentDiscs(const QString& segment, const Skeleton&);
/// The mat that becomes a bed; null if there is none.
const Support* matOf(const SceneData&);
/// A mat that is so high is shown from above.
bool isFromAbove(const QRectF& mat);
/// The bed in place of that mat. From the side, the top of the mattress is the top of the mat.
QRectF bedAround(const QRectF& mat);
/// The close-up or the scene's extent; on a bed always all of it, with room for the bed.
QRectF frameOf(const SceneData&, bool onBed);
/// -1 if the picture is mirrored.
double pictureSign(View, Side);
/// Bounds of everything painted at this moment, in the scene's frame.
QRectF extentOf(const SceneData&, const Solved&);
/// Outlines of the marks, in the scene's frame.
std::vector<QPainterPath> targetPaths(const SceneData&, const Skeleton&);
std::vector<QPainterPath> arrowPaths(const SceneData&, const Skeleton&);
/// Gap in cm between a resting part and its support.
double restGap(const RestSpec&, const Skeleton&);

} // namespace unknot::figure
