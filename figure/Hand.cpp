// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Hand.h"

#include <QtMath>
#include <algorithm>
#include <cmath>

// The hand has bones in three dimensions, so that one table of joint bends gives the right picture from every
// side: which finger covers which, and how much of each is seen.
namespace unknot::figure {

using namespace Qt::StringLiterals;

namespace {

// x from the wrist to the fingertips, y to the thumb's side, z out of the back of the hand; cm.
struct Point
{
    double x, y, z;
};

Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}

Point operator*(Point a, double k)
{
    return {a.x * k, a.y * k, a.z * k};
}

struct Finger
{
    Point root;
    double bones[3];
    double radius;
};

constexpr Finger fingers[] = {{{6.9, -2.75, -.1}, {2.9, 1.8, 1.6}, .86},
                              {{7.7, -.98, .1}, {3.7, 2.4, 1.9}, .98},
                              {{8.0, .88, .15}, {4.0, 2.6, 2.0}, 1.02},
                              {{7.7, 2.7, 0}, {3.6, 2.3, 1.9}, 1.0}};
constexpr double thumbBones[] = {3.9, 3.0, 2.5};
constexpr double thumbRadii[] = {1.55, 1.28, 1.08, .86};
constexpr Point thumbRoot{2.0, 2.0, -.7};

struct Ball
{
    Point at;
    double radius;
};
// Wrist, knuckles, ball of the thumb, heel of the hand.
constexpr Ball palmBalls[] = {{{-.6, .55, 0}, 1.95},   {{-.6, -.55, 0}, 1.95},  {{7.6, 2.6, 0}, 1.15},
                              {{8.0, .9, .1}, 1.2},    {{7.6, -.95, .1}, 1.15}, {{6.7, -2.65, -.1}, 1.05},
                              {{3.2, 2.1, -.35}, 1.6}, {{3, -2.0, -.3}, 1.6}};

struct Named
{
    const char* name;
    HandShape shape;
};

// Fingers from the little one to the index finger.
const Named poses[] = {
    {"relaxed", {{24, 21, 18, 13}, {28, 27, 25, 21}, {-7, -2, 2, 6}, 26, 22, 14}},
    {"rest", {{9, 8, 7, 6}, {13, 12, 11, 10}, {-8, -3, 2, 7}, 34, 12, 10}},
    {"flat", {{3, 3, 3, 3}, {5, 5, 5, 5}, {-9, -3, 2, 8}, 38, 4, 6}},
    {"floor", {{0, 0, 0, 0}, {7, 8, 8, 7}, {-17, -6, 4, 14}, 50, 6, 4}},
    {"clasp", {{52, 50, 48, 46}, {48, 48, 46, 44}, {-6, -2, 2, 5}, 36, 8, 14}},
    {"edge", {{62, 62, 62, 60}, {58, 58, 56, 54}, {-6, -2, 2, 5}, 42, 26, 10}},
    {"thumb", {{40, 38, 34, 30}, {50, 48, 44, 40}, {-5, -2, 1, 4}, 24, 10, 2}},
    {"fist", {{84, 84, 82, 80}, {98, 98, 96, 94}, {-3, -1, 1, 3}, 8, 46, 46}},
    {"wrist", {{56, 54, 50, 46}, {62, 60, 56, 52}, {-5, -2, 2, 6}, 34, 40, 24}},
    {"ball", {{34, 32, 28, 24}, {34, 32, 30, 28}, {-14, -5, 4, 13}, 46, 30, 16}},
    {"roller", {{66, 66, 64, 62}, {70, 70, 68, 66}, {-4, -1, 1, 4}, 24, 44, 26}},
    {"strap", {{74, 74, 72, 70}, {92, 92, 90, 88}, {-3, -1, 1, 3}, 14, 34, 30}},
    {"fingertips", {{46, 44, 40, 38}, {22, 22, 22, 22}, {-14, -5, 4, 12}, 34, 44, 10}},
    {"open", {{16, 13, 10, 8}, {20, 17, 15, 13}, {-10, -3, 3, 9}, 44, 16, 10}},
};
static_assert(std::size(poses) == size_t(HandPose::Count));

// Projects a hand's point into the picture; `near` is its distance towards the viewer.
struct Projection
{
    QPointF wrist, along, across;
    double cosine, sine, mirror;

    explicit Projection(const HandFrame& f)
        : wrist(f.wrist), along(direction(f.direction)), across(ahead(f.direction) * f.side),
          cosine(std::cos(qDegreesToRadians(f.roll))), sine(std::sin(qDegreesToRadians(f.roll))),
          mirror(f.mirrored ? -1 : 1)
    {
    }
    QPointF at(Point p) const { return wrist + along * p.x + across * (p.y * cosine + p.z * sine); }
    double near(Point p) const { return mirror * (p.z * cosine - p.y * sine); }
};

Point heading(double spread, double bend)
{
    const double s = qDegreesToRadians(spread), b = qDegreesToRadians(bend);
    return {std::cos(b) * std::cos(s), std::cos(b) * std::sin(s), -std::sin(b)};
}

Digit digit(const Projection& view, std::initializer_list<Point> joints, std::initializer_list<double> radii,
            Point back)
{
    Digit d;
    auto radius = radii.begin();
    for (const Point& p : joints) {
        d.bones.push_back({view.at(p), *radius++});
        d.near += view.near(p) / double(joints.size());
    }
    const Point tip = joints.end()[-1], before = joints.end()[-2];
    if (view.near(back) > 0.35) {
        const double r = radii.end()[-1];
        d.nail = {view.at(tip + (before + tip * -1.0) * -0.05 + back * (0.35 * r)), 0.62 * r};
    }
    return d;
}

} // namespace

HandShape handShape(HandPose pose)
{
    return poses[std::min(size_t(pose), std::size(poses) - 1)].shape;
}

HandShape mixed(const HandShape& a, const HandShape& b, double t)
{
    HandShape m;
    for (size_t i = 0; i < 4; ++i) {
        m.knuckle[i] = lerp(a.knuckle[i], b.knuckle[i], t);
        m.middle[i] = lerp(a.middle[i], b.middle[i], t);
        m.spread[i] = lerp(a.spread[i], b.spread[i], t);
    }
    m.thumbOut = lerp(a.thumbOut, b.thumbOut, t);
    m.thumbDown = lerp(a.thumbDown, b.thumbDown, t);
    m.thumbBend = lerp(a.thumbBend, b.thumbBend, t);
    return m;
}

QString handPoseName(HandPose pose)
{
    return QLatin1StringView(poses[size_t(pose)].name);
}

std::optional<HandPose> handPoseNamed(const QString& name)
{
    for (size_t i = 0; i < std::size(poses); ++i) {
        if (name == QLatin1StringView(poses[i].name))
            return HandPose(i);
    }
    return {};
}

HandOutline handOutline(const HandShape& shape, const HandFrame& frame)
{
    const Projection view(frame);
    HandOutline out;
    Discs palm;
    for (const Ball& b : palmBalls)
        palm.push_back({view.at(b.at), b.radius});
    out.palm = hullOf(palm);
    for (size_t i = 0; i < 4; ++i) {
        const Finger& f = fingers[i];
        const double a = shape.knuckle[i], b = a + shape.middle[i], c = b + 0.6 * shape.middle[i];
        // A bent finger points to the heel of the thumb: its spread closes.
        const double spread = shape.spread[i] * std::cos(qDegreesToRadians(a));
        const Point p1 = f.root + heading(spread, a) * f.bones[0], p2 = p1 + heading(spread, b) * f.bones[1],
                    p3 = p2 + heading(spread, c) * f.bones[2], back = heading(spread, c - 90);
        out.digits[i] = digit(view, {f.root + heading(spread, a) * -0.6, p1, p2, p3},
                              {f.radius * 1.06, f.radius, f.radius * .93, f.radius * .78}, back);
    }
    const double o = shape.thumbOut, d = shape.thumbDown, b = shape.thumbBend;
    const Point t1 = thumbRoot + heading(o, d) * thumbBones[0],
                t2 = t1 + heading(o - b * .8, d + b * .3) * thumbBones[1],
                t3 = t2 + heading(o - b * 1.8, d + b * .7) * thumbBones[2];
    // The nail of a thumb faces away from the fingers' line.
    const Point nail{0.1, 0.62, 0.78};
    out.digits[4] = digit(view, {thumbRoot, t1, t2, t3},
                          {thumbRadii[0], thumbRadii[1], thumbRadii[2], thumbRadii[3]}, nail);

    out.palmNear = -1.1; // digits that are only slightly bent join the palm without a step
    const bool palmSeen = view.near({0, 0, 1})<-0.4, backSeen = view.near({0, 0, 1})> 0.4;
    if (palmSeen) { // the line around the ball of the thumb, and that below the fingers
        const auto line = [&](Point a, Point m, Point c) {
            out.creases.moveTo(view.at(a));
            out.creases.quadTo(view.at(m), view.at(c));
        };
        line({6.4, 3.2, -1}, {4.2, .2, -1}, {.6, .4, -1});
        line({5.6, -3.2, -1}, {6.2, -.4, -1}, {7.3, 1.6, -1});
    } else if (backSeen) { // the knuckles
        for (const Finger& f : fingers) {
            const Point k = f.root;
            out.creases.moveTo(view.at({k.x - .6, k.y - .4, 1}));
            out.creases.quadTo(view.at({k.x - .1, k.y, 1}), view.at({k.x - .6, k.y + .4, 1}));
        }
    }
    return out;
}

} // namespace unknot::figure
