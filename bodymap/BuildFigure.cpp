// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "bodymap/BuildFigure.h"

#include "bodymap/BodyType.h"
#include "bodymap/Curves.h"
#include "bodymap/Relief.h"

#include <QTransform>
#include <algorithm>

namespace unknot::bodymap {

using namespace Qt::StringLiterals;

namespace {

Capsule shaped(const Capsule& c, BodyType type)
{
    return {shaped(c.from, type), shaped(c.to, type), c.fromRadius, c.toRadius};
}

QPainterPath rightHalf()
{
    QPainterPath path;
    path.addRect(QRectF(0, -20, 80, 240));
    return path;
}

/// The half with x >= 0, without the feet that are seen from below.
QPainterPath halfBody(BodyType type, bool withToes)
{
    const QPainterPath body = smooth(withMirror(shaped(halfOutline(), type))).intersected(rightHalf());
    QPainterPath extremities = smooth(shaped(palm(), type));
    for (const Capsule& c : fingers())
        extremities = extremities.united(capsule(shaped(c, type)));
    if (withToes) {
        for (const Capsule& c : toes())
            extremities = extremities.united(capsule(shaped(c, type)));
    }
    return body.united(extremities);
}

/// Both halves of something on the midline, with a slight overlap to avoid a hairline gap.
QPainterPath bothHalves(const QPainterPath& half)
{
    const QPainterPath right = half.translated(-0.01, 0);
    return thinned(right.united(mirror(right)));
}

struct Label
{
    QPointF at;
    double room;
};

/// A point far from every edge: the best of a grid of points inside. Where there is room enough for a number,
/// near the middle. The labels of a pair keep two fingertips apart.
Label labelPlace(const QPainterPath& path, bool pair)
{
    constexpr int steps = 16;
    constexpr double enough = 3.4, fromMidline = 2.9;
    const QRectF box = path.boundingRect();
    const QPolygonF edge = path.toFillPolygon();
    Label best{box.center(), 0};
    double bestScore = -1e9;
    for (int row = 1; row < steps; ++row) {
        for (int column = 1; column < steps; ++column) {
            const QPointF p(box.left() + box.width() * column / steps,
                            box.top() + box.height() * row / steps);
            if (!edge.containsPoint(p, Qt::OddEvenFill))
                continue;
            const double room = distance(edge, p);
            const double score = std::min(room, enough) - 0.12 * length(p - box.center()) -
                                 (pair ? std::max(0.0, fromMidline - p.x()) : 0);
            if (score > bestScore + 1e-6) {
                bestScore = score;
                best = {p, room};
            }
        }
    }
    return best;
}

} // namespace

Figure buildFigure(View view, BodyType type)
{
    const bool back = view == View::Back;
    Figure f;
    // Compute the half with x >= 0 and mirror it, so that both sides are exactly equal.
    const QPainterPath half = halfBody(type, !back);
    f.outline = bothHalves(half);
    f.hair = bothHalves(smooth(withMirror(shaped(back ? backHair() : frontHair(), type))).intersected(half));
    std::vector<QPainterPath> taken; // in front of the next one
    const auto& shapes = back ? backShapes() : frontShapes();
    for (auto loose = shapes.rbegin(); loose != shapes.rend(); ++loose) {
        const QString id = QString::fromLatin1(loose->id);
        const Points points = shaped(loose->points, type);
        const QPainterPath drawn = smooth(loose->pair ? points : withMirror(points));
        QPainterPath path = drawn.intersected(half);
        for (const QPainterPath& other : taken) {
            if (other.boundingRect().intersects(path.boundingRect()))
                path = path.subtracted(other);
        }
        taken.push_back(drawn);
        if (!loose->pair) {
            const QPainterPath whole = bothHalves(path);
            const Label label = labelPlace(whole, false);
            f.areas.push_back({id, whole, {0, label.at.y()}, label.room});
            continue;
        }
        const auto [label, room] = labelPlace(path, true);
        // In the front view the half with x >= 0 is the person's left, in the back view their right.
        f.areas.push_back(
            {id + u"_right"_s, back ? path : mirror(path), back ? label : mirrored(label), room});
        f.areas.push_back(
            {id + u"_left"_s, back ? mirror(path) : path, back ? mirrored(label) : label, room});
    }
    std::reverse(f.areas.begin(), f.areas.end());
    if (back) {
        QPainterPath right = smooth(solePoints());
        for (const Capsule& c : soleToes())
            right = right.united(capsule(c));
        const auto [label, room] = labelPlace(right, true);
        f.areas.push_back({u"sole_left"_s, mirror(right), mirrored(label), room});
        f.areas.push_back({u"sole_right"_s, right, label, room});
        f.outline.addPath(right);
        f.outline.addPath(mirror(right));
    }
    f.outline.setFillRule(Qt::WindingFill);
    f.bounds = f.outline.boundingRect();
    f.relief = relief(f.outline, view, type);
    return f;
}

} // namespace unknot::bodymap
