// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"
#include "figure/Outline.h"
#include "figure/Proportions.h"

#include <algorithm>

namespace unknot::figure {

namespace {

// Pointing at the viewer: toes in front, instep and ankle above.
FootOutline towardsViewer(const Skeleton& s, int side)
{
    const Leg& leg = s.leg[size_t(side)];
    FootOutline out;
    const QPointF a = leg.ankle;
    const double lat = s.lateral(side), o = lat * leg.footOut;
    // Lower in the picture is nearer and therefore slightly larger.
    const double near = 1 + std::clamp(body::sole - a.y(), 0.0, 8.0) / 52;
    // x from the big toe's side (negative) to the little toe's.
    const auto p = [&](double x, double y) {
        return a + QPointF(lat * x + o * std::clamp(-y / 7, 0.0, 1.2), y) * near;
    };
    out.foot = smoothClosed({p(-3.1, 2.5), p(-3.3, -.5), p(-3.9, -3.2), p(-4.9, -5.4), p(-4.6, -7.2),
                             p(-2.6, -7.9), p(0, -7.9), p(2.6, -7.6), p(4.4, -6.9), p(4.9, -5.6),
                             p(4.1, -3.4), p(3.4, -.8), p(3.1, 2.5)});
    // The big toe is broad; the others follow in an arc.
    double x = -2.0;
    for (double w : {1.35, 1.15, 1.05, .95}) {
        out.lines.addPath(stroke(p(x, -7.7), p(x * .97, -6.7), p(x * .92, -5.7), .2));
        x += w * 1.45;
    }
    for (const auto& [nx, ny, r] :
         {std::tuple(-3.4, -6.6, .95), {-1.1, -6.7, .55}, {.5, -6.6, .5}, {1.9, -6.4, .45}, {3.3, -6.1, .4}})
        out.nails.addPath(ellipseAt(p(nx, ny), 0, r * .62, r));
    out.lines.addPath(stroke(p(-2.9, .6), p(-3.4, -.4), p(-2.7, -1.2), .22));
    out.lines.addPath(stroke(p(2.9, .2), p(3.3, -.7), p(2.7, -1.5), .22));
    return out;
}

FootOutline fromAbove(const Skeleton& s, int side)
{
    const Leg& leg = s.leg[size_t(side)];
    FootOutline out;
    const double lat = s.lateral(side), o = lat * leg.footOut, l = lerp(7.6, 17, leg.footLong);
    const auto p = [&](double x, double y) {
        return leg.ankle + QPointF(o * y / 7 * 0.6 + lat * x, -y * l / 17);
    };
    out.foot = smoothClosed({p(-3.2, -2), p(-3.2, 3), p(-4.1, 10), p(-4.3, 14.4), p(-3.2, 16.9),
                             p(-1.4, 16.9), p(1, 16.2), p(3.4, 14.4), p(4.3, 11), p(3.6, 4), p(3.2, -2)});
    double tip = 16.4;
    for (double x : {-1.3, .3, 1.7, 2.9}) {
        out.lines.addPath(stroke(p(x, tip), p(x, tip - 1.2), p(x * .9, tip - 2.6), .2));
        tip -= .55;
    }
    out.nails.addPath(ellipseAt(p(-2.7, 15.9), 0, .6, .85));
    return out;
}

FootOutline fromBehind(const Skeleton& s, int side)
{
    const QPointF a = s.leg[size_t(side)].ankle;
    FootOutline out;
    out.foot = smoothClosed({a + QPointF(-3.1, 2.5), a + QPointF(-3.2, -2), a + QPointF(-3.7, -5.6),
                             a + QPointF(-2.6, -7.4), a + QPointF(2.6, -7.4), a + QPointF(3.7, -5.6),
                             a + QPointF(3.2, -2), a + QPointF(3.1, 2.5)});
    return out;
}

FootOutline fromSide(const Skeleton& s, int side)
{
    const Leg& leg = s.leg[size_t(side)];
    FootOutline out;
    const auto at = [&](double x, double y) { return s.onToes(side, x, y); };
    // Start at the shank, as the leg may come down at any angle.
    const QPointF shin = leg.ankle - direction(leg.shank) * 4.4, cross = ahead(leg.shank);
    // Of a pointed foot the heel lies against the leg, and the instep runs straight into the shin.
    const double pointed = std::clamp((70 - std::abs(wrapped(leg.foot - leg.shank))) / 60, 0.0, 1.0);
    const auto heel = [&](double x, double y, double dx, double dy) {
        return at(x + dx * pointed, y + dy * pointed);
    };
    out.foot = smoothClosed(
        {shin + cross * 3.3,
         leg.ankle + cross * lerp(3.25, 3.4, pointed) - direction(leg.shank) * lerp(.4, 3.4, pointed),
         heel(-4.6, -2.9, 2, -1.2),
         heel(-5.0, -5.2, 3, .1),
         heel(-4.2, -6.9, 3.2, 1),
         heel(-2.4, -7.4, 2.8, 1.3),
         heel(.6, -7.2, 1.6, 1.4),
         heel(4.8, -6.5, .6, .5),
         at(8.6, -7.2),
         at(11, -7.4),
         at(13.6, -7.35),
         at(15.5, -6.9),
         at(16.1, -5.9),
         at(15.4, -5.0),
         at(13.6, -4.5),
         at(10.8, -3.6),
         at(7.4, -1.9),
         at(4.4, 0.3),
         lerp(at(3.5, 2.4), leg.ankle - cross * 3.4, pointed),
         shin - cross * 3.2});
    out.sole = smoothClosed({heel(-4.9, -5.8, 3.6, .6), heel(-1, -6.2, 1.6, 1), heel(4.4, -5.3, .6, .4),
                             at(8.6, -6.3), at(13, -6.5), at(16, -6.3), at(15.4, -6.8), at(11, -7.3),
                             heel(4.6, -6.4, .6, .5), heel(-2, -7.3, 2.8, 1.3), heel(-4.2, -6.8, 3.4, 1.1)});
    // The near foot shows its little toe's edge, the far one the big toe.
    const double spread = 1.35;
    for (int i = 0; i < 3; ++i) {
        const double x = 15.1 - i * spread;
        out.lines.addPath(stroke(at(x, -6.9 + .1 * i), at(x - .8, -6.2), at(x - 1.5, -5.3 + .12 * i), .2));
    }
    out.nails.addPath(ellipseAt(at(15.3, -5.75), leg.foot + 20, .5, .34));
    const QPointF bone = s.onFoot(side, -.2, .4);
    out.lines.addPath(
        stroke(bone + cross * -1.2, bone + direction(leg.shank) * 1.7, bone + cross * 1.1, .26));
    if (pointed < .3) // the tendon above the heel
        out.lines.addPath(
            stroke(s.onFoot(side, -3.3, 1.6), s.onFoot(side, -3.0, -.6), s.onFoot(side, -3.9, -2.6), .22));
    return out;
}

} // namespace

FootOutline footOutline(const Skeleton& s, int side)
{
    FootOutline out = s.view == View::Side               ? fromSide(s, side)
                      : s.view == View::Back             ? fromBehind(s, side)
                      : s.leg[size_t(side)].footLong > 0 ? fromAbove(s, side)
                                                         : towardsViewer(s, side);
    out.lines.setFillRule(Qt::WindingFill);
    return out;
}

} // namespace unknot::figure
