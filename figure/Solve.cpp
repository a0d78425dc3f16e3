// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Proportions.h"
#include "figure/SceneData.h"

#include <QtMath>
#include <algorithm>
#include <cmath>

namespace unknot::figure {

using namespace Qt::StringLiterals;

namespace {

int sideOf(const QString& name)
{
    return name.startsWith("right_"_L1) ? RightHand : LeftHand;
}

void layOnGround(const Ground& ground, Skeleton& s)
{
    QPointF shift;
    if (!ground.pin.isEmpty())
        shift.setX(ground.x - s.joint(ground.pin).x());
    if (ground.part != "none"_L1)
        shift.setY(ground.height - s.lowest(ground.part));
    s.moveBy(shift);
}

void plantFeet(const Pose& p, Skeleton& s)
{
    for (int side : {0, 1}) {
        const double w = p.at(Limb::Plant, side);
        if (w <= 0)
            continue;
        Leg& leg = s.leg[size_t(side)];
        const QPointF ankle(p.at(Limb::FootX, side), p.at(Limb::FootY, side));
        const double before = leg.foot;
        placeAnkle(s, side, lerp(leg.ankle, ankle, w));
        if (s.view != View::Side)
            continue;
        leg.foot = before + wrapped(p.at(Limb::Sole, side) - before) * w;
        // Keep a foot that turns over from dipping into the floor.
        const double low = std::min({s.onFoot(side, -3.2, -body::sole).y(),
                                     s.onFoot(side, 10.5, -body::sole).y(), s.onToes(side, 15.6, -5.4).y()});
        if (low < -0.4) {
            const double foot = leg.foot;
            placeAnkle(s, side, leg.ankle - QPointF(0, low));
            leg.foot = foot;
        }
    }
}

// Interpolates an arm between two positions. Interpolates joint angles, each unwrapped within the range of
// the joint: interpolating directions could send a hand the short way round, through the body.
Arm turnedBetween(const Skeleton& s, int side, const Arm& a, const Arm& b, double t)
{
    const double sign = s.view == View::Side ? -1 : s.lateral(side);
    const bool sideView = s.view == View::Side;
    const auto raise = [&](const Arm& arm) {
        const double r = wrapped(sideView ? s.chest + 180 - arm.upper : 180 - sign * (arm.upper - s.chest));
        return r < -100 ? r + 360 : r; // an arm overhead may be measured from behind
    };
    const auto elbow = [&](const Arm& arm) { return sign * wrapped(arm.fore - arm.upper); };
    const auto wrist = [&](const Arm& arm) { return sign * wrapped(arm.hand - arm.fore); };
    Arm m = b;
    const double r = lerp(raise(a), raise(b), t);
    m.upper = sideView ? s.chest + 180 - r : s.chest + sign * (180 - r);
    m.fore = m.upper + sign * lerp(elbow(a), elbow(b), t);
    m.hand = m.fore + sign * lerp(wrist(a), wrist(b), t);
    m.shoulder = lerp(a.shoulder, b.shoulder, t);
    m.elbow = m.shoulder + direction(m.upper) * (body::upperArm * m.upperScale);
    m.wrist = m.elbow + direction(m.fore) * (body::forearm * m.foreScale);
    return m;
}

// The pose of a hand that holds on, by what it holds.
HandPose poseFor(const GripSpec& grip, const Arm& arm)
{
    if (grip.pose)
        return *grip.pose;
    const Anchor& at = grip.from;
    if (at.on == "world"_L1)
        return arm.curl > 50 ? HandPose::Edge : at.y < 4 ? HandPose::Floor : HandPose::Flat;
    if (at.on.endsWith("_thigh"_L1) && at.across < 0)
        return HandPose::Clasp;
    if (at.on.endsWith("_hand"_L1) || at.on.endsWith("_wrist"_L1))
        return HandPose::Wrist;
    return HandPose::Rest;
}

GripResult takeHold(const GripSpec& grip, const Pose& p, Skeleton& s)
{
    const double w = p.at(grip.weight, grip.hand);
    GripResult result{grip.hand, s.palm(grip.hand), {}, w, grip.weight};
    result.target = lerp(placeOf(grip.from, s), placeOf(grip.to, s), p.at(Limb::Slide, grip.hand));
    if (w <= 0)
        return result;
    Arm& arm = s.arm[size_t(grip.hand)];
    const Arm before = arm;
    const double free = arm.hand - arm.fore;
    // The wrist position depends on the hand's direction, and that on the forearm: iterate until it
    // converges.
    for (int round = 0; round < 5; ++round) {
        const double hand =
            grip.hasFingers ? grip.fingers + segmentDirection(grip.fingersAlong, s) : arm.fore + free;
        arm.shoulder = before.shoulder;
        placeWrist(s, grip.hand, result.target - direction(hand) * body::palm, grip.bend);
        arm.hand = grip.hasFingers ? hand : arm.fore + free;
    }
    // On the way the arm rotates in its joints: the hand moves in an arc and the elbow never flips.
    if (w < 1)
        arm = turnedBetween(s, grip.hand, before, arm, w);
    arm.shape = mixed(before.shape, handShape(poseFor(grip, arm)), w);
    if (grip.roll)
        arm.roll = lerp(before.roll, *grip.roll, w);
    result.palm = s.palm(grip.hand);
    return result;
}

} // namespace

bool anchorKnown(const QString& on)
{
    static const QStringList plain{u"world"_s, u"head"_s, u"trunk"_s};
    static const QStringList parts{u"thigh"_s,   u"shank"_s, u"upper_arm"_s,
                                   u"forearm"_s, u"foot"_s,  u"hand"_s};
    if (plain.contains(on))
        return true;
    if ((on.startsWith("left_"_L1) || on.startsWith("right_"_L1)) && parts.contains(on.section(u'_', 1)))
        return true;
    bool known = false;
    Skeleton().joint(on, &known);
    return known;
}

Discs segmentDiscs(const QString& segment, const Skeleton& s)
{
    const QString part = segment.section(u'_', 1);
    const int side = sideOf(segment);
    if (part == "thigh"_L1)
        return s.thigh(side);
    if (part == "shank"_L1)
        return s.shank(side);
    if (part == "upper_arm"_L1)
        return s.upperArm(side);
    if (part == "forearm"_L1)
        return s.forearm(side);
    return {};
}

double segmentDirection(const QString& segment, const Skeleton& s)
{
    const QString part = segment.section(u'_', 1);
    const auto side = size_t(sideOf(segment));
    if (part == "thigh"_L1)
        return s.leg[side].thigh;
    if (part == "shank"_L1)
        return s.leg[side].shank;
    if (part == "foot"_L1)
        return s.leg[side].foot;
    if (part == "upper_arm"_L1)
        return s.arm[side].upper;
    if (part == "forearm"_L1)
        return s.arm[side].fore;
    if (part == "hand"_L1)
        return s.arm[side].hand;
    if (segment == "head"_L1)
        return s.headDirection;
    if (segment == "trunk"_L1)
        return s.chest;
    return 0;
}

QPointF placeOf(const Anchor& a, const Skeleton& s)
{
    if (a.on == "world"_L1)
        return {a.x, a.y};
    if (a.on == "head"_L1)
        return s.onHead(a.x, a.y);
    if (a.on == "trunk"_L1)
        // Objects on the front of the trunk move with the breath.
        return s.onTrunk(a.along, a.lift + (s.view == View::Side && a.lift > 4 ? s.risen(a.along) : 0)) +
               QPointF(a.x, a.y);
    const int side = sideOf(a.on);
    if (a.on.endsWith("_foot"_L1))
        return s.onFoot(side, a.x, a.y);
    if (a.on.endsWith("_hand"_L1)) {
        const double hand = s.arm[size_t(side)].hand;
        return s.palm(side) + direction(hand) * a.x + ahead(hand) * a.y;
    }
    const Discs discs = segmentDiscs(a.on, s);
    if (discs.empty())
        return s.joint(a.on) + QPointF(a.x, a.y);
    const double at = std::clamp(a.along, 0.0, 1.0) * double(discs.size() - 1);
    const size_t i = std::min(size_t(at), discs.size() - 2);
    const QPointF centre = lerp(discs[i].centre, discs[i + 1].centre, at - double(i));
    const double radius = lerp(discs[i].radius, discs[i + 1].radius, at - double(i));
    // Forwards on a hanging limb; outwards in front views.
    QPointF front = -ahead(segmentDirection(a.on, s));
    if (s.view != View::Side)
        front *= s.lateral(side);
    return centre + front * (radius * a.across + (a.across < 0 ? -a.lift : a.lift)) + QPointF(a.x, a.y);
}

QPointF placeOf(const Support& support, const Skeleton& s)
{
    return lerp(placeOf(support.anchor, s), placeOf(support.rolledTo, s), s.arm[LeftHand].slide);
}

Pose poseAt(const SceneData& scene, const Moment& m)
{
    const auto named = [&](const QString& name) -> const Pose& { return scene.poses.at(name).pose; };
    const Pose& start = named(u"start"_s);
    if (scene.cycle.empty())
        return mixed(start, withinRange(start, named(u"work"_s), m.range), eased(m.depth));
    const double c = std::clamp(m.cycle, 0.0, 1.0);
    size_t i = 0;
    while (i + 2 < scene.cycle.size() && scene.cycle[i + 1].at <= c)
        ++i;
    const CycleKey& a = scene.cycle[i];
    const CycleKey& b = scene.cycle[i + 1];
    const Pose there = mixed(named(a.pose), named(b.pose), eased((c - a.at) / (b.at - a.at)));
    return mixed(start, withinRange(start, there, m.range), eased(m.depth));
}

Solved solve(const SceneData& scene, const Pose& pose, double breath, double effort)
{
    Solved result;
    result.effort = effort;
    Skeleton& s = result.bones;
    s = posed(pose, scene.view);
    s.chestRise = breath * scene.chestBreath;
    s.bellyRise = breath * scene.bellyBreath;
    layOnGround(scene.ground, s);
    plantFeet(pose, s);
    // A planted foot raises or lowers the thigh; if the thigh is what rests, iterate until it converges.
    for (int round = 0; scene.ground.part == "seat"_L1 && round < 3; ++round) {
        layOnGround(scene.ground, s);
        plantFeet(pose, s);
    }
    for (const GripSpec& grip : scene.grips)
        result.grips.push_back(takeHold(grip, pose, s));
    return result;
}

Solved solve(const SceneData& scene, const Moment& m)
{
    return solve(scene, poseAt(scene, m), std::clamp(m.breath, -1.0, 1.0), eased(m.depth));
}

double pictureSign(View view, Side side)
{
    const bool right = side == Side::Right;
    // A person whose near side is the left faces the viewer's left, and scenes are written facing +x.
    if (view == View::Side)
        return right ? 1 : -1;
    return right ? -1 : 1;
}

QRectF extentOf(const SceneData& scene, const Solved& solved)
{
    const Skeleton& s = solved.bones;
    QRectF box;
    const auto add = [&](QPointF p, double r) {
        const QRectF spot(p.x() - r, p.y() - r, 2 * r, 2 * r);
        box = box.isNull() ? spot : box.united(spot);
    };
    for (int side : {0, 1}) {
        for (const Discs& discs : {s.thigh(side), s.shank(side), s.upperArm(side), s.forearm(side)}) {
            add(discs.front().centre, discs.front().radius);
            add(discs[discs.size() / 2].centre, discs[discs.size() / 2].radius);
            add(discs.back().centre, discs.back().radius);
        }
        add(s.handTip(side), 2);
        add(s.palm(side), 4);
        if (s.view == View::Side) {
            add(s.onFoot(side, 14, -6), 1.5);
            add(s.onFoot(side, -4, -6), 1.5);
        } else {
            add(s.leg[size_t(side)].ankle - QPointF(0, 4), 6);
        }
    }
    for (double along : {-0.1, 0.1, 0.4, 0.7, 0.95}) {
        const double back = s.view == View::Side ? body::trunkBack.at(along) : body::trunkHalf.at(along);
        const double front = s.view == View::Side ? body::trunkFront.at(along) : back;
        add(s.onTrunk(along, -back), 0.5);
        add(s.onTrunk(along, front), 0.5);
    }
    add(s.onHead(0, 8.5), 14.5); // with space for a bun
    for (const Support& support : scene.supports) {
        if (support.radius > 0)
            add(placeOf(support, s), support.radius);
        else
            box |= support.box;
    }
    if (scene.loupe.shown)
        add(scene.loupe.at, scene.loupe.radius + 1.5);
    for (const ArrowSpec& a : scene.arrows) {
        const QPointF at = placeOf(a.tip, s);
        for (int i = 0; a.radius > 0 && i <= 8; ++i) {
            const QPointF d = direction(lerp(a.from, a.to, i / 8.0)) * a.radius;
            add(at + QPointF(d.x(), d.y() * a.flat), 4);
        }
        if (a.radius > 0)
            continue;
        add(at, 4);
        add(at - direction(a.heading + segmentDirection(a.along, s)) * a.length, 3);
    }
    return box;
}

double restGap(const RestSpec& rest, const Skeleton& s)
{
    const int side = sideOf(rest.part);
    if (rest.wall)
        return std::abs(rest.height - s.joint(rest.part).x());
    double y = 0;
    const auto lowestOf = [](const Discs& discs) {
        double low = 1e9;
        for (const Disc& d : discs)
            low = std::min(low, d.centre.y() - d.radius);
        return low;
    };
    const QString part = rest.part.section(u'_', 1);
    if (part == "foot"_L1)
        y = s.view == View::Side
                ? std::max(s.onFoot(side, -3.2, -body::sole).y(), s.onFoot(side, 10.5, -body::sole).y())
                : s.leg[size_t(side)].ankle.y() - body::sole;
    else if (part == "heel"_L1)
        y = s.onFoot(side, -3.2, -body::sole).y();
    else if (part == "toes"_L1)
        y = std::min(s.onToes(side, 15.6, -5.2).y(), s.onToes(side, 13.6, -7.2).y());
    else if (part == "knee"_L1)
        y = s.leg[size_t(side)].knee.y() - 5.6;
    else if (part == "shank"_L1)
        y = lowestOf(s.shank(side));
    else if (part == "forearm"_L1)
        y = lowestOf(s.forearm(side));
    else if (part == "palm"_L1)
        y = s.palm(side).y() - 1.6;
    else if (part == "elbow"_L1)
        y = s.arm[size_t(side)].elbow.y() - 3.6;
    else
        y = s.lowest(rest.part);
    return std::abs(y - rest.height);
}

} // namespace unknot::figure
