// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"
#include "figure/Proportions.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

using namespace Qt::StringLiterals;

namespace {

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

std::vector<QPainterPath> arrowPaths(const SceneData& scene, const Skeleton& s)
{
    std::vector<QPainterPath> paths;
    for (const ArrowSpec& a : scene.arrows)
        paths.push_back(arrowPath(a, s, 1));
    return paths;
}

void paintMarks(Picture& p)
{
    if (!p.look.marks)
        return;
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
