// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Skeleton.h"

#include "figure/Proportions.h"

#include <QtMath>
#include <algorithm>
#include <cmath>

namespace unknot::figure {

using namespace Qt::StringLiterals;

namespace {

double smooth(double x)
{
    x = std::clamp(x, 0.0, 1.0);
    return x * x * (3 - 2 * x);
}

// The spine bends in two halves: pelvis to mid-back, mid-back to chest.
void bendSpine(Skeleton& s, const Pose& p)
{
    const double low = p[Body::Pelvis], mid = low + p[Body::Lumbar], high = mid + p[Body::Thoracic];
    const auto heading = [&](double at) {
        return at < 0.5 ? lerp(low, mid, smooth(at * 2)) : lerp(mid, high, smooth(at * 2 - 1));
    };
    QPointF q = s.hip;
    constexpr int n = Skeleton::spineSteps;
    for (int i = 0; i <= n; ++i) {
        s.spine[size_t(i)] = q;
        s.spineAhead[size_t(i)] = ahead(heading(double(i) / n));
        q += direction(heading((i + 0.5) / n)) * (body::trunk / n);
    }
    s.pelvis = low;
    s.chest = high;
}

void poseHead(Skeleton& s, const Pose& p)
{
    const bool side = s.view == View::Side;
    // From the side a relaxed neck leans slightly forwards.
    s.neckDirection = s.chest + p[Body::Neck] + (side ? 14 : 0);
    s.headDirection = s.chest + p[Body::Neck] + p[Body::Head];
    s.neckBase = s.onTrunk(1, side ? -0.6 : 0);
    s.skullBase = s.neckBase + direction(s.neckDirection) * body::neck;
    if (side)
        s.skullBase += ahead(s.chest) * p[Body::Glide];
    s.turn = p[Body::Turn];
    s.nod = p[Body::Nod];
    // From the front a nod shortens the neck.
    s.skullBase -= direction(s.neckDirection) * (std::max(0.0, s.nod) * 0.045);
}

void poseLeg(Skeleton& s, const Pose& p, int side)
{
    Leg& leg = s.leg[size_t(side)];
    const double lat = s.lateral(side);
    const double hip = p.at(Limb::Hip, side), knee = p.at(Limb::Knee, side);
    leg.thighScale = p.at(Limb::ThighScale, side);
    leg.shankScale = p.at(Limb::ShankScale, side);
    leg.toes = p.at(Limb::Toes, side);
    leg.turnout = p.at(Limb::Turnout, side);
    leg.footOut = p.at(Limb::FootOut, side);
    leg.footLong = p.at(Limb::FootLong, side);
    if (s.view == View::Side) {
        leg.hip = s.hip + ahead(s.pelvis) * (side == RightHand ? 0.3 : 0);
        leg.thigh = s.pelvis + 180 - hip;
        leg.shank = leg.thigh + knee;
        leg.foot = leg.shank - 90 + p.at(Limb::Ankle, side);
    } else {
        leg.hip = s.onTrunk(-0.02, lat * body::hipHalf);
        leg.thigh = s.pelvis + lat * (180 - hip);
        leg.shank = leg.thigh + lat * knee;
        leg.foot = 180;
    }
    leg.knee = leg.hip + direction(leg.thigh) * (body::thigh * leg.thighScale);
    leg.ankle = leg.knee + direction(leg.shank) * (body::shank * leg.shankScale);
}

void poseArm(Skeleton& s, const Pose& p, int side)
{
    Arm& arm = s.arm[size_t(side)];
    const double lat = s.lateral(side);
    const double raise = p.at(Limb::Shoulder, side), elbow = p.at(Limb::Elbow, side);
    arm.upperScale = p.at(Limb::UpperScale, side);
    arm.foreScale = p.at(Limb::ForeScale, side);
    arm.curl = p.at(Limb::Curl, side);
    arm.flat = p.at(Limb::Flat, side);
    arm.slide = p.at(Limb::Slide, side);
    arm.thumb = p.at(Limb::Thumb, side);
    arm.shape = handShape(HandPose::Relaxed);
    for (size_t i = 0; i < 4; ++i) {
        // The default of 12 is a relaxed hand.
        arm.shape.knuckle[i] = std::max(-5.0, arm.shape.knuckle[i] + (arm.curl - 12) * 0.9);
        arm.shape.middle[i] = std::max(2.0, arm.shape.middle[i] + (arm.curl - 12) * 0.8);
    }
    // In front views a negative thumb turns the palm to the viewer.
    const bool palm = s.view != View::Side && arm.thumb < 0;
    arm.thumbSide = s.view == View::Side ? -1 : lat;
    arm.roll = s.view == View::Side ? 90 * (1 - arm.flat)
               : palm               ? 180 + 90 * (1 - arm.flat)
                                    : -90 * (1 - arm.flat);
    // The shoulder blade rises with a raised arm.
    const double climb = 3.2 * smooth((raise - 70) / 100) + p.at(Limb::Shrug, side);
    if (s.view == View::Side) {
        arm.shoulder = s.onTrunk(body::shoulderAt, -0.4 + p.at(Limb::Protract, side));
        arm.upper = s.chest + 180 - raise;
        arm.fore = arm.upper - elbow;
        arm.hand = arm.fore - p.at(Limb::Wrist, side);
    } else {
        arm.shoulder = s.onTrunk(0.85, lat * (body::shoulderHalf - 1.2 * smooth((raise - 70) / 100)));
        arm.upper = s.chest + lat * (180 - raise);
        arm.fore = arm.upper + lat * elbow;
        arm.hand = arm.fore - lat * p.at(Limb::Wrist, side);
    }
    arm.shoulder += direction(s.chest) * climb;
    arm.elbow = arm.shoulder + direction(arm.upper) * (body::upperArm * arm.upperScale);
    arm.wrist = arm.elbow + direction(arm.fore) * (body::forearm * arm.foreScale);
}

// Law of cosines: the directions of two bones that reach from `from` to `to`.
std::pair<double, double> twoBones(QPointF from, QPointF to, double first, double second, double bend)
{
    const QPointF d = to - from;
    const double reach = std::clamp(length(d), std::abs(first - second) + 0.5, (first + second) * 0.9995);
    const double c = (first * first + reach * reach - second * second) / (2 * first * reach);
    const double one = angleOf(d) + bend * qRadiansToDegrees(std::acos(std::clamp(c, -1.0, 1.0)));
    const QPointF end = from + direction(angleOf(d)) * reach;
    return {one, angleOf(end - from - direction(one) * first)};
}

double lowestOf(const Discs& discs)
{
    double y = 1e9;
    for (const Disc& d : discs)
        y = std::min(y, d.centre.y() - d.radius);
    return y;
}

} // namespace

Skeleton posed(const Pose& pose, View view)
{
    Skeleton s;
    s.view = view;
    s.hip = {pose[Body::X], pose[Body::Y]};
    bendSpine(s, pose);
    poseHead(s, pose);
    for (int side : {0, 1}) {
        poseLeg(s, pose, side);
        poseArm(s, pose, side);
    }
    return s;
}

void placeAnkle(Skeleton& s, int side, QPointF ankle)
{
    Leg& leg = s.leg[size_t(side)];
    const double bend = s.view == View::Side ? -1 : -s.lateral(side);
    const double thigh = body::thigh * leg.thighScale, shank = body::shank * leg.shankScale;
    const double keep = leg.foot - leg.shank;
    std::tie(leg.thigh, leg.shank) = twoBones(leg.hip, ankle, thigh, shank, bend);
    leg.knee = leg.hip + direction(leg.thigh) * thigh;
    leg.ankle = leg.knee + direction(leg.shank) * shank;
    if (s.view == View::Side)
        leg.foot = leg.shank + keep;
}

void placeWrist(Skeleton& s, int side, QPointF wrist, double bend)
{
    Arm& arm = s.arm[size_t(side)];
    const double upper = body::upperArm * arm.upperScale, fore = body::forearm * arm.foreScale;
    const double keep = arm.hand - arm.fore;
    const QPointF d = wrist - arm.shoulder;
    const double missing = length(d) - (upper + fore) * 0.985;
    if (missing > 0)
        arm.shoulder += d / length(d) * std::min(5.0, missing);
    const double turn = s.view == View::Side ? bend : -s.lateral(side) * bend;
    std::tie(arm.upper, arm.fore) = twoBones(arm.shoulder, wrist, upper, fore, turn);
    arm.elbow = arm.shoulder + direction(arm.upper) * upper;
    arm.wrist = arm.elbow + direction(arm.fore) * fore;
    arm.hand = arm.fore + keep;
}

QPointF Skeleton::onTrunk(double along, double off) const
{
    const double x = std::clamp(along, 0.0, 1.0) * spineSteps;
    const auto i = size_t(std::min(int(x), spineSteps - 1));
    QPointF p = lerp(spine[i], spine[i + 1], x - double(i));
    if (along < 0)
        p += direction(pelvis) * (along * body::trunk);
    if (along > 1)
        p += direction(chest) * ((along - 1) * body::trunk);
    return p + lerp(spineAhead[i], spineAhead[i + 1], x - double(i)) * off;
}

double Skeleton::risen(double along) const
{
    const auto hill = [along](double middle) { // smooth bump, 0 beyond 0.3 of the trunk
        const double x = (along - middle) / 0.3;
        return std::abs(x) >= 1 ? 0 : (1 - x * x) * (1 - x * x);
    };
    return chestRise * hill(0.66) + bellyRise * hill(0.3);
}

QPointF Skeleton::onHead(double x, double y) const
{
    return skullBase + ahead(headDirection) * x + direction(headDirection) * y;
}

double Skeleton::lateral(int side) const
{
    if (view == View::Side)
        return 0;
    return (side == LeftHand) == (view == View::Front) ? 1 : -1;
}

QPointF Skeleton::palm(int side) const
{
    return arm[size_t(side)].wrist + direction(arm[size_t(side)].hand) * body::palm;
}

QPointF Skeleton::handTip(int side) const
{
    return arm[size_t(side)].wrist + direction(arm[size_t(side)].hand) * body::handLength;
}

HandFrame Skeleton::handFrame(int side) const
{
    const Arm& a = arm[size_t(side)];
    return {a.wrist, a.hand, a.roll, a.thumbSide, view == View::Side && side == RightHand};
}

QPointF Skeleton::onFoot(int side, double forwards, double up) const
{
    const Leg& l = leg[size_t(side)];
    return l.ankle + direction(l.foot) * forwards + direction(l.foot - 90) * up;
}

QPointF Skeleton::onToes(int side, double forwards, double up) const
{
    constexpr double hingeX = 10.6, hingeY = -5.6; // the ball of the foot
    const double bend =
        std::clamp((forwards - 9.5) / 2.5, 0.0, 1.0) * qDegreesToRadians(leg[size_t(side)].toes);
    const double x = forwards - hingeX, y = up - hingeY;
    return onFoot(side, hingeX + x * std::cos(bend) - y * std::sin(bend),
                  hingeY + x * std::sin(bend) + y * std::cos(bend));
}

double Skeleton::lowest(const QString& part) const
{
    double y = 1e9;
    const bool all = part == "all"_L1;
    if (all || part == "trunk"_L1 || part == "seat"_L1) {
        for (double at = -0.15; at < 0.95; at += 0.02) {
            if (view == View::Side)
                y = std::min(
                    {y, onTrunk(at, -body::trunkBack.at(at)).y(), onTrunk(at, body::trunkFront.at(at)).y()});
            else
                y = std::min(
                    {y, onTrunk(at, -body::trunkHalf.at(at)).y(), onTrunk(at, body::trunkHalf.at(at)).y()});
        }
    }
    for (int side : {0, 1}) {
        const bool leg_ = part == (side == LeftHand ? "left_leg"_L1 : "right_leg"_L1);
        if (all || leg_ || part == "seat"_L1)
            y = std::min(y, lowestOf(thigh(side)));
        if (all || leg_ || part == "knees"_L1)
            y = std::min(y, lowestOf(shank(side)));
        if (all || leg_ || part == "feet"_L1) {
            if (view == View::Side)
                y = std::min({y, onFoot(side, -3.2, -body::sole).y(), onFoot(side, 10.5, -body::sole).y(),
                              onFoot(side, 15, -6.4).y()});
            else
                y = std::min(y, leg[size_t(side)].ankle.y() - body::sole);
        }
    }
    if (all || part == "head"_L1)
        y = std::min({y, onHead(-9.6, 10).y(), onHead(-8.8, 5).y(), onHead(-7, 18).y(), onHead(0, 20.5).y(),
                      onHead(7, 16).y(), onHead(11, 6).y()});
    return y;
}

void Skeleton::moveBy(QPointF d)
{
    hip += d;
    neckBase += d;
    skullBase += d;
    for (QPointF& p : spine)
        p += d;
    for (Leg& l : leg) {
        l.hip += d;
        l.knee += d;
        l.ankle += d;
    }
    for (Arm& a : arm) {
        a.shoulder += d;
        a.elbow += d;
        a.wrist += d;
    }
}

QPointF Skeleton::joint(const QString& name, bool* known) const
{
    if (known)
        *known = true;
    if (name == "hip"_L1)
        return hip;
    if (name == "neck_base"_L1)
        return neckBase;
    if (name == "skull_base"_L1)
        return skullBase;
    if (name == "head"_L1)
        return onHead(0, 9);
    const int side = name.startsWith("right_"_L1) ? RightHand : LeftHand;
    const QString part = name.section(u'_', 1);
    const Leg& l = leg[size_t(side)];
    const Arm& a = arm[size_t(side)];
    if (name.startsWith("left_"_L1) || name.startsWith("right_"_L1)) {
        if (part == "hip"_L1)
            return l.hip;
        if (part == "knee"_L1)
            return l.knee;
        if (part == "ankle"_L1)
            return l.ankle;
        if (part == "arch"_L1) // the hollow of the sole
            return view == View::Side ? onFoot(side, 4.5, -6.6) : l.ankle - QPointF(0, body::sole);
        if (part == "ball"_L1)
            return view == View::Side ? onFoot(side, 10.5, -body::sole) : l.ankle - QPointF(0, body::sole);
        if (part == "toes"_L1)
            return view == View::Side ? onFoot(side, 15, -6) : l.ankle - QPointF(0, body::sole);
        if (part == "shoulder"_L1)
            return a.shoulder;
        if (part == "elbow"_L1)
            return a.elbow;
        if (part == "wrist"_L1)
            return a.wrist;
        if (part == "palm"_L1)
            return palm(side);
        if (part == "fingertips"_L1)
            return handTip(side);
    }
    if (known)
        *known = false;
    return {};
}

} // namespace unknot::figure
