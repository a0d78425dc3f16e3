// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "bodymap/BodyMap.h"

#include "bodymap/BuildFigure.h"
#include "bodymap/Curves.h"
#include "bodymap/Shapes.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <mutex>

namespace unknot::bodymap {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelReach = 0.6; // of the slop

} // namespace

const Area* Figure::area(const QString& id) const
{
    const auto it = std::find_if(areas.begin(), areas.end(), [&id](const Area& a) { return a.id == id; });
    return it == areas.end() ? nullptr : &*it;
}

const Figure& figure(View view, BodyType type)
{
    struct Kept
    {
        std::once_flag once;
        Figure figure;
    };
    static std::array<Kept, 6> all;
    Kept& kept = all[size_t(type) * 2 + (view == View::Back ? 1 : 0)];
    std::call_once(kept.once, [&] { kept.figure = buildFigure(view, type); });
    return kept.figure;
}

QString hit(View view, QPointF point, double slop, BodyType type)
{
    const Figure& f = figure(view, type);
    const Area* nearest = nullptr;
    double best = labelReach * slop;
    for (const Area& a : f.areas) {
        if (const double away = length(a.label - point); away < best) {
            best = away;
            nearest = &a;
        }
    }
    if (nearest)
        return nearest->id;
    for (const Area& a : f.areas) {
        if (a.path.contains(point))
            return a.id;
    }
    best = slop;
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

int crowd(View view, QPointF point, double radius, double slop, BodyType type)
{
    constexpr int steps = 12; // around the point
    QSet<QString> found{hit(view, point, slop, type)};
    for (int i = 0; i < steps; ++i) {
        const double angle = i * 2 * M_PI / steps;
        found.insert(hit(view, point + radius * QPointF(std::cos(angle), std::sin(angle)), 0, type));
    }
    found.remove(QString());
    return int(found.size());
}

QString neighbour(View view, const QString& id, int dx, int dy, BodyType type)
{
    const Figure& f = figure(view, type);
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
    const auto& shapes = frontShapes();
    const bool front = std::any_of(shapes.begin(), shapes.end(), [&id](const Loose& shape) {
        const QString base = QString::fromLatin1(shape.id);
        return shape.pair ? id == base + u"_left"_s || id == base + u"_right"_s : id == base;
    });
    return front ? View::Front : View::Back;
}

} // namespace unknot::bodymap
