// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"
#include "figure/Proportions.h"

#include <QLinearGradient>
#include <algorithm>
#include <cmath>

namespace unknot::figure {

namespace {

constexpr double cuffAt = 0.87;

// A trouser leg ends in a slightly curved opening, seen from outside.
QPainterPath cuff(const Discs& covered, double towards)
{
    const Disc& end = covered.back();
    const QPointF d = end.centre - covered[covered.size() - 2].centre;
    return ellipseAt(end.centre, angleOf(d), std::abs(towards) * end.radius, end.radius * 0.99);
}

Discs grown(Discs discs, double by)
{
    for (Disc& d : discs)
        d.radius += by;
    return discs;
}

struct LegShape
{
    Discs thigh, covered, bare;
    Shape shin;
};

LegShape shapeOf(const Skeleton& s, int side, double loose)
{
    LegShape l;
    const Discs shank = s.shank(side);
    l.thigh = grown(s.thigh(side), 0.15);
    l.covered = partOf(shank, 0, cuffAt, 0.35 + loose * .5);
    l.bare = partOf(shank, cuffAt - .06, 1);
    l.shin.add(l.covered, true).add(cuff(l.covered, .2));
    return l;
}

// Standing and seen from the front, the thighs touch below the groin.
Discs innerThigh(const Skeleton& s, int side, const Discs& thigh)
{
    const Leg& leg = s.leg[size_t(side)];
    const QPointF in = ahead(s.pelvis) * -s.lateral(side), down = -direction(s.pelvis);
    const double radius = body::hipHalf - 2.6 + s.girth * .2;
    return {{leg.hip + in * (body::hipHalf - radius) + down * 4, radius},
            {lerp(leg.hip, leg.knee, .3) + in * 1.6, thigh.front().radius - .6},
            {lerp(leg.hip, leg.knee, .62), thigh.front().radius - 2}};
}

// A bent knee is not a ball: the kneecap stands out in front.
Discs kneecap(const Leg& leg, double radius)
{
    const QPointF out = direction(leg.thigh) - direction(leg.shank);
    const double bent = std::min(1.0, length(out));
    if (bent < 0.15)
        return {};
    return {{leg.knee + out / length(out) * (1.1 * bent), radius - 0.7}};
}

void creasesOfKnee(Picture& p, const Leg& leg, const Tone& cloth)
{
    const double bent = wrapped(leg.shank - leg.thigh);
    if (std::abs(bent) < 35)
        return;
    // From the corner where thigh and calf meet, fanning out into the cloth.
    const QPointF in = direction(leg.shank) - direction(leg.thigh), u = in / std::max(length(in), 1e-6);
    const double half = std::sin((180 - std::abs(bent)) / 2 * M_PI / 180);
    const QPointF corner = leg.knee + u * std::min(10.0, 5.2 / std::max(half, .1));
    const QPointF along = direction(leg.thigh), down = direction(leg.shank);
    QPainterPath folds;
    folds.addPath(stroke(corner, corner - u * 3 - along * .4, corner - u * 4.6 - along * 2.6, .42));
    folds.addPath(stroke(corner, corner - u * 3 + down * .4, corner - u * 4.4 + down * 2.2, .36));
    folds.setFillRule(Qt::WindingFill);
    p.fill(folds, cloth.shade);
}

void paintCuffLine(Picture& p, const LegShape& l, const Tone& cloth)
{
    const Disc& end = l.covered.back();
    const QPointF d = end.centre - l.covered[l.covered.size() - 2].centre, u = d / std::max(length(d), 1e-6);
    const QPointF n(-u.y(), u.x());
    const QPointF back = u * -1.7;
    QPainterPath seam;
    seam.moveTo(end.centre + n * end.radius * .98 + back);
    seam.quadTo(end.centre + back + u * end.radius * .42, end.centre - n * end.radius * .98 + back);
    p.line(seam, blended(cloth.shade, cloth.edge, .25), .22);
}

void paintShin(Picture& p, int side, const LegShape& l, bool withFoot)
{
    const Tone skin = skinTone(p, side);
    if (withFoot)
        paintFoot(p, side);
    p.contour(partOf(l.bare, 0, .7), skin.edge, Picture::innerEdge);
    // No shade where the ankle joins the foot.
    p.form(l.bare, skin, 1.2, skinOf({{l.bare.back().centre, l.bare.back().radius * 1.03}}));
}

void paintSideLeg(Picture& p, int side, bool withFoot)
{
    const Palette& c = p.colours;
    const Skeleton& s = p.solved.bones;
    const Leg& leg = s.leg[size_t(side)];
    const bool far = isFar(p, side), across = leg.turnout > 0.5;
    Tone cloth{c.trousers, c.trousersShade, c.trousersEdge};
    if (far)
        cloth = {blended(c.trousers, c.trousersShade, .72), blended(c.trousersShade, c.trousersEdge, .3),
                 c.trousersEdge};
    const LegShape l = shapeOf(s, side, p.look.loose ? .9 : 0);
    Shape whole = l.shin;
    whole.add(l.thigh).add(kneecap(leg, l.thigh.back().radius));
    paintShin(p, side, l, withFoot);
    if (far) {
        p.contour(whole, cloth.edge);
        p.form(whole, cloth, 2.6);
        p.joinBody(whole.path());
        creasesOfKnee(p, leg, cloth);
        paintCuffLine(p, l, cloth);
        if (s.leg[LeftHand].turnout > 0.5) { // the pelvis that the near leg covers otherwise
            p.contour(p.trunk.pelvis, c.trousersEdge);
            p.form(p.trunk.pelvis, {c.trousers, c.trousersShade, c.trousersEdge}, 3);
        }
        return;
    }
    if (!across)
        whole.add(p.trunk.pelvis).add(p.trunk.buttock);
    p.painter.save();
    if (!across) { // the shirt hangs over the hip
        QPainterPath below;
        below.addRect(p.visible.adjusted(-50, -50, 50, 50));
        below.addPath(p.trunk.aboveHem);
        p.painter.setClipPath(below, Qt::IntersectClip);
    }
    const QPainterPath path = whole.path();
    if (p.isFine())
        p.castShadow(path, 1.6);
    p.contour(whole, cloth.edge);
    p.form(whole, cloth, 3);
    p.joinBody(path);
    if (!across) { // the shade that the shirt throws on the hip
        QColor shade = c.trousersShade;
        shade.setAlphaF(.75f);
        p.line(p.trunk.hem, shade, 2.2);
    }
    p.painter.restore();
    if (!across)
        p.line(p.trunk.hem, c.topEdge, Picture::outerEdge);
    creasesOfKnee(p, leg, cloth);
    paintCuffLine(p, l, cloth);
    // The fold under the buttock of a straight hip.
    const double bent = wrapped(s.pelvis + 180 - leg.thigh);
    if (!across && bent < 40) {
        const QPointF a = leg.hip + direction(leg.thigh) * 6.5 - ahead(s.pelvis) * 8.6;
        p.fill(stroke(a, a + ahead(s.pelvis) * 2.6 + direction(leg.thigh) * 1.4, a + ahead(s.pelvis) * 5, .4),
               cloth.shade);
    }
}

// The ankle on the other knee, seen from the front: the shin lies before the thigh, which is in its shadow
// and lower towards the seat.
template <typename BeneathShirt>
void paintCrossedLeg(Picture& p, int side, const LegShape& l, bool withFoot, BeneathShirt beneathShirt)
{
    const Palette& c = p.colours;
    const Leg& leg = p.solved.bones.leg[size_t(side)];
    const Tone cloth{c.trousers, c.trousersShade, c.trousersEdge};
    const double knee = l.covered.front().radius - 1.5;
    Discs thigh = l.thigh, shin = l.covered;
    for (size_t i = 0; i < thigh.size(); ++i) {
        const double t = double(i) / double(thigh.size() - 1);
        thigh[i] = {thigh[i].centre - QPointF(0, 3.2 - 1.6 * t), lerp(thigh[i].radius - .4, knee, t)};
    }
    for (size_t i = 0; i < shin.size(); ++i) // no nearer to the viewer than the ankle
        shin[i].radius -= 1.3 * std::max(0.0, 1 - 2 * double(i) / double(shin.size()));
    beneathShirt([&] {
        p.contour(thigh, cloth.edge);
        p.form(thigh, {cloth.shade, blended(cloth.shade, cloth.edge, .5), cloth.edge}, 3);
        p.joinBody(skinOf(thigh));
    });
    Shape whole;
    whole.add(shin, true).add(cuff(shin, .2)).add(Discs{{leg.knee, knee}});
    p.castShadow(whole.path(), 1.8);
    paintShin(p, side, l, withFoot);
    p.contour(whole, cloth.edge);
    p.form(whole, cloth, 2.6);
    p.joinBody(whole.path());
    // Folds of the bent knee.
    const QPointF along = direction(leg.shank);
    const double lat = p.solved.bones.lateral(side);
    for (const double at : {.1, .17})
        p.fill(stroke(leg.knee + along * (body::shank * at) - QPointF(0, knee * .85),
                      leg.knee + along * (body::shank * (at - .03)) - QPointF(0, knee * .3),
                      leg.knee + along * (body::shank * (at - .02)) + QPointF(lat * .5, knee * (.3 - at)),
                      .4),
               cloth.shade);
    paintCuffLine(p, l, cloth);
}

// Seated and seen from the front: the thigh points at the viewer. The knee is rounded by light above and
// shade beneath, and the shin hangs in its shadow.
void paintFrontLeg(Picture& p, int side, bool withFoot)
{
    const Palette& c = p.colours;
    const Skeleton& s = p.solved.bones;
    const Leg& leg = s.leg[size_t(side)];
    const bool facing = s.isFacing(side), foreshortened = facing || leg.shankScale < .6;
    const Tone cloth{c.trousers, c.trousersShade, c.trousersEdge};
    const LegShape l = shapeOf(s, side, p.look.loose ? .9 : 0);
    const bool crossed = facing && std::abs(wrapped(leg.shank - 180)) > 45; // the ankle on the other knee
    if (!crossed)
        paintShin(p, side, l, withFoot);

    QPainterPath below;
    below.addRect(p.visible.adjusted(-50, -50, 50, 50));
    below.addPath(p.trunk.aboveHem);
    const auto beneathShirt = [&](auto paint) {
        p.painter.save();
        p.painter.setClipPath(below, Qt::IntersectClip);
        paint();
        p.painter.restore();
        // Not over a crossed foot.
        const auto hemWithin = [&](double reach) {
            std::vector<QPointF> near;
            for (const QPointF& q : p.trunk.hemPoints)
                if (length(q - leg.hip) < reach)
                    near.push_back(q);
            return smoothOpen(near);
        };
        QColor shade = c.trousersShade;
        shade.setAlphaF(.5f);
        if (p.isFine())
            p.line(hemWithin(9.2).translated(0, -.8), shade, 1.4);
        p.line(hemWithin(11.5), c.topEdge, Picture::outerEdge);
    };
    const QPainterPath root = skinOf({{l.thigh.front().centre, l.thigh.front().radius + .4}});
    // The line round the thigh fades out towards the hip.
    Discs edge = l.thigh;
    for (size_t i = 0; i < edge.size(); ++i) {
        const double t = double(i) / double(edge.size() - 1);
        edge[i].radius += lerp(-.4, Picture::outerEdge, std::clamp((t - .05) / .3, 0.0, 1.0));
    }
    if (!foreshortened) { // thigh and shin in one
        const Discs inner = innerThigh(s, side, l.thigh);
        Shape whole = l.shin;
        whole.add(l.thigh).add(inner);
        beneathShirt([&] {
            p.contour(l.shin, cloth.edge);
            p.fill(skinOf(edge), cloth.edge);
            p.fill(skinOf(grown(inner, Picture::outerEdge)), cloth.edge);
            p.form(whole, cloth, 2.6, root);
        });
        paintCuffLine(p, l, cloth);
        return;
    }
    const auto paintThigh = [&] {
        p.fill(skinOf(edge), cloth.edge);
        p.form(l.thigh, cloth, 3.4, root);
        p.joinBody(skinOf(l.thigh));
    };
    if (crossed) {
        paintCrossedLeg(p, side, l, withFoot, beneathShirt);
        return;
    }
    p.contour(l.shin, cloth.edge);
    p.form(l.shin, cloth, 2.2);
    // The shin is darkest below the knee.
    QLinearGradient dusk(leg.knee, lerp(leg.knee, leg.ankle, .75));
    QColor dark = blended(c.trousersShade, c.trousersEdge, .55);
    for (const auto& [at, alpha] : {std::pair(.1, .9), {.5, .35}, {1.0, 0.0}}) {
        dark.setAlphaF(float(alpha));
        dusk.setColorAt(at, dark);
    }
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(dusk);
    p.painter.drawPath(l.shin.path());
    paintCuffLine(p, l, cloth);
    beneathShirt([&] {
        paintThigh();
        const QColor lit = blended(c.trousers, QColor(255, 255, 255), .3);
        p.softSpot(lerp(leg.hip, leg.knee, .8) + QPointF(0, 1.2), 7.5, 6.2, lit, .24);
        if (!facing)
            return;
        // The groin, where the lap begins.
        const double lat = s.lateral(side);
        const QPointF a = leg.hip + QPointF(-lat * 6.8, -3.2);
        p.fill(stroke(a, a + QPointF(lat * .8, 3.6), a + QPointF(lat * 4.6, 6.4), .5), c.trousersShade);
    });
}

} // namespace

void paintFoot(Picture& p, int side)
{
    const FootOutline foot = footOutline(p.solved.bones, side);
    const Tone skin = skinTone(p, side);
    p.hollowContour(foot.foot, skin.edge, .26);
    p.hollowForm(foot.foot, skin, 1.1);
    p.fill(foot.sole, skin.shade);
    if (p.isFine())
        p.fill(foot.nails, blended(skin.fill, QColor(255, 244, 238), .5));
    p.fill(foot.lines, blended(skin.shade, skin.edge, .7));
}

void paintLeg(Picture& p, int side, bool withFoot)
{
    if (p.scene.view == View::Side)
        paintSideLeg(p, side, withFoot);
    else
        paintFrontLeg(p, side, withFoot);
}

} // namespace unknot::figure
