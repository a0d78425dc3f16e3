// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"
#include "figure/Proportions.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

using namespace Qt::StringLiterals;

void Picture::fill(const QPainterPath& path, const QColor& colour)
{
    if (!sees(path))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(path);
}

void Picture::outlined(const QPainterPath& path, const QColor& colour, const QColor& edge)
{
    if (!sees(path))
        return;
    // The fill covers half of the stroke, which leaves an edge of uniform width.
    painter.setPen(QPen(edge, 2 * edgeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    fill(path, colour);
}

void Picture::line(const QPainterPath& path, const QColor& colour, double width)
{
    if (!sees(path))
        return;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

namespace {

struct Cloth
{
    QColor fill, edge;
};

double ramp(double t, double from, double to)
{
    const double x = std::clamp((t - from) / (to - from), 0.0, 1.0);
    return x * x * (3 - 2 * x);
}

constexpr double hidden = -0.35;

// Fade the edge of a limb in over its first quarter, as a full edge would look like a doll's joint.
Discs edged(const Discs& discs, bool fadeStart, bool fadeEnd)
{
    Discs wide = discs;
    for (size_t i = 0; i < wide.size(); ++i) {
        const double t = double(i) / double(wide.size() - 1);
        double shown = 1;
        if (fadeStart)
            shown *= ramp(t, 0.08, 0.36);
        if (fadeEnd)
            shown *= 1 - ramp(t, 0.72, 0.96);
        // Where the edge has faded out, keep it inside the skin; an equal outline would shine through as a
        // hairline.
        wide[i].radius += lerp(hidden, edgeWidth, shown);
    }
    return wide;
}

Discs part(const Discs& discs, double from, double to, double wider = 0)
{
    Discs piece;
    constexpr int steps = 10;
    for (int i = 0; i <= steps; ++i) {
        const double t = lerp(from, to, double(i) / steps) * double(discs.size() - 1);
        const size_t k = std::min(size_t(t), discs.size() - 2);
        const double x = t - double(k);
        piece.push_back({lerp(discs[k].centre, discs[k + 1].centre, x),
                         lerp(discs[k].radius, discs[k + 1].radius, x) + wider * (0.5 + 0.5 * i / steps)});
    }
    return piece;
}

bool isFar(const Picture& p, int side)
{
    return p.scene.view == View::Side && side == RightHand;
}

Cloth skinOfSide(const Picture& p, int side)
{
    const Palette& c = p.colours;
    return isFar(p, side) ? Cloth{blended(c.skin, c.skinShade, 0.8), c.skinEdge} : Cloth{c.skin, c.skinEdge};
}

void paintFoot(Picture& p, int side)
{
    const FootOutline foot = footOutline(p.solved.bones, side);
    const Cloth skin = skinOfSide(p, side);
    p.outlined(foot.foot, skin.fill, skin.edge);
    p.line(foot.toeLines, skin.edge, 0.35);
}

void paintLeg(Picture& p, int side, bool withFoot)
{
    const Palette& c = p.colours;
    const Cloth skin = skinOfSide(p, side);
    const bool far = isFar(p, side);
    // Draw a leg that crosses the other one step lighter, to separate them.
    const bool across = p.scene.view == View::Side && p.solved.bones.leg[size_t(side)].turnout > 0.5;
    const Cloth cloth{far      ? blended(c.trousers, c.trousersShade, 0.85)
                      : across ? blended(c.trousers, QColor(QRgb(0xFFFFFF)), 0.16)
                               : c.trousers,
                      c.trousersEdge};
    const Discs thigh = p.solved.bones.thigh(side), shank = p.solved.bones.shank(side);
    if (withFoot)
        paintFoot(p, side);
    const Discs bare = part(shank, 0.84, 1), covered = part(shank, 0, 0.88, 0.25);
    p.fill(skinOf(edged(bare, false, true)), skin.edge);
    p.fill(skinOf(bare), skin.fill);
    if (withFoot) // the ankle's end disc covers the foot; the foot's own skin joins them
        p.fill(footOutline(p.solved.bones, side).foot, skin.fill);
    p.fill(skinOf(edged(covered, false, false), true), cloth.edge);
    p.fill(skinOf(covered, true), cloth.fill);
    const bool seated = p.scene.view != View::Side && thigh.size() < 5;
    if (seated) { // thigh towards the viewer: the lap is lit, the shin hangs below
        p.fill(skinOf(covered, true), blended(c.trousers, c.trousersShade, 0.55));
        // No edge on the lap, which would look like a round seam.
        p.fill(skinOf({{thigh[0].centre, thigh[0].radius - 0.8},
                       {thigh[1].centre, thigh[1].radius - 0.5},
                       {thigh[2].centre, thigh[2].radius + edgeWidth}}),
               cloth.edge);
    } else {
        p.fill(skinOf(edged(thigh, true, true)), cloth.edge);
    }
    p.fill(skinOf(thigh), cloth.fill);
    if (seated) // the lap changes to the shin by tone, without a line
        p.fill(skinOf({{thigh[2].centre - QPointF(0, 0.75), thigh[2].radius - 0.15}}), cloth.fill);
}

void paintHand(Picture& p, int side)
{
    const HandOutline hand = handOutline(p.solved.bones, side);
    const Cloth skin = skinOfSide(p, side);
    const auto wider = [](Discs d, double by) {
        for (Disc& disc : d)
            disc.radius += by;
        return d;
    };
    // Fingers have a finer edge than limbs; otherwise a small hand would be all edge.
    const double fine = 0.3;
    const bool flat = p.solved.bones.arm[size_t(side)].flat > 0.5;
    if (flat)
        p.fill(skinOf(wider(hand.thumb, fine)), skin.edge);
    p.painter.setPen(QPen(skin.edge, 2 * fine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.painter.setBrush(Qt::NoBrush);
    p.painter.drawPath(hand.palm);
    for (const Discs& finger : hand.fingers) {
        p.fill(skinOf(wider(finger, fine)), skin.edge);
        p.fill(skinOf(finger), skin.fill);
    }
    p.fill(hand.palm, skin.fill);
    if (!flat)
        p.fill(skinOf(wider(hand.thumb, fine)), skin.edge);
    p.fill(skinOf(hand.thumb), skin.fill);
}

// Only the thumb, over an object held from behind.
void paintThumb(Picture& p, int side)
{
    const HandOutline hand = handOutline(p.solved.bones, side);
    const Cloth skin = skinOfSide(p, side);
    Discs wide = hand.thumb;
    for (Disc& d : wide)
        d.radius += 0.3;
    p.fill(skinOf(wide), skin.edge);
    p.fill(skinOf(hand.thumb), skin.fill);
}

void paintArm(Picture& p, int side, bool withHand)
{
    const Palette& c = p.colours;
    const Cloth skin = skinOfSide(p, side);
    const bool far = isFar(p, side);
    const Cloth cloth{far ? blended(c.top, c.topShade, 0.85) : c.top, c.topEdge};
    const Discs upper = p.solved.bones.upperArm(side), fore = p.solved.bones.forearm(side);
    if (withHand)
        paintHand(p, side);
    p.fill(skinOf(edged(fore, false, true)), skin.edge);
    p.fill(skinOf(fore), skin.fill);
    p.fill(skinOf(edged(upper, true, true)), skin.edge);
    p.fill(skinOf(upper), skin.fill);
    const Discs sleeve = part(upper, 0, 0.46, 0.75);
    Discs edge = sleeve;
    for (size_t i = 0; i < edge.size(); ++i)
        edge[i].radius += lerp(hidden, edgeWidth, ramp(double(i) / double(edge.size() - 1), 0.35, 0.8));
    p.fill(skinOf(edge, true), cloth.edge);
    p.fill(skinOf(sleeve, true), cloth.fill);
}

void paintTrunk(Picture& p, const TrunkOutline& t)
{
    const Palette& c = p.colours;
    p.outlined(t.shirt, c.top, c.topEdge);
    if (t.hasNeckline) {
        p.fill(t.neckline, c.skin);
        p.fill(t.neck, c.skin);
        p.fill(t.neckShadow, c.skinShade);
    }
    p.outlined(t.trousers, c.trousers, c.trousersEdge);
    p.fill(t.waistband, c.trousersShade);
}

} // namespace

void paintHead(Picture& p)
{
    const Palette& c = p.colours;
    const HeadOutline& h = p.head;
    const Hair hair = p.look.hair;
    if (hair == Hair::Bun && h.bunBehind)
        p.fill(skinOf({h.bun}), c.hair);
    p.fill(h.earBehind, c.skinShade);
    p.outlined(h.head, c.skin, c.skinEdge);
    for (const Feature& f : h.face)
        p.line(f.path, c.face, f.width);
    if (hair != Hair::Bald) {
        p.fill(h.hairCap, c.hair);
        if (hair == Hair::Curly) {
            for (const Disc& curl : h.curls)
                p.fill(skinOf({curl}), c.hair);
        }
    }
    p.fill(h.earInFront, blended(c.skin, c.skinShade, 0.35));
    if (hair == Hair::Bun && !h.bunBehind) {
        p.fill(skinOf({{h.bun.centre, h.bun.radius + 0.3}}), c.hairShade);
        p.fill(skinOf({h.bun}), c.hair);
    }
}

void paintLongHair(Picture& p, bool behind)
{
    if (p.look.hair != Hair::Long)
        return;
    const HeadOutline& h = p.head;
    if (h.longHairBehind == behind)
        p.fill(h.longHair, behind ? p.colours.hairShade : p.colours.hair);
}

void paintBodyLayer(Picture& p, const QString& layer)
{
    const Skeleton& s = p.solved.bones;
    const int side = layer.startsWith("right_"_L1) ? RightHand : LeftHand;
    const QString own = layer.section(u'_', 0, 0);
    const auto elsewhere = [&](const char* what) {
        return p.scene.order.contains(own + QLatin1StringView(what));
    };
    if (layer == "supports"_L1) {
        paintSupports(p, false);
    } else if (layer == "trunk"_L1) {
        const TrunkOutline& t = p.trunk;
        if (t.hasNeckline)
            paintLongHair(p, true);
        paintTrunk(p, t);
    } else if (layer == "neck"_L1) {
        const TrunkOutline& t = p.trunk;
        if (s.view == View::Side)
            p.outlined(t.neck, p.colours.skin, p.colours.skinEdge);
        else if (!p.scene.order.contains("trunk"_L1))
            p.fill(t.neck, p.colours.skin);
        if (s.view == View::Side)
            p.fill(t.neckShadow, p.colours.skinShade);
    } else if (layer == "head"_L1) {
        paintHead(p);
        paintLongHair(p, false);
    } else if (layer.endsWith("_leg"_L1)) {
        paintLeg(p, side, !elsewhere("_foot"));
    } else if (layer.endsWith("_arm"_L1)) {
        paintArm(p, side, !elsewhere("_hand"));
    } else if (layer.endsWith("_hand"_L1)) {
        paintHand(p, side);
    } else if (layer.endsWith("_thumb"_L1)) {
        paintThumb(p, side);
    } else if (layer.endsWith("_foot"_L1)) {
        paintFoot(p, side);
    }
    paintTargets(p, layer);
}

} // namespace unknot::figure
