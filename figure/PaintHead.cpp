// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"

namespace unknot::figure {

namespace {

void paintFace(Picture& p, const Tone& skin)
{
    const Palette& c = p.colours;
    const HeadOutline& h = p.head;
    for (const QPointF& cheek : h.cheeks)
        p.softSpot(cheek, 2.5, 2.2, c.lips, .32);
    if (p.isFine())
        p.fill(h.creases, skin.shade);
    p.fill(h.eyes, c.eyeWhite);
    p.fill(h.lips, c.lips);
    p.fill(h.irises, c.iris);
    p.fill(h.lines, c.face);
    p.fill(h.brows, p.look.hair == Hair::Bald && !p.look.grey ? c.face : blended(c.hair, skin.shade, .2));
    if (p.look.age == Age::Older) { // soft lines beside nose and eyes
        QColor soft = skin.shade;
        soft.setAlphaF(.8f);
        p.fill(h.wrinkles, soft);
    }
}

void paintHairCap(Picture& p)
{
    const Palette& c = p.colours;
    const HeadOutline& h = p.head;
    const Tone hair{c.hair, c.hairShade, c.hairEdge};
    if (p.look.hair == Hair::Curly) {
        QPainterPath mass;
        unite(mass, h.hairCap);
        for (const Disc& curl : h.curls)
            unite(mass, skinOf({curl}));
        p.hollowContour(mass, hair.edge, Picture::innerEdge);
        p.hollowForm(mass, hair, 2);
        for (const Disc& curl : h.curls) {
            const QPointF o = curl.centre;
            const double r = curl.radius * .6;
            p.fill(stroke(o + QPointF(-r, -r * .3), o + QPointF(0, r * 1.5), o + QPointF(r, -r * .3), .4),
                   c.hairLit);
        }
        return;
    }
    QPainterPath mass;
    unite(mass, h.hairCap);
    const bool falling = p.look.hair == Hair::Long && !h.longHairBehind;
    if (falling) // tucked behind the ear
        unite(mass, h.longHair);
    p.hollowContour(mass, hair.edge, Picture::innerEdge);
    p.hollowForm(mass, hair, 2.2);
    if (falling)
        p.fill(h.longStrands, c.hairLit);
    p.fill(h.strands, c.hairLit);
}

void paintScarf(Picture& p)
{
    const Palette& c = p.colours;
    const Tone cloth{c.scarf, c.scarfShade, blended(c.scarfShade, QColor(0, 0, 0), .3)};
    p.hollowContour(p.head.scarf, cloth.edge, Picture::innerEdge);
    p.hollowForm(p.head.scarf, cloth, 2.6);
}

} // namespace

void paintScarfDrape(Picture& p)
{
    if (p.look.hair != Hair::Headscarf)
        return;
    const Palette& c = p.colours;
    const Tone cloth{c.scarf, c.scarfShade, blended(c.scarfShade, QColor(0, 0, 0), .3)};
    p.hollowContour(p.head.scarfDrape, cloth.edge, Picture::innerEdge);
    p.hollowForm(p.head.scarfDrape, cloth, 2.2);
    p.fill(p.head.scarfFolds, c.scarfShade);
}

void paintHead(Picture& p)
{
    const Palette& c = p.colours;
    const HeadOutline& h = p.head;
    const Hair hair = p.look.hair;
    const Tone skin{c.skin, c.skinShade, c.skinEdge};
    const Tone bun{c.hair, c.hairShade, c.hairEdge};
    if (hair == Hair::Bun && h.bunBehind) {
        p.contour(Discs{h.bun}, bun.edge, Picture::innerEdge);
        p.form(Discs{h.bun}, bun, 1.8);
    }
    const bool scarf = hair == Hair::Headscarf;
    if (!scarf) {
        p.hollowContour(h.earBehind, c.skinEdge, .2);
        p.fill(h.earBehind, c.skinShade);
    }
    p.hollowContour(h.head, c.skinEdge, .26);
    p.hollowForm(h.head, skin, 2.0);
    paintFace(p, skin);
    if (scarf) {
        paintScarf(p);
    } else {
        if (hair != Hair::Bald)
            paintHairCap(p);
        if (!h.earInFront.isEmpty()) {
            p.hollowContour(h.earInFront, c.skinEdge, .18);
            p.fill(h.earInFront, blended(c.skin, c.skinShade, .3));
            p.fill(h.earLines, blended(c.skinShade, c.skinEdge, .6));
        }
    }
    if (hair == Hair::Bun && !h.bunBehind) {
        p.contour(Discs{h.bun}, bun.edge, .3);
        p.form(Discs{h.bun}, bun, 1.8);
    }
    if (p.look.glasses)
        p.line(h.glasses, c.face, .38);
}

void paintLongHair(Picture& p)
{
    const HeadOutline& h = p.head;
    if (p.look.hair != Hair::Long || !h.longHairBehind)
        return;
    const Palette& c = p.colours;
    p.hollowContour(h.longHair, c.hairEdge, Picture::innerEdge);
    p.fill(h.longHair, c.hairShade);
    p.fill(h.longStrands, c.hair);
}

} // namespace unknot::figure
