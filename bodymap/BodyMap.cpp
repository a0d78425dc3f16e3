// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "bodymap/BodyMap.h"

#include "bodymap/Shapes.h"

#include <QSet>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <limits>

namespace unknot::bodymap {

using namespace Qt::StringLiterals;

namespace {

// Qt flattens curves to segments of about one unit before path operations; use finer units to keep them
// smooth.
constexpr double fine = 6;

double length(QPointF p)
{
    return std::hypot(p.x(), p.y());
}

QPointF mirrored(QPointF p)
{
    return {-p.x(), p.y()};
}

/// A smooth closed curve through all points (centripetal Catmull-Rom, which does not loop).
QPainterPath smooth(Points points)
{
    for (QPointF& p : points)
        p *= fine;
    QPainterPath path(points.front());
    const auto n = points.size();
    for (size_t i = 0; i < n; ++i) {
        const QPointF p0 = points[(i + n - 1) % n], p1 = points[i], p2 = points[(i + 1) % n],
                      p3 = points[(i + 2) % n];
        const auto gap = [](QPointF a, QPointF b) { return std::max(1e-3, std::sqrt(length(b - a))); };
        const double d1 = gap(p0, p1), d2 = gap(p1, p2), d3 = gap(p2, p3);
        const QPointF m1 = ((p1 - p0) / d1 - (p2 - p0) / (d1 + d2) + (p2 - p1) / d2) * d2;
        const QPointF m2 = ((p2 - p1) / d2 - (p3 - p1) / (d2 + d3) + (p3 - p2) / d3) * d2;
        path.cubicTo(p1 + m1 / 3, p2 - m2 / 3, p2);
    }
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
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

Points mirror(const Points& points)
{
    Points other;
    for (auto it = points.rbegin(); it != points.rend(); ++it)
        other.push_back(mirrored(*it));
    return other;
}

QPainterPath capsule(const Capsule& c, bool otherSide)
{
    QPainterPath line((otherSide ? mirrored(c.from) : c.from) * fine);
    line.lineTo((otherSide ? mirrored(c.to) : c.to) * fine);
    QPainterPathStroker pen;
    pen.setWidth(2 * c.radius * fine);
    pen.setCapStyle(Qt::RoundCap);
    return pen.createStroke(line);
}

QPainterPath bodyOutline(bool withToes)
{
    QPainterPath body = smooth(withMirror(halfOutline()));
    for (const bool otherSide : {false, true}) {
        body = body.united(smooth(otherSide ? mirror(palm()) : palm()));
        for (const Capsule& c : fingers())
            body = body.united(capsule(c, otherSide));
        if (withToes) {
            for (const Capsule& c : toes())
                body = body.united(capsule(c, otherSide));
        }
    }
    return body;
}

QPainterPath rightHalf()
{
    QPainterPath path;
    path.addRect(QRectF(0, -20 * fine, 80 * fine, 240 * fine));
    return path;
}

/// The distance from a point to an outline.
double distance(const QPolygonF& edge, QPointF point)
{
    double best = 1e9;
    for (qsizetype i = 1; i < edge.size(); ++i) {
        const QPointF from = edge[i - 1], along = edge[i] - from;
        const double square = QPointF::dotProduct(along, along);
        const double t =
            square > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / square, 0.0, 1.0) : 0;
        best = std::min(best, length(point - from - t * along));
    }
    return best;
}

/// A point far from every edge: the best of a grid of points inside.
QPointF labelPlace(const QPainterPath& path)
{
    const QRectF box = path.boundingRect();
    const QPolygonF edge = path.toFillPolygon();
    constexpr int steps = 16;
    QPointF best = box.center();
    double bestRoom = -1;
    for (int row = 1; row < steps; ++row) {
        for (int column = 1; column < steps; ++column) {
            const QPointF p(box.left() + box.width() * column / steps,
                            box.top() + box.height() * row / steps);
            if (!path.contains(p))
                continue;
            const double room = distance(edge, p);
            if (room > bestRoom + 1e-6) {
                bestRoom = room;
                best = p;
            }
        }
    }
    return best;
}

QPainterPath mirror(const QPainterPath& path)
{
    return QTransform::fromScale(-1, 1).map(path);
}

/// Converts fine units to map units.
QPainterPath coarse(const QPainterPath& path)
{
    return QTransform::fromScale(1 / fine, 1 / fine).map(path);
}

Figure build(View view)
{
    const bool back = view == View::Back;
    Figure f;
    const QPainterPath outline = bodyOutline(!back);
    f.outline = coarse(outline);
    // Compute the half with x >= 0 and mirror it, so that both sides are exactly equal.
    const QPainterPath half = rightHalf().intersected(outline);
    QPainterPath taken;
    const auto& shapes = back ? backShapes() : frontShapes();
    for (auto loose = shapes.rbegin(); loose != shapes.rend(); ++loose) {
        const QString id = QString::fromLatin1(loose->id);
        const QPainterPath drawn = smooth(loose->pair ? loose->points : withMirror(loose->points));
        QPainterPath path = drawn.intersected(half);
        if (!taken.isEmpty())
            path = path.subtracted(taken);
        taken = taken.united(drawn.intersected(rightHalf()));
        if (!loose->pair) {
            // Overlap slightly at the midline to avoid a hairline gap.
            const QPainterPath right = path.translated(-0.01 * fine, 0);
            const QPainterPath whole = coarse(right.united(mirror(right)));
            f.areas.push_back({id, whole, labelPlace(whole)});
            continue;
        }
        path = coarse(path);
        const QPointF label = labelPlace(path);
        // In the front view the half with x >= 0 is the person's left, in the back view their right.
        f.areas.push_back({id + u"_right"_s, back ? path : mirror(path), back ? label : mirrored(label)});
        f.areas.push_back({id + u"_left"_s, back ? mirror(path) : path, back ? mirrored(label) : label});
    }
    std::reverse(f.areas.begin(), f.areas.end());
    if (back) {
        const QPainterPath right = coarse(smooth(solePoints()));
        const QPointF label = labelPlace(right);
        f.areas.push_back({u"sole_left"_s, mirror(right), mirrored(label)});
        f.areas.push_back({u"sole_right"_s, right, label});
        f.outline.addPath(right);
        f.outline.addPath(mirror(right));
    }
    f.bounds = f.outline.boundingRect();
    return f;
}

} // namespace

const Area* Figure::area(const QString& id) const
{
    const auto it = std::find_if(areas.begin(), areas.end(), [&id](const Area& a) { return a.id == id; });
    return it == areas.end() ? nullptr : &*it;
}

const Figure& figure(View view)
{
    if (view == View::Front) {
        static const Figure front = build(View::Front);
        return front;
    }
    static const Figure back = build(View::Back);
    return back;
}

QString hit(View view, QPointF point, double slop)
{
    const Figure& f = figure(view);
    for (const Area& a : f.areas) {
        if (a.path.contains(point))
            return a.id;
    }
    const Area* nearest = nullptr;
    double best = slop;
    for (const Area& a : f.areas) {
        if (!a.path.boundingRect().adjusted(-slop, -slop, slop, slop).contains(point))
            continue;
        if (const double away = distance(a.path.toFillPolygon(), point); away < best) {
            best = away;
            nearest = &a;
        }
    }
    return nearest ? nearest->id : QString();
}

int crowd(View view, QPointF point, double radius, double slop)
{
    constexpr int steps = 12; // around the point
    QSet<QString> found{hit(view, point, slop)};
    for (int i = 0; i < steps; ++i) {
        const double angle = i * 2 * M_PI / steps;
        found.insert(hit(view, point + radius * QPointF(std::cos(angle), std::sin(angle)), 0));
    }
    found.remove(QString());
    return int(found.size());
}

QString neighbour(View view, const QString& id, int dx, int dy)
{
    const Figure& f = figure(view);
    const Area* from = f.area(id);
    if (!from)
        return f.areas.front().id;
    const Area* best = from;
    double leastCost = std::numeric_limits<double>::max();
    for (const Area& a : f.areas) {
        const QPointF d = a.label - from->label;
        const double along = d.x() * dx + d.y() * dy, aside = std::abs(d.x() * dy) + std::abs(d.y() * dx);
        if (along <= 0.5)
            continue;
        if (const double cost = along + 2 * aside; cost < leastCost) {
            leastCost = cost;
            best = &a;
        }
    }
    return best->id;
}

View viewOf(const QString& id)
{
    return figure(View::Front).area(id) ? View::Front : View::Back;
}

} // namespace unknot::bodymap
