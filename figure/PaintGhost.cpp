// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

namespace {

// Whether any of these points of the body differ visibly.
bool moved(std::initializer_list<std::pair<QPointF, QPointF>> points)
{
    return std::any_of(points.begin(), points.end(),
                       [](const auto& p) { return length(p.first - p.second) > 1.2; });
}

double distance(const Skeleton& a, const Skeleton& b)
{
    double sum =
        length(a.onHead(9, 10) - b.onHead(9, 10)) + length(a.hip - b.hip) + std::abs(a.turn - b.turn) * .1;
    for (size_t side : {0, 1})
        sum += length(a.leg[side].knee - b.leg[side].knee) + length(a.leg[side].ankle - b.leg[side].ankle) +
               length(a.arm[side].elbow - b.arm[side].elbow) + length(a.arm[side].wrist - b.arm[side].wrist);
    return sum;
}

void uniteHair(QPainterPath& path, const HeadOutline& head, Hair hair)
{
    switch (hair) {
    case Hair::Bald:
        return;
    case Hair::Headscarf:
        unite(path, head.scarf);
        unite(path, head.scarfDrape);
        return;
    case Hair::Bun:
        unite(path, skinOf({head.bun}));
        break;
    case Hair::Long:
        unite(path, head.longHair);
        break;
    case Hair::Curly:
        for (const Disc& curl : head.curls)
            unite(path, skinOf({curl}));
        break;
    case Hair::Short:
        break;
    }
    unite(path, head.hairCap);
}

/// The parts of `s` that are elsewhere in `other`.
QPainterPath silhouette(const Skeleton& s, const Skeleton& other, const Look& look)
{
    QPainterPath path;
    if (moved({{s.neckBase, other.neckBase}, {s.hip, other.hip}, {s.onTrunk(.5, 9), other.onTrunk(.5, 9)}})) {
        const TrunkOutline trunk = trunkOutline(s);
        unite(path, trunk.shirt);
        unite(path, trunk.pelvis);
        unite(path, trunk.neck);
    }
    if (moved({{s.skullBase, other.skullBase}, {s.onHead(9, 10), other.onHead(9, 10)}})) {
        const HeadOutline head = headOutline(s, look, false);
        unite(path, head.head);
        uniteHair(path, head, look.hair);
        unite(path, skinOf({{s.neckBase, 5}, {s.skullBase + direction(s.headDirection) * 3, 5}}));
    }
    for (const size_t side : {0, 1}) {
        const Leg &l = s.leg[side], &k = other.leg[side];
        const Arm &a = s.arm[side], &b = other.arm[side];
        if (moved({{l.hip, k.hip}, {l.knee, k.knee}, {l.ankle, k.ankle}})) {
            unite(path, skinOf(s.thigh(int(side))));
            unite(path, skinOf(s.shank(int(side))));
            unite(path, footOutline(s, int(side)).foot);
        }
        if (moved({{a.shoulder, b.shoulder}, {a.elbow, b.elbow}, {a.wrist, b.wrist}})) {
            unite(path, skinOf(s.upperArm(int(side))));
            unite(path, skinOf(s.forearm(int(side))));
            const HandOutline hand = handOutline(a.shape, s.handFrame(int(side)));
            unite(path, hand.palm);
            for (const Digit& digit : hand.digits)
                unite(path, skinOf(digit.bones));
        }
    }
    return path;
}

} // namespace

void paintGhosts(Picture& p)
{
    if (p.ends.size() < 2)
        return;
    // The end that is farther away, fading where the body is half-way.
    const Skeleton &here = p.solved.bones, &one = p.ends[0].bones, &other = p.ends[1].bones;
    const double toOne = distance(here, one), toOther = distance(here, other), all = toOne + toOther;
    if (all < 0.5)
        return;
    const bool first = toOne > toOther;
    QColor colour = p.colours.ghost;
    colour.setAlphaF(float(colour.alphaF() * std::min(1.0, 2.5 * std::abs(toOne - toOther) / all)));
    p.fill(silhouette(first ? one : other, first ? other : one, p.look), colour);
}

} // namespace unknot::figure
