// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"
#include "figure/Proportions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::figure {

namespace {

constexpr double fineEdge = 0.2;

HandOutline handOf(const Picture& p, int side)
{
    const Skeleton& s = p.solved.bones;
    return handOutline(s.arm[size_t(side)].shape, s.handFrame(side));
}

void paintDigit(Picture& p, const Digit& d, const Tone& skin)
{
    p.contour(d.bones, skin.edge, fineEdge);
    if (!p.isFine()) {
        p.fill(skinOf(d.bones), skin.fill);
        return;
    }
    p.form(d.bones, skin, .6);
    if (d.nail.radius > 0) {
        const QPointF u = d.bones[3].centre - d.bones[2].centre;
        p.fill(ellipseAt(d.nail.centre, angleOf(u), d.nail.radius * 1.15, d.nail.radius * .8),
               blended(skin.fill, QColor(255, 244, 238), .4));
    }
}

// Digits behind the palm first, then the palm, then those in front of it.
void paintHandParts(Picture& p, int side)
{
    const HandOutline hand = handOf(p, side);
    const Tone skin = skinTone(p, side);
    if (!p.sees(hand.palm))
        return;
    std::array<const Digit*, 5> order;
    for (size_t i = 0; i < 5; ++i)
        order[i] = &hand.digits[i];
    std::stable_sort(order.begin(), order.end(),
                     [](const Digit* a, const Digit* b) { return a->near < b->near; });
    bool palmDone = false;
    const auto paintPalm = [&] {
        p.contour(hand.palm, skin.edge, fineEdge);
        p.form(hand.palm, skin, 1.2);
        palmDone = true;
    };
    const QPointF middle = hand.palm.boundingRect().center();
    for (const Digit* d : order) {
        if (!palmDone && d->near > hand.palmNear)
            paintPalm();
        paintDigit(p, *d, skin);
        // No line where a digit leaves the palm.
        if (palmDone)
            p.fill(skinOf({{lerp(d->bones[0].centre, middle, .12), d->bones[0].radius * .96}}), skin.fill);
    }
    if (!palmDone)
        paintPalm();
    if (p.isFine())
        p.line(hand.creases, blended(skin.fill, skin.shade, .75), .2);
}

// The line round a limb fades out towards the trunk and the hand, as a full one looks like a doll's joint.
QPainterPath fadingEdge(const Discs& discs, double width, double from, double to)
{
    Discs wide = discs;
    for (size_t i = 0; i < wide.size(); ++i) {
        const double t = std::clamp((double(i) / double(wide.size() - 1) - from) / (to - from), 0.0, 1.0);
        wide[i].radius += lerp(-.35, width, t * t * (3 - 2 * t));
    }
    return skinOf(wide, true);
}

} // namespace

void paintHand(Picture& p, int side)
{
    paintHandParts(p, side);
    // No seam where it joins the forearm painted before.
    const Arm& arm = p.solved.bones.arm[size_t(side)];
    p.fill(
        skinOf({{arm.wrist - direction(arm.fore) * 1.2, 1.8}, {arm.wrist + direction(arm.hand) * .6, 1.75}}),
        skinTone(p, side).fill);
}

// Only the thumb and its ball, over an object held from behind.
void paintThumb(Picture& p, int side)
{
    const HandOutline hand = handOf(p, side);
    const Tone skin = skinTone(p, side);
    const Digit& thumb = hand.digits[4];
    const Disc& root = thumb.bones[0];
    const QPointF middle = hand.palm.boundingRect().center();
    Discs ball;
    for (const double t : {.5, .33, .16, 0.})
        ball.push_back({lerp(root.centre, middle, t), root.radius + .1 + t});
    p.fill(fadingEdge(ball, fineEdge, .3, 1), skin.edge);
    paintDigit(p, thumb, skin);
    p.fill(skinOf(ball), skin.fill);
}

void paintArm(Picture& p, int side, bool withHand)
{
    const Palette& c = p.colours;
    const Skeleton& s = p.solved.bones;
    const Arm& arm = s.arm[size_t(side)];
    const Tone skin = skinTone(p, side);
    const bool far = isFar(p, side);
    Tone cloth{c.top, c.topShade, c.topEdge};
    if (far)
        cloth = {blended(c.top, c.topShade, .7), blended(c.topShade, c.topEdge, .3), c.topEdge};
    const Discs upper = s.upperArm(side), fore = s.forearm(side);
    const double loose = p.look.loose ? .7 : 0, sleeveEnd = p.look.loose ? .72 : .5;
    Shape bare;
    bare.add(partOf(upper, sleeveEnd - .12, 1)).add(fore);
    // The shadow before the hand, on which it must not fall.
    p.castShadow(bare.path(), 1.3);
    if (withHand)
        paintHandParts(p, side);
    Shape edge;
    edge.add(partOf(upper, sleeveEnd - .12, 1)).add(partOf(fore, 0, .97), true);
    p.contour(edge, skin.edge, .24);
    p.form(bare, skin, 1.7, withHand ? skinOf({{arm.wrist, fore.back().radius * .99}}) : QPainterPath());
    if (withHand) // the forearm runs into the palm without a seam
        p.fill(ellipseAt(arm.wrist + direction(arm.hand) * .6, arm.hand, 1.6, 1.75), skin.fill);
    const double bent = wrapped(arm.fore - arm.upper);
    if (std::abs(bent) > 30 && arm.upperScale > .7) { // the crease of the elbow
        const QPointF in = direction(arm.fore) - direction(arm.upper), u = in / std::max(length(in), 1e-6);
        const QPointF a = arm.elbow + u * 3.5;
        p.fill(stroke(a, a - u * 1.4 + direction(arm.fore) * .5, a - u * 2.6 - direction(arm.upper) * .6, .3),
               skin.shade);
    }

    Discs sleeve = partOf(upper, 0, sleeveEnd, .8 + loose);
    sleeve[0].radius -= .8; // within the shirt's shoulder
    sleeve[1].radius -= .3;
    const Disc& end = sleeve.back();
    const QPointF way = end.centre - sleeve[sleeve.size() - 2].centre;
    Shape cap;
    cap.add(sleeve, true).add(ellipseAt(end.centre, angleOf(way), end.radius * .22, end.radius * .99));
    if (!far && p.isFine()) { // a full line where the sleeve stands out from the shirt, a fading one on it
        QPainterPath outside;
        outside.addRect(p.visible.adjusted(-50, -50, 50, 50));
        outside.addPath(p.trunk.shirt);
        p.painter.save();
        p.painter.setClipPath(outside, Qt::IntersectClip);
        p.contour(cap, cloth.edge);
        p.painter.restore();
    }
    p.fill(fadingEdge(sleeve, Picture::outerEdge, .25, .75), cloth.edge);
    // No shade at the shoulder, where sleeve and shirt are one.
    p.form(cap, cloth, 2.1,
           skinOf({{sleeve[0].centre, sleeve[0].radius * 1.02}, {sleeve[3].centre, sleeve[3].radius * .7}}));
    const QPointF u = way / std::max(length(way), 1e-6), n(-u.y(), u.x());
    QPainterPath seam, hem;
    hem.moveTo(end.centre + n * end.radius);
    hem.quadTo(end.centre + u * end.radius * .44, end.centre - n * end.radius);
    seam.moveTo(end.centre + n * end.radius - u * 1.5);
    seam.quadTo(end.centre + u * (end.radius * .44 - 1.5), end.centre - n * end.radius - u * 1.5);
    p.line(hem, cloth.edge, .26);
    p.line(seam, cloth.shade, .22);
}

} // namespace unknot::figure
