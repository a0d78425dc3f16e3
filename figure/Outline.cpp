// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Outline.h"

#include "figure/Proportions.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

namespace {

void sideTrunk(const Skeleton& s, TrunkOutline& out)
{
    const auto front = [&](double at) { return body::trunkFront.at(at) + s.risen(at); };
    const auto back = [&](double at) { return body::trunkBack.at(at) + 0.2 * (at > 0.4 ? s.risen(at) : 0); };
    std::vector<QPointF> shirt, trousers;
    for (double at : {-.12, -.04, .05, .15, .28, .45, .65, .8, .91, .985})
        shirt.push_back(s.onTrunk(at, -back(at)));
    for (double at : {.95, .86, .74, .62, .45, .28, .12, 0., -.1})
        shirt.push_back(s.onTrunk(at, front(at)));
    for (double at : {-.17, -.12, -.04, .05, .15, .215})
        trousers.push_back(s.onTrunk(at, -back(at) - 0.3));
    for (double at : {.225, .12, 0., -.1})
        trousers.push_back(s.onTrunk(at, front(at) + 0.3));
    out.shirt = smoothClosed(shirt);
    out.trousers = smoothClosed(trousers);
    std::vector<QPointF> band;
    for (double x : {-1., -.5, 0., .5, 1.})
        band.push_back(
            s.onTrunk(0.205 - 0.012 * (1 - x * x), x < 0 ? x * (back(.205) + .35) : x * (front(.215) + .35)));
    for (double x : {1., .5, 0., -.5, -1.})
        band.push_back(
            s.onTrunk(0.235 - 0.012 * (1 - x * x), x < 0 ? x * (back(.235) + .3) : x * (front(.24) + .3)));
    out.waistband = smoothClosed(band);

    // The neck connects chest and skull, so it depends on both frames.
    const QPointF up = direction(s.chest), fore = ahead(s.chest), nape = ahead(s.neckDirection);
    const QPointF hup = direction(s.headDirection), hfore = ahead(s.headDirection);
    const QPointF b = s.neckBase, k = s.skullBase, mid = lerp(b, k, 0.55);
    out.neck = smoothClosed({b - up * 6 - fore * 4, b - up * 0.5 - fore * 5.3, mid - nape * 4.7,
                             k - hfore * 5.5 + hup * 0.8, k - hfore * 6.2 + hup * 5, k + hfore * 2 + hup * 5,
                             k + hfore * 4.6 - hup * 0.6, mid + nape * 4.2, b + up * 0.2 + fore * 5.4,
                             b - up * 6 + fore * 6});
    out.neckShadow =
        smoothClosed({k - hfore * 1.5 - hup * 0.4, k + hfore * 4.6 + hup * .4, k + hfore * 4.5 - hup * 1.6,
                      lerp(k, mid, 0.6) + nape * 4.2, lerp(k, mid, 0.45) + nape * 1});
}

void frontTrunk(const Skeleton& s, TrunkOutline& out)
{
    const auto half = [&](double at) { return body::trunkHalf.at(at) + 0.5 * s.risen(at); };
    const QPointF up = direction(s.chest), right = ahead(s.chest);
    std::vector<QPointF> shirt;
    // Up the left edge, over both shoulders, down the right. The shoulder points follow the joints, so that a
    // shrug or raised arm leaves no gap between sleeve and collar.
    const auto edge = [&](double sign, bool upwards) {
        const int side = s.lateral(LeftHand) == sign ? LeftHand : RightHand;
        const QPointF joint = s.arm[size_t(side)].shoulder, out_ = right * sign;
        std::vector<QPointF> q;
        for (double at : {-.12, -.04, .05, .15, .28, .42, .58})
            q.push_back(s.onTrunk(at, sign * half(at)));
        q.push_back(s.onTrunk(0.71, sign * (half(0.71) - 0.3)));
        q.push_back(joint + out_ * 3.6 - up * 1.6);
        q.push_back(joint + out_ * 2.6 + up * 3.6);
        const QPointF collar = s.onTrunk(0.992, sign * 6.3);
        const QPointF tip = joint + out_ * 0.2 + up * 4.9;
        q.push_back(tip);
        q.push_back(lerp(tip, collar, 0.55) - up * 0.5);
        q.push_back(collar);
        if (!upwards)
            std::reverse(q.begin(), q.end());
        shirt.insert(shirt.end(), q.begin(), q.end());
    };
    edge(-1, true);
    edge(1, false);
    out.shirt = smoothClosed(shirt);
    std::vector<QPointF> trousers;
    for (double at : {-.17, -.06, 0., .1, .2})
        trousers.push_back(s.onTrunk(at, -half(at) - 0.25));
    for (double at : {.2, .1, 0., -.06, -.17})
        trousers.push_back(s.onTrunk(at, half(at) + 0.25));
    out.trousers = smoothClosed(trousers);
    std::vector<QPointF> band;
    for (double x : {-1., -.5, 0., .5, 1.})
        band.push_back(s.onTrunk(0.185 - 0.014 * (1 - x * x), x * (half(.185) + .35)));
    for (double x : {1., .5, 0., -.5, -1.})
        band.push_back(s.onTrunk(0.222 - 0.014 * (1 - x * x), x * (half(.222) + .3)));
    out.waistband = smoothClosed(band);

    const QPointF b = s.neckBase, k = s.skullBase, n = direction(s.neckDirection),
                  across = ahead(s.neckDirection);
    const QPointF h = direction(s.headDirection);
    out.neck =
        skinOf({{b - up * 3.4, 6.3}, {b - up * 0.8, 5.4}, {b + n * 2.6, 4.95}, {k, 4.85}, {k + h * 4, 5}});
    const double lean = std::clamp(s.turn / 60, -1.0, 1.0);
    out.neckShadow = smoothClosed({k - across * 4.8 + n, k + across * 4.8 + n, k + across * 4.7 - n * 1.8,
                                   k + across * (lean * 2.5) - n * 3.9, k - across * 4.7 - n * 1.8});
    out.hasNeckline = true;
    const double deep = s.view == View::Front ? 0.062 : 0.022;
    std::vector<QPointF> line;
    for (double x : {-1., -.72, 0., .72, 1.})
        line.push_back(s.onTrunk(1.002 - (1 - x * x) * deep, x * 5.9));
    line.push_back(s.onTrunk(1.03, 4.4));
    line.push_back(s.onTrunk(1.03, -4.4));
    out.neckline = smoothClosed(line);
}

} // namespace

TrunkOutline trunkOutline(const Skeleton& s)
{
    TrunkOutline out;
    if (s.view == View::Side)
        sideTrunk(s, out);
    else
        frontTrunk(s, out);
    return out;
}

HandOutline handOutline(const Skeleton& s, int side)
{
    const Arm& arm = s.arm[size_t(side)];
    // Towards the palm of a hand seen edge on, towards the thumb of a flat one.
    const double in = s.view == View::Side ? 1 : s.lateral(side);
    const double thumbTurn = s.view == View::Side ? -1 : in;
    const double half = lerp(1.75, 3.6, arm.flat);
    const QPointF f = direction(arm.hand), n = ahead(arm.hand) * thumbTurn, w = arm.wrist;
    const double knuckles = 8.2;

    HandOutline out;
    out.palm = smoothClosed(
        {w - f * 1.2 - n * 2.3, w + f * 2 - n * lerp(2.3, 2.9, arm.flat), w + f * 5.4 - n * half,
         w + f * knuckles - n * (half - 0.3), w + f * (knuckles + 0.7), w + f * knuckles + n * (half - 0.3),
         w + f * 5.4 + n * half, w + f * 2 + n * lerp(2.3, 2.9, arm.flat), w - f * 1.2 + n * 2.3});
    constexpr double lengths[] = {5.6, 7.2, 7.7, 7.0}; // little finger first
    for (int i = 0; i < 4; ++i) {
        const double place = (i - 1.5) / 1.5; // -1 little .. +1 index finger, next to the thumb
        const double radius = lerp(1.12, 0.98, arm.flat) - (i == 0 ? 0.12 : 0);
        const double fan = place * lerp(1.5, 5.5, arm.flat) * thumbTurn;
        // Seen edge on, the fingers bend in the picture; flat, they bend away and look shorter.
        const double bend = arm.curl * (1 - arm.flat) * in + (1 - arm.flat) * (1.5 - i) * 2.2 * in;
        const double shown = 1 - arm.flat * std::clamp(arm.curl, 0.0, 80.0) / 110;
        QPointF q = w + f * (knuckles - 0.6 - 0.5 * place * place) + n * (place * (half - radius + 0.05));
        Discs finger{{q, radius}};
        double turn = arm.hand + fan + bend * 0.35;
        for (double share : {0.42, 0.32, 0.26}) {
            q += direction(turn) * (lengths[i] * share * shown);
            finger.push_back({q, radius * (finger.size() == 3 ? 0.82 : 0.93)});
            turn += bend * 0.55;
        }
        out.fingers.push_back(finger);
    }
    const double thumb = arm.hand + thumbTurn * arm.thumb;
    const QPointF root = w + f * 2.4 + n * (half * 0.55);
    const QPointF joint = root + direction(thumb) * 4.2;
    const QPointF tip = joint + direction(thumb - thumbTurn * arm.thumb * 0.35) * 3.2;
    out.thumb = {{root, 1.65}, {joint, 1.25}, {tip, 0.95}};
    return out;
}

FootOutline footOutline(const Skeleton& s, int side)
{
    const Leg& leg = s.leg[size_t(side)];
    FootOutline out;
    if (s.view != View::Side) {
        // From the front a foot is a short wedge that points at the viewer and slightly outwards.
        const QPointF a = leg.ankle;
        const double o = s.lateral(side) * leg.footOut;
        const bool back = s.view == View::Back;
        const double w = back ? 3.5 : 4.6, spread = back ? 0.4 : 1.2;
        if (leg.footLong > 0) {
            const double l = lerp(7.6, 17, leg.footLong);
            const auto p = [&](double x, double y) { return a + QPointF(o * y / 7 * 0.6 + x, -y * l / 17); };
            out.foot = smoothClosed({p(-3.3, -2), p(-3.4, 3), p(-4.2, 10), p(-4.3, 14), p(-2.6, 16.6),
                                     p(1, 17), p(3.6, 15.6), p(4.2, 11), p(3.4, 4), p(3.3, -2)});
            for (double x : {-2.2, -.5, 1.2, 2.6}) {
                out.toeLines.moveTo(p(x, 16.2));
                out.toeLines.lineTo(p(x, 14.2));
            }
            return out;
        }
        // Lower in the picture is nearer and therefore slightly larger.
        const double near = 1 + std::clamp(body::sole - a.y(), 0.0, 8.0) / 52;
        const auto p = [&](double x, double y) { return a + QPointF(x, y) * near; };
        out.foot =
            smoothClosed({p(-3.2, 2), p(o * .3 - 3.5, -2.2), p(o * spread - w, -5.6),
                          p(o * spread - w + .9, -7.3), p(o * spread, -7.6), p(o * spread + w - .9, -7.3),
                          p(o * spread + w, -5.6), p(o * .3 + 3.5, -2.2), p(3.2, 2)});
        if (!back) {
            for (double x : {-2.3, -.7, .8, 2.2}) {
                const QPointF t = a + QPointF(o * spread + x * (s.lateral(side) > 0 ? 1 : -1), -7.2);
                out.toeLines.moveTo(t);
                out.toeLines.lineTo(t + QPointF(-x * .05, 1.7));
            }
        }
        return out;
    }
    const auto at = [&](double x, double y) { return s.onToes(side, x, y); };
    // Start at the shank, as the leg may come down at any angle.
    const QPointF shin = leg.ankle - direction(leg.shank) * 3, cross = ahead(leg.shank);
    out.foot = smoothClosed({shin + cross * 3.4, leg.ankle + cross * 3.3, at(-4.9, -3.6), at(-4.7, -6.2),
                             at(-2.6, -7.4), at(1, -7.1), at(5, -6.2), at(8.6, -7.1), at(11, -7.4),
                             at(13.6, -7.2), at(15.6, -6.5), at(15.7, -5.2), at(13.8, -4.2), at(10.6, -3.4),
                             at(7.2, -1.8), at(4.2, 0.4), shin - cross * 3.3});
    const QPointF a = at(15.3, -5.7), b = at(12.6, -5.6);
    out.toeLines.moveTo(a);
    out.toeLines.quadTo(lerp(a, b, 0.5) + (at(0, 0) - at(0, .4)), b);
    return out;
}

} // namespace unknot::figure
