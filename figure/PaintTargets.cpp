// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"
#include "figure/Proportions.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

using namespace Qt::StringLiterals;

namespace {

// Width of a muscle's belly at fraction `f`: tapered towards both tendons, fuller at the upper end.
double band(double f)
{
    const double x = std::pow(f, 0.85) * 2 - 1;
    return 1 - 0.42 * x * x;
}

// The chain with its outer discs pulled in, so that the round ends do not exceed its length.
Discs blunt(const Discs& chain)
{
    double whole = 0;
    for (size_t i = 1; i < chain.size(); ++i)
        whole += length(chain[i].centre - chain[i - 1].centre);
    const double first = std::min(chain.front().radius, whole * 0.45),
                 last = whole - std::min(chain.back().radius, whole * 0.45);
    Discs cut;
    double at = 0;
    const auto put = [&](size_t i, double wanted, double bone) {
        const double t = bone > 1e-9 ? (wanted - at) / bone : 0;
        cut.push_back(
            {lerp(chain[i - 1].centre, chain[i].centre, t), lerp(chain[i - 1].radius, chain[i].radius, t)});
    };
    for (size_t i = 1; i < chain.size(); ++i) {
        const double bone = length(chain[i].centre - chain[i - 1].centre);
        if (at < first && at + bone >= first)
            put(i, first, bone);
        if (at + bone >= last) {
            put(i, last, bone);
            break;
        }
        if (at + bone > first)
            cut.push_back(chain[i]);
        at += bone;
    }
    return cut.size() < 2 ? chain : cut;
}

Discs lensBand(const TargetSpec& t, const Skeleton& s)
{
    constexpr int steps = 16;
    // Slightly wider than specified, within the limb or the trunk's edge.
    const bool trunk = t.at.on == "trunk"_L1;
    const double written = std::abs(t.outer - t.inner) / 2,
                 half = trunk ? written + 0.7 : std::min(0.72, written * 1.25), most = 0.96 - half;
    const double middle = (t.inner + t.outer) / 2;
    const double centre = trunk ? middle - std::copysign(0.7, middle) : std::clamp(middle, -most, most);
    Discs discs;
    for (int i = 0; i <= steps; ++i) {
        const double f = double(i) / steps, at = lerp(t.from, t.to, f), w = half * band(f);
        Anchor a = t.at;
        a.along = at;
        if (trunk) {
            discs.push_back({s.onTrunk(at, centre), std::abs(w)});
        } else {
            a.across = centre;
            const QPointF on = placeOf(a, s);
            a.across = centre + w;
            discs.push_back({on, length(placeOf(a, s) - on)});
        }
    }
    return discs;
}

// From behind the ear down the side of the neck and out along the shoulder: the upper trapezius.
Discs neckBand(const TargetSpec& t, const Skeleton& s)
{
    const int side = t.at.on.startsWith("right_"_L1) ? RightHand : LeftHand;
    const bool sideView = s.view == View::Side;
    const double sign = sideView ? -1 : s.lateral(side);
    const QPointF up = direction(s.chest), out = ahead(s.chest) * sign;
    const QPointF neckOut = ahead(s.neckDirection) * sign;
    const QPointF shoulder = s.arm[size_t(side)].shoulder;
    const QPointF ear = s.skullBase + neckOut * 2.4, bend = s.neckBase + out * 3.6 - up * 1.6;
    const QPointF tip = sideView ? s.onTrunk(0.84, -6) : shoulder + up * 1.4 - out * 0.6;
    Discs discs;
    constexpr int steps = 16;
    for (int i = 0; i <= steps; ++i) {
        const double f = double(i) / steps;
        discs.push_back({lerp(lerp(ear, bend, f), lerp(bend, tip, f), f), 2.8 * band(f)});
    }
    return discs;
}

Discs spotBand(const TargetSpec& t, const Skeleton& s)
{
    const QPointF c = placeOf(t.at, s);
    const double tilt = t.tilt + segmentDirection(t.at.on, s);
    const bool wide = t.height > t.width;
    const QPointF u = (wide ? ahead(tilt) : direction(tilt)) * (std::max(t.width, t.height) / 2);
    const double r = std::min(t.width, t.height) / 2;
    const double end = r * t.grow; // wider where the muscle fibres fan out
    return {{c - u, r}, {c, (r + end) / 2}, {c + u, end}};
}

Discs bandOf(const TargetSpec& t, const Skeleton& s)
{
    return blunt(t.shape == TargetShape::Lens   ? lensBand(t, s)
                 : t.shape == TargetShape::Neck ? neckBand(t, s)
                                                : spotBand(t, s));
}

QPainterPath inset(Discs discs, double by)
{
    for (Disc& d : discs)
        d.radius = std::max(0.15, d.radius - by);
    return skinOf(discs);
}

// The skin and clothing under a mark, which clips it.
QPainterPath ground(const Picture& p, const TargetSpec& t)
{
    const Skeleton& s = p.solved.bones;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const int side = t.at.on.startsWith("right_"_L1) ? RightHand : LeftHand;
    if (t.shape == TargetShape::Neck || t.at.on == "trunk"_L1) {
        unite(path, p.trunk.shirt);
        unite(path, p.trunk.pelvis);
        unite(path, p.trunk.neck);
        for (int arm : {LeftHand, RightHand})
            if (s.view != View::Side)
                unite(path, skinOf(s.upperArm(arm)));
    } else if (t.at.on == "head"_L1) {
        unite(path, p.head.head);
        unite(path, p.head.hairCap);
        unite(path, p.trunk.neck);
    } else if (t.at.on.endsWith("_foot"_L1)) {
        unite(path, footOutline(s, side).foot);
    } else if (t.at.on.endsWith("_hand"_L1)) {
        const HandOutline hand = handOutline(s.arm[size_t(side)].shape, s.handFrame(side));
        unite(path, hand.palm);
        for (const Digit& digit : hand.digits)
            unite(path, skinOf(digit.bones));
    } else {
        unite(path, skinOf(segmentDiscs(t.at.on, s)));
        if (t.at.on.endsWith("_thigh"_L1))
            unite(path, p.trunk.pelvis);
    }
    return path;
}

// Lines along the muscle, as its fibres run.
QPainterPath fibresOf(const Discs& discs)
{
    QPainterPath path;
    for (double across : {-.42, 0., .42}) {
        std::vector<QPointF> line;
        for (size_t i = 0; i < discs.size(); ++i) {
            const QPointF d = discs[std::min(i + 1, discs.size() - 1)].centre - discs[i ? i - 1 : 0].centre;
            const QPointF n = QPointF(-d.y(), d.x()) / std::max(length(d), 1e-6);
            line.push_back(discs[i].centre + n * (discs[i].radius * across));
        }
        path.addPath(smoothOpen(line));
    }
    return path;
}

} // namespace

void paintTargets(Picture& p, const QString& layer)
{
    const Palette& c = p.colours;
    for (const TargetSpec& t : p.scene.targets) {
        if (t.layer != layer)
            continue;
        // A muscle that glows through cloth and skin: a light rim and a dark core, so that one of them
        // contrasts with any garment, and soft steps between them.
        const Discs discs = bandOf(t, p.solved.bones);
        double half = 0;
        for (const Disc& d : discs)
            half = std::max(half, d.radius);
        const double strength = lerp(0.55, 1, p.solved.effort);
        const auto layerOf = [&](double by, QColor colour, double alpha) {
            colour.setAlphaF(float(alpha * strength));
            p.fill(inset(discs, by), colour);
        };
        p.painter.save();
        p.painter.setClipPath(ground(p, t), Qt::IntersectClip);
        const double rim = std::min(0.26, half * 0.12);
        layerOf(-0.8, c.targetRim, 0.12);
        layerOf(-0.4, c.targetRim, 0.22);
        layerOf(0, c.targetRim, 0.8);
        layerOf(rim, c.targetOuter, .9);
        const double core = half * (0.55 - 0.06 * p.pulse);
        const int steps = p.isFine() ? 6 : 2;
        for (int i = 1; i <= steps; ++i)
            layerOf(rim + core * i / steps, blended(c.targetOuter, c.targetCore, double(i) / steps), 0.9);
        if (discs.size() > 3 && half > 1.4 && p.isFine()) {
            QColor fibre = c.targetOuter;
            fibre.setAlphaF(float(.4 * strength));
            p.line(fibresOf(discs), fibre, std::min(.26, half * .09));
        }
        p.painter.restore();
    }
}

std::vector<QPainterPath> targetPaths(const SceneData& scene, const Skeleton& s)
{
    std::vector<QPainterPath> paths;
    for (const TargetSpec& t : scene.targets)
        paths.push_back(inset(bandOf(t, s), 0));
    return paths;
}

} // namespace unknot::figure
