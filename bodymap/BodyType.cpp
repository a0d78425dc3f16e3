// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "bodymap/BodyType.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::bodymap {

namespace {

/// What happens at one height: x becomes shift + stretch * x, with other numbers for the arm.
struct Girth
{
    double y;
    double stretch, shift;       ///< head, trunk and leg
    double armStretch, armShift; ///< about the middle of the arm
};

using Girths = std::array<Girth, 13>;

constexpr Girths slight{{{0, 0.97, 0, 0.9, -0.6},
                         {22, 0.96, 0, 0.9, -0.6},
                         {28, 0.92, 0, 0.9, -0.8},
                         {38, 0.93, 0, 0.88, -1.3},
                         {50, 0.91, 0, 0.86, -1.4},
                         {68, 0.87, 0, 0.87, -1.4},
                         {80, 0.89, 0, 0.88, -1.3},
                         {92, 0.90, 0, 0.93, -1.3},
                         {104, 0.86, 0.6, 0.96, -1.3},
                         {132, 0.90, 0.5, 1, -1.3},
                         {148, 0.88, 0.6, 1, -1.3},
                         {168, 0.94, 0.2, 1, -1.3},
                         {180, 0.97, 0.1, 1, -1.3}}};

constexpr Girths broad{{{0, 1.03, 0, 1.15, 1.5},
                        {18, 1.06, 0, 1.15, 1.5},
                        {28, 1.2, 0, 1.15, 2},
                        {38, 1.14, 0, 1.22, 3.2},
                        {50, 1.23, 0, 1.26, 4.6},
                        {71, 1.5, 0, 1.2, 5.6},
                        {82, 1.34, 0, 1.14, 5.6},
                        {92, 1.24, 0, 1.06, 5.6},
                        {104, 1.22, -0.2, 1.04, 5.6},
                        {132, 1.17, 0, 1, 5.6},
                        {148, 1.17, 0.1, 1, 5.6},
                        {168, 1.08, 0.2, 1, 5.6},
                        {180, 1.04, 0.2, 1, 5.6}}};

constexpr double headEnd = 27; // above it there is no arm

/// Eased, so that no height shows where two rows of the table meet.
double between(double a, double b, double t)
{
    return a + (b - a) * t * t * (3 - 2 * t);
}

Girth at(const Girths& girths, double y)
{
    y = std::clamp(y, girths.front().y, girths.back().y);
    size_t i = 0;
    while (i + 2 < girths.size() && girths[i + 1].y < y)
        ++i;
    const Girth &above = girths[i], &below = girths[i + 1];
    const double t = (y - above.y) / (below.y - above.y);
    return {y, between(above.stretch, below.stretch, t), between(above.shift, below.shift, t),
            between(above.armStretch, below.armStretch, t), between(above.armShift, below.armShift, t)};
}

/// The middle of the medium arm.
double armAxis(double y)
{
    return y < 68 ? 18.6 + (y - 38) * 0.26 : 26.4 + (y - 68) * 0.31;
}

/// The gap between trunk and arm of the medium body; in the shoulder, where they blend.
struct Gap
{
    double middle, half;
};

Gap gapAt(double y)
{
    if (y < 46)
        return {17, std::clamp(0.4 + (46 - y) * 0.6, 0.4, 5.0)};
    return {std::min(17 + (y - 46) * 0.07 + std::max(0.0, y - 68) * 0.2, 24.5),
            std::min(0.4 + (y - 46) * 0.16, 6.0)};
}

} // namespace

QPointF shaped(QPointF p, BodyType type)
{
    if (type == BodyType::Medium || p.x() <= 0)
        return p;
    const Girth g = at(type == BodyType::Slight ? slight : broad, p.y());
    const auto trunk = [&g](double x) { return std::max(0.0, g.shift + g.stretch * x); };
    if (p.y() < headEnd)
        return {trunk(p.x()), p.y()};
    const double axis = armAxis(p.y());
    const auto arm = [&g, axis](double x) { return axis + g.armShift + g.armStretch * (x - axis); };
    const Gap gap = gapAt(p.y());
    const double from = gap.middle - gap.half, to = gap.middle + gap.half;
    if (p.x() <= from)
        return {trunk(p.x()), p.y()};
    if (p.x() >= to)
        return {arm(p.x()), p.y()};
    return {trunk(from) + (arm(to) - trunk(from)) * (p.x() - from) / (to - from), p.y()};
}

Points shaped(Points points, BodyType type)
{
    for (QPointF& p : points)
        p = shaped(p, type);
    return points;
}

} // namespace unknot::bodymap
