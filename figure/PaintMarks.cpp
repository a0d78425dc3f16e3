// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"
#include "figure/Proportions.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

namespace {

// Both tips of a lens are pointed, its flanks full.
double lens(double f)
{
    return std::pow(std::sin(M_PI * f), 0.6);
}

using Edge = std::pair<QPointF, QPointF>;

QPainterPath between(const std::vector<Edge>& edges)
{
    std::vector<QPointF> q;
    for (const Edge& e : edges)
        q.push_back(e.second);
    for (size_t i = edges.size() - 1; i-- > 1;)
        q.push_back(edges[i].first);
    return smoothClosed(q);
}

QPainterPath lensPath(const TargetSpec& t, const Skeleton& s, double shrink)
{
    constexpr int steps = 12;
    const double middle = (t.from + t.to) / 2, reach = (t.to - t.from) / 2 * (1 - shrink * 0.6);
    const double centre = (t.inner + t.outer) / 2, half = (t.outer - t.inner) / 2 * (1 - shrink);
    std::vector<Edge> edges;
    for (int i = 0; i <= steps; ++i) {
        const double f = double(i) / steps, at = middle + reach * (2 * f - 1), w = half * lens(f);
        Anchor a = t.at;
        a.along = at;
        if (a.on == QLatin1StringView("trunk")) {
            edges.emplace_back(s.onTrunk(at, centre - w), s.onTrunk(at, centre + w));
        } else {
            a.across = centre - w;
            const QPointF one = placeOf(a, s);
            a.across = centre + w;
            edges.emplace_back(one, placeOf(a, s));
        }
    }
    return between(edges);
}

// From behind the ear down the side of the neck and out along the shoulder: the upper trapezius.
QPainterPath neckPath(const TargetSpec& t, const Skeleton& s, double shrink)
{
    const int side = t.at.on.startsWith(QLatin1StringView("right_")) ? RightHand : LeftHand;
    const bool sideView = s.view == View::Side;
    const double sign = sideView ? -1 : s.lateral(side);
    const QPointF up = direction(s.chest), out = ahead(s.chest) * sign;
    const QPointF neckOut = ahead(s.neckDirection) * sign;
    const QPointF shoulder = s.arm[size_t(side)].shoulder;
    const QPointF ear = s.skullBase + neckOut * 3.1, bend = s.neckBase + out * 4.4 + up * 0.4;
    const QPointF tip = sideView ? s.onTrunk(0.84, -6) : shoulder + up * 2.6 - out * 1.6;
    std::vector<Edge> edges;
    constexpr int steps = 12;
    const double begin = 0.5 * shrink * 0.6, end = 1 - begin;
    for (int i = 0; i <= steps; ++i) {
        const double f = double(i) / steps, u = lerp(begin, end, f);
        const auto curve = [&](double v) { return lerp(lerp(ear, bend, v), lerp(bend, tip, v), v); };
        const QPointF along = curve(std::min(1.0, u + 0.02)) - curve(std::max(0.0, u - 0.02));
        const QPointF n = QPointF(-along.y(), along.x()) / std::max(1e-6, length(along));
        const double w = 1.9 * lens(f) * (1 - shrink);
        edges.emplace_back(curve(u) - n * w, curve(u) + n * w);
    }
    return between(edges);
}

QPainterPath spotPath(const TargetSpec& t, const Skeleton& s, double shrink)
{
    const QPointF c = placeOf(t.at, s);
    const double tilt = t.tilt + segmentDirection(t.at.on, s);
    const QPointF u = direction(tilt) * (t.width / 2 * (1 - shrink)),
                  v = ahead(tilt) * (t.height / 2 * (1 - shrink));
    return smoothClosed({c + u, c + u * .7 + v * .7, c + v, c - u * .7 + v * .7, c - u, c - u * .7 - v * .7,
                         c - v, c + u * .7 - v * .7});
}

QPainterPath arrowPath(const ArrowSpec& a, const Skeleton& s, double pulse)
{
    // Built along a quadratic curve, so that one shape serves straight and bowed arrows.
    const double heading = a.heading + segmentDirection(a.along, s);
    const QPointF u = direction(heading), n = ahead(heading), tip = placeOf(a.tip, s);
    const QPointF tail = tip - u * (a.length * (0.88 + 0.12 * pulse));
    const QPointF bend = lerp(tail, tip, 0.5) + n * (2 * a.bow);
    const double head = 4.6;
    const auto curve = [&](double v) { return lerp(lerp(tail, bend, v), lerp(bend, tip, v), v); };
    const double neck = 1 - head / std::max(head * 1.5, a.length + std::abs(a.bow));
    std::vector<QPointF> left, right;
    constexpr int steps = 10;
    QPointF normal;
    for (int i = 0; i <= steps; ++i) {
        const double v = neck * i / steps;
        const QPointF d = curve(v + 0.02) - curve(v - 0.02);
        normal = QPointF(-d.y(), d.x()) / std::max(1e-6, length(d));
        const double w = lerp(0.5, 1.35, double(i) / steps); // thin where it begins
        left.push_back(curve(v) + normal * w);
        right.push_back(curve(v) - normal * w);
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.moveTo(left.front());
    for (QPointF p : left)
        path.lineTo(p);
    path.lineTo(curve(neck) + normal * 3.5);
    path.lineTo(tip);
    path.lineTo(curve(neck) - normal * 3.5);
    for (size_t i = right.size(); i-- > 0;)
        path.lineTo(right[i]);
    path.closeSubpath();
    return path;
}

void paintRings(Picture& p, const RingsSpec& r)
{
    const QPointF c = placeOf(r.at, p.solved.bones);
    const double facing = 90 - r.heading;
    for (int i = 0; i < 3; ++i) {
        const double radius = 2.4 + 2.4 * i + 0.9 * p.pulse;
        QColor colour = p.colours.arrow;
        colour.setAlphaF(float((0.95 - 0.25 * i) * lerp(0.3, 1, p.solved.effort)));
        p.painter.setPen(QPen(colour, 0.95, Qt::SolidLine, Qt::RoundCap));
        p.painter.setBrush(Qt::NoBrush);
        // The painter's y points up here, so Qt's arcs run the other way round.
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
        const auto path = [&](double shrink) {
            return t.shape == TargetShape::Lens   ? lensPath(t, p.solved.bones, shrink)
                   : t.shape == TargetShape::Neck ? neckPath(t, p.solved.bones, shrink)
                                                  : spotPath(t, p.solved.bones, shrink);
        };
        // A light rim and a dark core: whatever the garment, one of the two stands out from it.
        const double strength = lerp(0.55, 1, p.solved.effort);
        const auto layerOf = [&](double shrink, QColor colour, double alpha) {
            colour.setAlphaF(float(alpha));
            p.fill(path(shrink), colour);
        };
        layerOf(-0.22, c.targetRim, 0.9 * strength);
        layerOf(0.04, c.targetOuter, strength);
        layerOf(0.3, c.targetInner, (0.75 + 0.15 * p.pulse) * strength);
        layerOf(0.56 - 0.05 * p.pulse, c.targetCore, strength);
    }
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
        QColor rim = p.colours.targetRim, colour = p.colours.arrow;
        rim.setAlphaF(float(0.9 * strength));
        colour.setAlphaF(float(strength));
        p.line(arrow, rim, 1.3);
        p.fill(arrow, colour);
    }
}

} // namespace unknot::figure
