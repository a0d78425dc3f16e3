// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/KeyPose.h"

#include "figure/Paint.h"
#include "figure/Proportions.h"
#include "figure/SceneData.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* limbJoints[] = {"hip",      "knee",  "ankle", "arch", "ball",      "toes",
                                      "shoulder", "elbow", "wrist", "palm", "fingertips"};
constexpr const char* segmentNames[] = {"thigh", "shank", "upper_arm", "forearm"};

QPointF nose(const Skeleton& s)
{
    const double turn =
        s.view == View::Side ? 1 : std::sin(s.turn * M_PI / 180) * (s.view == View::Back ? -1 : 1);
    return s.onHead(turn * 10.5, 6 - 0.075 * s.nod);
}

double distanceToSegment(QPointF p, QPointF a, QPointF b, double* along)
{
    const QPointF d = b - a;
    const double l = QPointF::dotProduct(d, d);
    *along = l > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / l, 0.0, 1.0) : 0;
    return length(p - lerp(a, b, *along));
}

// Distance from the ball's surface to the nearest limb or sole.
double bodyGap(const Skeleton& s, QPointF centre, double radius)
{
    double gap = 1e9, along = 0;
    for (int side : {0, 1}) {
        for (const Discs& discs : {s.thigh(side), s.shank(side), s.upperArm(side), s.forearm(side)}) {
            for (const Disc& d : discs)
                gap = std::min(gap, length(centre - d.centre) - d.radius);
        }
        for (const auto& [a, b] : {std::pair(s.onFoot(side, -3, -7.3), s.onFoot(side, 1, -7.1)),
                                   std::pair(s.onFoot(side, 1, -7.1), s.onFoot(side, 5, -6.2)),
                                   std::pair(s.onFoot(side, 5, -6.2), s.onFoot(side, 8.6, -7.1))})
            gap = std::min(gap, distanceToSegment(centre, a, b, &along));
    }
    return gap - radius;
}

// Points that represent all visible movement; converts angles and breath to cm.
std::vector<QPointF> tellingPoints(const SceneData& scene, const Moment& m)
{
    const Solved solved = solve(scene, m);
    const Skeleton& s = solved.bones;
    std::vector<QPointF> q{s.hip,
                           s.neckBase,
                           s.skullBase,
                           s.onHead(0, 20),
                           s.onHead(9, 6),
                           nose(s),
                           {0, s.nod * 0.15},
                           {m.breath * std::max(scene.chestBreath, scene.bellyBreath), 0}};
    for (double along : {0.2, 0.4, 0.6, 0.8}) {
        q.push_back(s.onTrunk(along, 9));
        q.push_back(s.onTrunk(along, -9));
    }
    for (int side : {0, 1}) {
        const Leg& l = s.leg[size_t(side)];
        for (QPointF p : {l.hip, l.knee, l.ankle, s.onFoot(side, 15, -6), s.palm(side), s.handTip(side)})
            q.push_back(p);
        q.push_back(l.knee + direction(l.thigh) * 5);
        q.push_back({l.toes * 0.08, s.arm[size_t(side)].curl * 0.1});
        q.push_back({s.arm[size_t(side)].flat * 3, s.arm[size_t(side)].thumb * 0.12});
        for (const Discs& d : {s.upperArm(side), s.forearm(side)}) {
            q.push_back(d.front().centre);
            q.push_back(d.back().centre);
        }
    }
    const double sign = pictureSign(scene.view, m.side);
    for (QPointF& p : q)
        p.rx() *= sign;
    // The pulse moves arrow tails and rings, and the effort fades marks in: count a full fade as 3 cm.
    const bool pulses = !scene.arrows.empty() || !scene.rings.empty();
    q.push_back({pulses ? m.pulse * 1.6 : m.pulse * 0.15, solved.effort * 3});
    return q;
}

Moment momentOf(Side side)
{
    Moment m;
    m.side = side;
    return m;
}

KeyPose describe(const SceneData& scene, const Solved& solved, Side side)
{
    const Skeleton& s = solved.bones;
    const double sign = pictureSign(scene.view, side);
    const auto shown = [&](QPointF p) { return QPointF(sign * p.x(), p.y()); };
    // The mirrored picture shows the other hand.
    const bool swapped = side == Side::Right;
    const auto shownSide = [&](int written) {
        return (written == LeftHand) != swapped ? Side::Left : Side::Right;
    };
    const auto shownName = [&](const QString& name) {
        if (!swapped)
            return name;
        if (name.startsWith("left_"_L1))
            return u"right_"_s + name.mid(5);
        if (name.startsWith("right_"_L1))
            return u"left_"_s + name.mid(6);
        return name;
    };
    KeyPose k;
    for (const QString& name : {u"hip"_s, u"neck_base"_s, u"skull_base"_s, u"head"_s})
        k.joints[name] = shown(s.joint(name));
    k.joints[u"nose"_s] = shown(nose(s));
    for (int hand : {LeftHand, RightHand}) {
        const QString prefix = hand == LeftHand ? u"left_"_s : u"right_"_s;
        for (const char* joint : limbJoints) {
            const QString name = prefix + QLatin1StringView(joint);
            k.joints[shownName(name)] = shown(s.joint(name));
        }
        for (const char* segment : segmentNames) {
            const QString name = prefix + QLatin1StringView(segment);
            const Discs d = segmentDiscs(name, s);
            k.segments.push_back({shownName(name), shownSide(hand), shown(d.front().centre),
                                  shown(d.back().centre), d.front().radius, d.back().radius});
        }
    }
    for (const GripResult& g : solved.grips)
        k.grips.push_back(
            {shownSide(g.hand), shown(g.palm), shown(g.target), length(g.palm - g.target), g.weight});
    for (const RestSpec& r : scene.rests)
        k.rests.push_back({shownName(r.part), restGap(r, s), r.poses});
    for (const Support& b : scene.supports) {
        if (b.kind != SupportKind::Ball && b.kind != SupportKind::Roller && b.kind != SupportKind::TowelEnd)
            continue;
        const QPointF c = placeOf(b, s);
        k.balls.push_back({shown(c), b.radius, bodyGap(s, c, b.radius), c.y() - b.radius});
    }
    for (const TargetSpec& t : scene.targets) {
        Anchor a = t.at;
        if (t.shape == TargetShape::Lens)
            a.along = (t.from + t.to) / 2;
        const bool left = a.on.startsWith("left_"_L1), right = a.on.startsWith("right_"_L1);
        const QPointF middle = t.shape == TargetShape::Neck
                                   ? s.joint(left ? u"left_shoulder"_s : u"right_shoulder"_s)
                                   : placeOf(a, s);
        k.targets.push_back(
            {shown(middle), left || right ? shownSide(left ? LeftHand : RightHand) : Side::None});
    }
    k.gaze = s.view == View::Side ? wrapped(s.headDirection + 90)
                                  : s.turn * (s.view == View::Back ? -1 : 1) * (swapped ? -1 : 1);
    return k;
}

} // namespace

KeyPose keyPose(const Scene& scene, const Moment& moment)
{
    return describe(scene.data(), solve(scene.data(), moment), moment.side);
}

QStringList poseNames(const Scene& scene)
{
    QStringList names;
    for (const auto& [name, pose] : scene.data().poses)
        names << name;
    return names;
}

KeyPose keyPoseNamed(const Scene& scene, const QString& pose, Side side)
{
    return describe(scene.data(), solve(scene.data(), scene.data().poses.at(pose).pose, 0, 1),
                    momentOf(side).side);
}

std::map<QString, double> promisedGaze(const Scene& scene)
{
    return scene.data().gaze;
}

MarkOutlines marksOf(const Scene& scene, const QString& pose)
{
    const Solved solved = solve(scene.data(), scene.data().poses.at(pose).pose, 0, 1);
    return {targetPaths(scene.data(), solved.bones), arrowPaths(scene.data(), solved.bones)};
}

std::vector<std::pair<QPointF, QPointF>> loupeLeader(const Scene& scene, const QString& pose, Side side)
{
    const SceneData& data = scene.data();
    if (!data.loupe.shown || !data.loupe.leader)
        return {};
    const Solved solved = solve(data, data.poses.at(pose).pose, 0, 1);
    const double sign = pictureSign(data.view, side);
    const QPointF source = placeOf(data.loupe.source, solved.bones), way = data.loupe.at - source;
    const QPointF a = source + way / length(way) * (data.loupe.radius / data.loupe.zoom);
    const QPointF b = data.loupe.at - way / length(way) * data.loupe.radius;
    return {{QPointF(sign * a.x(), a.y()), QPointF(sign * b.x(), b.y())}};
}

bool visiblyDifferent(const Scene& scene, const Moment& a, const Moment& b, double pixelsPerCm)
{
    if (a.onBed != b.onBed)
        return true;
    const auto p = tellingPoints(scene.data(), a), q = tellingPoints(scene.data(), b);
    for (size_t i = 0; i < p.size(); ++i) {
        if (length(p[i] - q[i]) * pixelsPerCm >= 0.5)
            return true;
    }
    return false;
}

} // namespace unknot::figure
