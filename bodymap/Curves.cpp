// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "bodymap/Curves.h"

#include <QPolygonF>
#include <QTransform>
#include <algorithm>
#include <cmath>

namespace unknot::bodymap {

double length(QPointF p)
{
    return std::hypot(p.x(), p.y());
}

QPointF mirrored(QPointF p)
{
    return {-p.x(), p.y()};
}

double distance(const QPolygonF& line, QPointF point)
{
    double best = 1e18;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF from = line[i - 1], along = line[i] - from;
        const double square = QPointF::dotProduct(along, along);
        const double t =
            square > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / square, 0.0, 1.0) : 0;
        const QPointF away = point - from - t * along;
        best = std::min(best, QPointF::dotProduct(away, away));
    }
    return std::sqrt(best);
}

Points withMirror(const Points& half)
{
    Points all = half;
    for (auto it = half.rbegin(); it != half.rend(); ++it) {
        if (it->x() != 0)
            all.push_back(mirrored(*it));
    }
    return all;
}

QPainterPath mirror(const QPainterPath& path)
{
    return QTransform::fromScale(-1, 1).map(path);
}

namespace {

/// Keeps the points between `first` and `last` that a line without them would miss by more than `tolerance`
/// (Douglas and Peucker).
void thin(const QPolygonF& line, qsizetype first, qsizetype last, double tolerance, QPolygonF* kept)
{
    double most = tolerance;
    qsizetype farthest = -1;
    const QPolygonF chord{line[first], line[last]};
    for (qsizetype i = first + 1; i < last; ++i) {
        if (const double away = distance(chord, line[i]); away > most) {
            most = away;
            farthest = i;
        }
    }
    if (farthest >= 0) {
        thin(line, first, farthest, tolerance, kept);
        thin(line, farthest, last, tolerance, kept);
    } else {
        *kept << line[last];
    }
}

QPainterPath thinned(const QPolygonF& line)
{
    constexpr double tolerance = 0.015;
    QPolygonF kept{line.front()};
    // In two parts, as the chord of a closed line has no length.
    thin(line, 0, line.size() / 2, tolerance, &kept);
    thin(line, line.size() / 2, line.size() - 1, tolerance, &kept);
    QPainterPath path;
    path.addPolygon(kept);
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace

QPainterPath thinned(const QPainterPath& path)
{
    QPainterPath result;
    for (const QPolygonF& line : path.toSubpathPolygons())
        result.addPath(thinned(line));
    result.setFillRule(path.fillRule());
    return result;
}

// Centripetal Catmull-Rom, which does not loop.
QPainterPath smooth(const Points& points)
{
    constexpr int steps = 16; // between two points
    QPolygonF line{points.front()};
    const auto n = points.size();
    for (size_t i = 0; i < n; ++i) {
        const QPointF p0 = points[(i + n - 1) % n], p1 = points[i], p2 = points[(i + 1) % n],
                      p3 = points[(i + 2) % n];
        const auto gap = [](QPointF a, QPointF b) { return std::max(1e-3, std::sqrt(length(b - a))); };
        const double d1 = gap(p0, p1), d2 = gap(p1, p2), d3 = gap(p2, p3);
        const QPointF m1 = ((p1 - p0) / d1 - (p2 - p0) / (d1 + d2) + (p2 - p1) / d2) * d2;
        const QPointF m2 = ((p2 - p1) / d2 - (p3 - p1) / (d2 + d3) + (p3 - p2) / d3) * d2;
        for (int step = 1; step <= steps; ++step) {
            const double t = double(step) / steps, rest = 1 - t;
            line << rest * rest * (1 + 2 * t) * p1 + t * rest * rest * m1 + t * t * (3 - 2 * t) * p2 -
                        t * t * rest * m2;
        }
    }
    return thinned(line);
}

// A polygon of the two round ends and the tangents between them.
QPainterPath capsule(const Capsule& c)
{
    constexpr int steps = 10; // for each end
    const QPointF along = c.to - c.from;
    const double heading = std::atan2(along.y(), along.x());
    QPolygonF edge;
    for (int i = 0; i <= 2 * steps + 1; ++i) {
        const bool end = i <= steps;
        const double angle = heading - M_PI / 2 + (end ? i : i - 1) * M_PI / steps;
        const double radius = end ? c.toRadius : c.fromRadius;
        edge << ((end ? c.to : c.from) + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    QPainterPath path;
    path.addPolygon(edge);
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace unknot::bodymap
