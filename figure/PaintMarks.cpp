// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"
#include "figure/Proportions.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

using namespace Qt::StringLiterals;

namespace {

// Width of the band at fraction `f`: nearly constant, with blunt ends rounded by the discs.
double band(double f)
{
    const double x = 2 * f - 1;
    return 1 - 0.22 * x * x;
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

void join(QPainterPath& whole, const QPainterPath& part)
{
    // Equal orientation; otherwise overlapping parts would cancel out.
    const QPolygonF p = part.toFillPolygon();
    double area = 0;
    for (qsizetype i = 0; i + 1 < p.size(); ++i)
        area += p[i].x() * p[i + 1].y() - p[i + 1].x() * p[i].y();
    whole.addPath(area < 0 ? part.toReversed() : part);
}

// The skin and clothing under a mark, which clips it.
QPainterPath ground(const Picture& p, const TargetSpec& t)
{
    const Skeleton& s = p.solved.bones;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const int side = t.at.on.startsWith("right_"_L1) ? RightHand : LeftHand;
    if (t.shape == TargetShape::Neck || t.at.on == "trunk"_L1) {
        join(path, p.trunk.shirt);
        join(path, p.trunk.trousers);
        join(path, p.trunk.neck);
        for (int arm : {LeftHand, RightHand})
            if (s.view != View::Side)
                join(path, skinOf(s.upperArm(arm)));
    } else if (t.at.on == "head"_L1) {
        join(path, p.head.head);
        join(path, p.head.hairCap);
        join(path, p.trunk.neck);
    } else if (t.at.on.endsWith("_foot"_L1)) {
        join(path, footOutline(s, side).foot);
    } else if (t.at.on.endsWith("_hand"_L1)) {
        const HandOutline hand = handOutline(s, side);
        join(path, hand.palm);
        for (const Discs& finger : hand.fingers)
            join(path, skinOf(finger));
        join(path, skinOf(hand.thumb));
    } else {
        join(path, skinOf(segmentDiscs(t.at.on, s)));
        if (t.at.on.endsWith("_thigh"_L1))
            join(path, p.trunk.trousers);
    }
    return path;
}

// The line of an arrow, 0 tail .. 1 tip.
QPointF arrowAt(const ArrowSpec& a, const Skeleton& s, double pulse, double v)
{
    const QPointF at = placeOf(a.tip, s);
    const double shown = a.both ? 1 : 0.88 + 0.12 * pulse;
    if (a.radius > 0) {
        const QPointF d = direction(lerp(a.to, a.from, (1 - v) * shown)) * a.radius;
        return at + QPointF(d.x(), d.y() * a.flat);
    }
    // A quadratic curve, which covers straight and bowed arrows.
    const double heading = a.heading + segmentDirection(a.along, s);
    const QPointF u = direction(heading), n = ahead(heading), tail = at - u * (a.length * shown);
    const QPointF bend = lerp(tail, at, 0.5) + n * (2 * a.bow);
    return lerp(lerp(tail, bend, v), lerp(bend, at, v), v);
}

QPainterPath arrowPath(const ArrowSpec& a, const Skeleton& s, double pulse)
{
    const auto curve = [&](double v) { return arrowAt(a, s, pulse, v); };
    const auto normalAt = [&](double v) {
        const QPointF d = curve(v + 0.02) - curve(v - 0.02);
        return QPointF(-d.y(), d.x()) / std::max(1e-6, length(d));
    };
    constexpr int steps = 24;
    constexpr double head = 4.6;
    double whole = 0;
    for (int i = 0; i < steps; ++i)
        whole += length(curve((i + 1.0) / steps) - curve(double(i) / steps));
    const double neck = 1 - head / std::max(head * (a.both ? 2.5 : 1.5), whole), tail = a.both ? 1 - neck : 0;
    std::vector<QPointF> left, right;
    for (int i = 0; i <= steps; ++i) {
        const double f = double(i) / steps, v = lerp(tail, neck, f);
        const double w = a.both ? 1.2 : lerp(0.5, 1.35, f); // one head: thin at the tail
        left.push_back(curve(v) + normalAt(v) * w);
        right.push_back(curve(v) - normalAt(v) * w);
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.moveTo(left.front());
    for (QPointF p : left)
        path.lineTo(p);
    path.lineTo(curve(neck) + normalAt(neck) * 3.5);
    path.lineTo(curve(1));
    path.lineTo(curve(neck) - normalAt(neck) * 3.5);
    for (size_t i = right.size(); i-- > 0;)
        path.lineTo(right[i]);
    if (a.both) {
        path.lineTo(curve(tail) - normalAt(tail) * 3.5);
        path.lineTo(curve(0));
        path.lineTo(curve(tail) + normalAt(tail) * 3.5);
    }
    path.closeSubpath();
    return path;
}

void paintRings(Picture& p, const RingsSpec& r)
{
    const QPointF c = placeOf(r.at, p.solved.bones);
    const double facing = 90 - r.heading;
    for (int i = 0; i < 3; ++i) {
        const double radius = 2.4 + 2.4 * i + 0.9 * p.pulse;
        // Plum on the light card, a light tone on the dark one.
        QColor colour = p.look.dark ? p.colours.targetOuter : p.colours.targetCore;
        colour.setAlphaF(float((0.95 - 0.25 * i) * lerp(0.3, 1, p.solved.effort)));
        p.painter.setPen(QPen(colour, 0.95, Qt::SolidLine, Qt::RoundCap));
        p.painter.setBrush(Qt::NoBrush);
        // The painter's y axis points up here, so Qt's arcs run in the opposite direction.
        p.painter.drawArc(QRectF(c.x() - radius, c.y() - radius, 2 * radius, 2 * radius),
                          int((180 - facing - 42) * 16) * 1, 84 * 16);
    }
}

} // namespace

void paintTargets(Picture& p, const QString& layer)
{
    const Palette& c = p.colours;
    for (const TargetSpec& t : p.scene.targets) {
        if (t.layer != layer)
            continue;
        // A soft band with round ends. Light rim and dark core, so that one of them contrasts with any
        // garment.
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
        const double rim = std::min(0.45, half * 0.2);
        layerOf(0, c.targetRim, 0.92);
        layerOf(rim, c.targetOuter, 1);
        layerOf(rim + half * 0.15, c.targetCore, 0.42 + 0.08 * p.pulse);
        layerOf(rim + half * (0.32 - 0.04 * p.pulse), c.targetCore, 0.9);
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

std::vector<QPainterPath> arrowPaths(const SceneData& scene, const Skeleton& s)
{
    std::vector<QPainterPath> paths;
    for (const ArrowSpec& a : scene.arrows)
        paths.push_back(arrowPath(a, s, 1));
    return paths;
}

void paintMarks(Picture& p)
{
    if (p.solved.effort > 0.02) {
        for (const RingsSpec& r : p.scene.rings)
            paintRings(p, r);
    }
    for (const ArrowSpec& a : p.scene.arrows) {
        const QPainterPath arrow = arrowPath(a, p.solved.bones, p.pulse);
        const double strength = lerp(0.25, 1, p.solved.effort);
        QColor rim = p.colours.arrowRim, colour = p.colours.arrow;
        rim.setAlphaF(float(0.9 * strength));
        colour.setAlphaF(float(strength));
        p.line(arrow, rim, 1.3);
        p.fill(arrow, colour);
    }
}

} // namespace unknot::figure
