// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Outline.h"

#include "figure/Brush.h"
#include "figure/Proportions.h"

#include <QtMath>
#include <algorithm>
#include <cmath>

namespace unknot::figure {

namespace {

QPainterPath closed(const std::vector<QPointF>& q)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.moveTo(q.front());
    for (const QPointF& p : q)
        path.lineTo(p);
    path.closeSubpath();
    return path;
}

// The hem runs from the back of the waist to the groin, where the thigh meets the belly.
void sideTrunk(const Skeleton& s, double loose, TrunkOutline& out)
{
    const auto front = [&](double at) {
        return body::trunkFront.at(at) + s.risen(at) +
               s.girth * (at < .6   ? 1.0
                          : at > .9 ? 0.2
                                    : 0.7) +
               0.3 + loose * .7;
    };
    const auto back = [&](double at) {
        return body::trunkBack.at(at) + 0.2 * (at > 0.4 ? s.risen(at) : 0) + 0.3 +
               loose * (at < .5 ? .8 : .3);
    };
    const Leg& near = s.leg[LeftHand];
    const double bent = std::clamp(wrapped(s.pelvis + 180 - near.thigh), -20.0, 132.0);
    const double seated = std::clamp(bent / 80, 0.0, 1.0);
    const double half = qDegreesToRadians(bent / 2);
    const QPointF away = direction(s.pelvis + 90 - bent / 2); // from the hip to the groin
    const double deep = std::min(22.0, (8.4 + s.girth * .6) / std::cos(half));
    const QPointF groin = s.hip + away * deep - direction(s.pelvis) * (4.5 * (1 - seated));
    const double low = lerp(-0.06, 0.09, seated);
    const QPointF behind = s.onTrunk(low, .5 - back(low)); // the shirt lies on the buttock
    const QPointF sag = (direction(near.thigh) - direction(s.pelvis)) * 0.8;
    std::vector<QPointF> hem;
    for (double t : {0.0, 0.2, 0.4, 0.6, 0.8, 1.0})
        hem.push_back(lerp(behind, groin, t) + sag * (4 * t * (1 - t)));
    out.hem =
        smoothOpen({lerp(hem[0], hem[1], .35), hem[1], hem[2], hem[3], hem[4], lerp(hem[5], hem[4], .25)});

    std::vector<QPointF> shirt{hem.rbegin(), hem.rend()};
    for (double at : {low + .07, .15, .22, .3, .45, .65, .8, .91})
        if (at > low + .04)
            shirt.push_back(s.onTrunk(at, -back(at)));
    shirt.push_back(s.onTrunk(.985, -back(.985)));
    shirt.push_back(s.onTrunk(1.01, -3.6));
    shirt.push_back(s.onTrunk(0.985, 3.4));
    const double belly = QPointF::dotProduct(groin - s.hip, direction(s.pelvis)) / body::trunk;
    for (double at : {.955, .86, .74, .62, .45, .3, .16, .04})
        if (at > belly + .05)
            shirt.push_back(s.onTrunk(at, front(at)));
    out.shirt = smoothClosed(shirt);

    std::vector<QPointF> above{behind - ahead(s.pelvis) * 9};
    above.insert(above.end(), hem.begin(), hem.end());
    // A thigh on the belly covers it.
    const double folded = std::clamp((bent - 90) / 20, 0.0, 1.0);
    above.push_back(groin + away * lerp(1.5, 0.1, folded));
    above.push_back(s.onTrunk(0.6, lerp(14, 1, folded)));
    above.push_back(s.onTrunk(0.6, -20));
    out.aboveHem = closed(above);

    std::vector<QPointF> pelvis;
    for (double at : {-.17, -.12, -.04, .05, .15, .2})
        pelvis.push_back(s.onTrunk(at, -body::trunkBack.at(at) - 0.15));
    for (double at : {.2, .12, 0., -.1})
        pelvis.push_back(s.onTrunk(at, body::trunkFront.at(at) + 0.15 + s.girth * .8));
    out.pelvis = smoothClosed(pelvis);
    // The buttock stays round where the thigh has left it; on a seat the thigh is all that shows.
    out.buttock = {
        {s.hip - ahead(s.pelvis) * 1.8 - direction(s.pelvis) * 1.2, 8.6},
        {s.hip - ahead(s.pelvis) * 2.6 - direction(s.pelvis) * lerp(4.6, 0, seated), lerp(6.9, 7.4, seated)}};

    // Cloth creases towards the groin when the hip bends, and across the belly when the back does.
    const auto fold = [&](QPointF a, QPointF b, double bow, double width) {
        const QPointF d = b - a;
        unite(out.folds, stroke(a, lerp(a, b, .5) + QPointF(-d.y(), d.x()) * bow, b, width));
    };
    if (seated > 0.4) {
        fold(groin - away * 1.2, s.onTrunk(.2, -1.5), .14, .5);
        fold(s.onTrunk(belly + .1, front(belly + .1) - 1), s.onTrunk(.3, 1.5), -.12, .45);
    } else {
        fold(s.onTrunk(.06, -back(.06) + 1.2), s.onTrunk(.14, -1), .12, .4);
    }
    const double slump = angleOf(s.spine.back() - s.spine[20]) - angleOf(s.spine[20] - s.spine.front());
    if (std::abs(wrapped(slump)) > 14)
        fold(s.onTrunk(.4, front(.4) - .8), s.onTrunk(.44, .5), .1, .5);
    fold(s.onTrunk(.78, 5.4), s.onTrunk(.68, 3), -.12, .4);

    // The neck connects chest and skull, so it depends on both frames.
    const QPointF up = direction(s.chest), fore = ahead(s.chest), nape = ahead(s.neckDirection);
    const QPointF hup = direction(s.headDirection), hfore = ahead(s.headDirection);
    const QPointF b = s.neckBase, k = s.skullBase, mid = lerp(b, k, 0.55);
    out.neck = smoothClosed({b - up * 6 - fore * 4, b - up * 0.5 - fore * 5.5, mid - nape * 4.8,
                             k - hfore * 5.6 + hup * 0.8, k - hfore * 6.2 + hup * 5, k + hfore * 2 + hup * 5,
                             k + hfore * 4.4 - hup * 0.4, mid + nape * 3.9, b + up * 0.2 + fore * 5.0,
                             b - up * 6 + fore * 6});
    out.neckShadow =
        smoothClosed({k - hfore * 2.5 - hup * 0.2, k + hfore * 4.6 + hup * .6, k + hfore * 4.2 - hup * 2.2,
                      lerp(k, mid, 0.9) + nape * 3.9, lerp(k, mid, 0.6) + nape * 0.4});
    out.collar = smoothOpen({s.onTrunk(.968, -back(.968) + .5), s.onTrunk(.965, -1), s.onTrunk(.945, 2.6),
                             s.onTrunk(.93, front(.93) - .6)});
}

void frontTrunk(const Skeleton& s, double loose, TrunkOutline& out)
{
    const bool seatedFront = s.isFacing(LeftHand) || s.isFacing(RightHand);
    const auto half = [&](double at) {
        const double wide = loose * (at < .5 ? 1.1 : .4) + s.girth * (at < .55 ? 1.0 : .5);
        // Standing, cloth hangs straight over the hips.
        const double hip = seatedFront ? 0 : std::clamp((.1 - at) / .1, 0.0, 1.0) * 3.1;
        const double lap = seatedFront ? std::clamp((.2 - at) / .15, 0.0, 1.0) * 1.0 : 0;
        return body::trunkHalf.at(at) + 0.5 * s.risen(at) + 0.2 + wide + hip + lap;
    };
    const QPointF up = direction(s.chest), right = ahead(s.chest);
    const bool seated = seatedFront;
    const double low = seated ? 0.055 : -0.05, dip = seated ? 0.035 : 0.015;
    std::vector<QPointF> hem;
    for (double x : {-1., -.9, -.7, -.5, -.25, 0., .25, .5, .7, .9, 1.})
        hem.push_back(s.onTrunk(low - dip * (1 - x * x), x * half(low)));
    out.hem = smoothOpen(hem);
    out.hemPoints = hem;
    std::vector<QPointF> shirt;
    // Up the left edge, over both shoulders, down the right. The shoulder points follow the joints, so that a
    // shrug or raised arm leaves no gap between sleeve and collar.
    const auto edge = [&](double sign, bool upwards) {
        const int side = s.lateral(LeftHand) == sign ? LeftHand : RightHand;
        const QPointF joint = s.arm[size_t(side)].shoulder, out_ = right * sign;
        std::vector<QPointF> q;
        for (double at : {.05, .15, .28, .42, .58})
            if (at > low + .03)
                q.push_back(s.onTrunk(at, sign * half(at)));
        q.push_back(s.onTrunk(0.71, sign * (half(0.71) - 0.5)));
        q.push_back(joint + out_ * 3.4 - up * 1.8);
        q.push_back(joint + out_ * 2.4 + up * 3.1);
        const QPointF collar = s.onTrunk(1.0, sign * 6.2);
        const QPointF tip = joint - out_ * 0.6 + up * 4.4;
        q.push_back(tip);
        q.push_back(lerp(tip, collar, 0.55) + up * 0.1);
        q.push_back(collar);
        if (!upwards)
            std::reverse(q.begin(), q.end());
        shirt.insert(shirt.end(), q.begin(), q.end());
    };
    edge(-1, true);
    edge(1, false);
    shirt.insert(shirt.end(), hem.rbegin(), hem.rend());
    out.shirt = smoothClosed(shirt);
    // Beside the hem the hips stay visible.
    std::vector<QPointF> above{s.onTrunk(low + .07, -40)};
    above.insert(above.end(), hem.begin(), hem.end());
    above.push_back(s.onTrunk(low + .07, 40));
    above.push_back(s.onTrunk(.6, 40));
    above.push_back(s.onTrunk(.6, -40));
    out.aboveHem = closed(above);

    std::vector<QPointF> pelvis;
    const double bottom = -.17; // of a seated person it is seen between the thighs
    for (double at : {bottom, -.06, 0., .1, .18})
        pelvis.push_back(s.onTrunk(at, -half(at) + 1.2 + loose));
    for (double at : {.18, .1, 0., -.06, bottom})
        pelvis.push_back(s.onTrunk(at, half(at) - 1.2 - loose));
    out.pelvis = smoothClosed(pelvis);

    const auto fold = [&](double at, double x, double toAt, double toX, double bow, double width) {
        const QPointF a = s.onTrunk(at, x), b = s.onTrunk(toAt, toX), d = b - a;
        unite(out.folds, stroke(a, lerp(a, b, .5) + QPointF(-d.y(), d.x()) * bow, b, width));
    };
    for (double sign : {-1.0, 1.0}) {
        fold(.68, sign * (half(.68) - 2.2), .6, sign * 8.2, sign * -.16, .45);
        fold(low + .035, sign * (half(low) - 1.6), low + .13, sign * 6.8, sign * .18, .45);
        if (seated)
            fold(.24, sign * (half(.24) - 1), .2, sign * 7, sign * -.12, .4);
    }
    const QPointF b = s.neckBase, k = s.skullBase, n = direction(s.neckDirection),
                  across = ahead(s.neckDirection);
    const QPointF h = direction(s.headDirection);
    out.neck = skinOf({{b + up * 1.0, 5.1}, {b + n * 3, 4.9}, {k, 4.85}, {k + h * 4, 5}});
    const double lean = std::clamp(s.turn / 60, -1.0, 1.0);
    out.neckShadow = smoothClosed({k - across * 4.8 + n, k + across * 4.8 + n, k + across * 4.7 - n * 2.4,
                                   k + across * (lean * 2.5) - n * 4.9, k - across * 4.7 - n * 2.4});
    out.hasNeckline = true;
    const double deep = s.view == View::Front ? 0.088 : 0.03;
    std::vector<QPointF> collar;
    for (double x : {-1., -.86, -.6, -.3, 0., .3, .6, .86, 1.})
        collar.push_back(s.onTrunk(1.0 - std::pow(1 - x * x, .75) * deep, x * 6.1));
    std::vector<QPointF> line = collar;
    line.push_back(s.onTrunk(1.03, 4.4));
    line.push_back(s.onTrunk(1.03, -4.4));
    out.neckline = smoothClosed(line);
    out.collar = smoothOpen(collar);
}

} // namespace

TrunkOutline trunkOutline(const Skeleton& s, double loose)
{
    TrunkOutline out;
    if (s.view == View::Side)
        sideTrunk(s, loose, out);
    else
        frontTrunk(s, loose, out);
    return out;
}

} // namespace unknot::figure
