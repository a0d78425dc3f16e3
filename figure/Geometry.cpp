// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Geometry.h"

#include <QtMath>
#include <algorithm>
#include <cmath>

namespace unknot::figure {

QPointF direction(double degrees)
{
    const double r = qDegreesToRadians(degrees);
    return {std::sin(r), std::cos(r)};
}

QPointF ahead(double degrees)
{
    const QPointF d = direction(degrees);
    return {d.y(), -d.x()};
}

double length(QPointF v)
{
    return std::hypot(v.x(), v.y());
}

double angleOf(QPointF v)
{
    return qRadiansToDegrees(std::atan2(v.x(), v.y()));
}

double wrapped(double degrees)
{
    return std::remainder(degrees, 360.0);
}

double lerp(double a, double b, double t)
{
    return a + (b - a) * t;
}

QPointF lerp(QPointF a, QPointF b, double t)
{
    return a + (b - a) * t;
}

double eased(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * t * (t * (t * 6 - 15) + 10);
}

double Profile::slope(size_t k) const
{
    const auto rise = [&](size_t a) {
        return (m_knots[a + 1].value - m_knots[a].value) / (m_knots[a + 1].t - m_knots[a].t);
    };
    if (k == 0)
        return rise(0);
    if (k + 1 == m_knots.size())
        return rise(k - 1);
    const double before = rise(k - 1), after = rise(k);
    return before * after <= 0 ? 0 : 2 * before * after / (before + after);
}

double Profile::at(double t) const
{
    if (m_knots.empty())
        return 0;
    if (t <= m_knots.front().t)
        return m_knots.front().value;
    if (t >= m_knots.back().t)
        return m_knots.back().value;
    size_t i = 0;
    while (m_knots[i + 1].t < t)
        ++i;
    const double h = m_knots[i + 1].t - m_knots[i].t;
    const double x = (t - m_knots[i].t) / h, xx = x * x, xxx = xx * x;
    return (2 * xxx - 3 * xx + 1) * m_knots[i].value + (xxx - 2 * xx + x) * slope(i) * h +
           (3 * xx - 2 * xxx) * m_knots[i + 1].value + (xxx - xx) * slope(i + 1) * h;
}

Discs limbDiscs(QPointF from, QPointF to, const Profile& radius, const Profile& bulge, double bulgeSide,
                double begin, double end)
{
    constexpr int count = 14;
    const QPointF along = to - from;
    const double bone = std::max(length(along), 1e-6);
    const QPointF sideways(along.y() / bone, -along.x() / bone);
    Discs discs;
    discs.reserve(count + 1);
    for (int i = 0; i <= count; ++i) {
        const double t = lerp(begin, end, double(i) / count);
        discs.push_back({from + along * t + sideways * (bulgeSide * bulge.at(t)), radius.at(t)});
    }
    return discs;
}

namespace {

void arc(QPainterPath& path, const Disc& d, double from, double to)
{
    const int steps =
        std::max(4, int(std::ceil(std::abs(to - from) / std::clamp(1.1 / d.radius, 0.12, 0.34))));
    for (int i = 1; i < steps; ++i) {
        const double a = lerp(from, to, double(i) / steps);
        path.lineTo(d.centre + QPointF(std::cos(a), std::sin(a)) * d.radius);
    }
}

// Tilt of the skin where radii change along the chain: the common tangent of two circles.
struct Tangent
{
    double heading, spread;
    QPointF left, right;
};

Tangent tangentAt(const Disc& disc, const Disc& before, const Disc& after)
{
    const QPointF t = after.centre - before.centre;
    const double l = std::max(length(t), 1e-6);
    const QPointF u = t / l, n(-u.y(), u.x());
    const double s = std::clamp((before.radius - after.radius) / l, -0.95, 0.95), c = std::sqrt(1 - s * s);
    return {std::atan2(u.y(), u.x()), std::acos(s), disc.centre + (u * s + n * c) * disc.radius,
            disc.centre + (u * s - n * c) * disc.radius};
}

void addEnvelope(QPainterPath& path, const Disc* discs, size_t n, bool cut = false)
{
    std::vector<Tangent> tangents;
    tangents.reserve(n);
    for (size_t i = 0; i < n; ++i)
        tangents.push_back(tangentAt(discs[i], discs[i ? i - 1 : 0], discs[std::min(i + 1, n - 1)]));
    path.moveTo(tangents[0].left);
    arc(path, discs[0], tangents[0].heading + tangents[0].spread,
        tangents[0].heading + 2 * M_PI - tangents[0].spread);
    for (const Tangent& t : tangents)
        path.lineTo(t.right);
    if (!cut)
        arc(path, discs[n - 1], tangents[n - 1].heading - tangents[n - 1].spread,
            tangents[n - 1].heading + tangents[n - 1].spread);
    for (size_t i = n; i-- > 0;)
        path.lineTo(tangents[i].left);
    path.closeSubpath();
}

bool gentle(const Discs& d)
{
    for (size_t i = 1; i < d.size(); ++i) {
        const QPointF b = d[i].centre - d[i - 1].centre;
        if (std::abs(d[i].radius - d[i - 1].radius) > 0.8 * length(b))
            return false;
        if (i < 2)
            continue;
        const QPointF a = d[i - 1].centre - d[i - 2].centre;
        if (QPointF::dotProduct(a, b) < 0.9 * length(a) * length(b))
            return false;
    }
    return true;
}

} // namespace

QPainterPath skinOf(const Discs& discs, bool cut)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    if (discs.empty())
        return path;
    if (discs.size() == 1) {
        return ellipseAt(discs[0].centre, 0, discs[0].radius, discs[0].radius);
    } else if (gentle(discs)) {
        addEnvelope(path, discs.data(), discs.size(), cut);
    } else {
        for (size_t i = 0; i + 1 < discs.size(); ++i)
            addEnvelope(path, &discs[i], 2);
    }
    return path;
}

QPainterPath smoothClosed(const std::vector<QPointF>& q)
{
    // Centripetal Catmull-Rom avoids loops where points are close together.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const size_t n = q.size();
    if (n < 3)
        return path;
    const auto gap = [](QPointF a, QPointF b) {
        const double d = std::sqrt(length(b - a));
        return d < 1e-4 ? 1.0 : d;
    };
    path.moveTo(q[0]);
    for (size_t i = 0; i < n; ++i) {
        const QPointF p0 = q[(i + n - 1) % n], p1 = q[i], p2 = q[(i + 1) % n], p3 = q[(i + 2) % n];
        const double d1 = gap(p0, p1), d2 = gap(p1, p2), d3 = gap(p2, p3);
        const QPointF m1 = ((p1 - p0) / d1 - (p2 - p0) / (d1 + d2) + (p2 - p1) / d2) * d2;
        const QPointF m2 = ((p2 - p1) / d2 - (p3 - p1) / (d2 + d3) + (p3 - p2) / d3) * d2;
        // As short lines, which are cheaper to paint again and again than curves.
        const QPointF c1 = p1 + m1 / 3, c2 = p2 - m2 / 3;
        const int steps = std::clamp(int(length(p2 - p1) / 0.6), 2, 8);
        for (int k = 1; k <= steps; ++k) {
            const double t = double(k) / steps, u = 1 - t;
            path.lineTo(p1 * (u * u * u) + c1 * (3 * u * u * t) + c2 * (3 * u * t * t) + p2 * (t * t * t));
        }
    }
    path.closeSubpath();
    return path;
}

QPainterPath smoothOpen(const std::vector<QPointF>& q)
{
    QPainterPath path;
    if (q.size() < 2)
        return path;
    path.moveTo(q[0]);
    for (size_t i = 0; i + 1 < q.size(); ++i) {
        const QPointF before = q[i ? i - 1 : 0], after = q[std::min(i + 2, q.size() - 1)];
        path.cubicTo(q[i] + (q[i + 1] - before) / 6, q[i + 1] - (after - q[i]) / 6, q[i + 1]);
    }
    return path;
}

QPainterPath hullOf(const Discs& discs)
{
    // Andrew's monotone chain over points on the circles.
    std::vector<QPointF> q;
    constexpr int steps = 20;
    for (const Disc& d : discs) {
        for (int i = 0; i < steps; ++i) {
            const double a = 2 * M_PI * i / steps;
            q.push_back(d.centre + QPointF(std::cos(a), std::sin(a)) * d.radius);
        }
    }
    std::sort(q.begin(), q.end(),
              [](QPointF a, QPointF b) { return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y()); });
    const auto right = [](QPointF a, QPointF b, QPointF c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) <= 0;
    };
    std::vector<QPointF> hull;
    for (const bool upper : {false, true}) {
        const size_t first = hull.size();
        for (size_t i = 0; i < q.size(); ++i) {
            const QPointF p = upper ? q[q.size() - 1 - i] : q[i];
            while (hull.size() >= first + 2 && right(hull[hull.size() - 2], hull.back(), p))
                hull.pop_back();
            hull.push_back(p);
        }
        if (!hull.empty())
            hull.pop_back();
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (size_t i = 0; i < hull.size(); ++i)
        i ? path.lineTo(hull[i]) : path.moveTo(hull[i]);
    path.closeSubpath();
    return path;
}

QPainterPath ellipseAt(QPointF centre, double degrees, double along, double across)
{
    const QPointF u = direction(degrees) * along, v = ahead(degrees) * -across;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    constexpr int steps = 28;
    for (int i = 0; i < steps; ++i) {
        const double a = 2 * M_PI * i / steps;
        const QPointF p = centre + u * std::cos(a) + v * std::sin(a);
        i ? path.lineTo(p) : path.moveTo(p);
    }
    path.closeSubpath();
    return path;
}

void unite(QPainterPath& whole, const QPainterPath& part)
{
    whole.setFillRule(Qt::WindingFill);
    double area = 0;
    QPointF first, last;
    for (int i = 0; i < part.elementCount(); ++i) {
        const QPainterPath::Element e = part.elementAt(i);
        if (e.isMoveTo()) {
            area += last.x() * first.y() - first.x() * last.y();
            first = last = e;
            continue;
        }
        area += last.x() * e.y - e.x * last.y();
        last = e;
    }
    area += last.x() * first.y() - first.x() * last.y();
    whole.addPath(area < 0 ? part.toReversed() : part);
}

Discs partOf(const Discs& discs, double from, double to, double wider)
{
    Discs piece;
    constexpr int steps = 10;
    for (int i = 0; i <= steps; ++i) {
        const double t = lerp(from, to, double(i) / steps) * double(discs.size() - 1);
        const size_t k = std::min(size_t(t), discs.size() - 2);
        const double x = t - double(k);
        piece.push_back({lerp(discs[k].centre, discs[k + 1].centre, x),
                         lerp(discs[k].radius, discs[k + 1].radius, x) + wider * (0.5 + 0.5 * i / steps)});
    }
    return piece;
}

} // namespace unknot::figure
