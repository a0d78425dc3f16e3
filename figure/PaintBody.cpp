// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"

namespace unknot::figure {

using namespace Qt::StringLiterals;

void paintTrunk(Picture& p)
{
    const Palette& c = p.colours;
    const TrunkOutline& t = p.trunk;
    const Skeleton& s = p.solved.bones;
    const Tone shirt{c.top, c.topShade, c.topEdge};
    // Between the thighs of a seated person it is dark.
    const bool lap = s.isFacing(LeftHand) && s.isFacing(RightHand);
    const Tone trousers{lap ? c.trousersShade : c.trousers, c.trousersShade, c.trousersEdge};
    if (s.view != View::Side) { // from the side the pelvis is painted together with the near leg
        p.joinBody(t.pelvis);
        p.contour(t.pelvis, trousers.edge);
        p.form(t.pelvis, trousers, 2.5);
    }
    p.hollowContour(t.shirt, shirt.edge);
    if (p.inLoupe)
        p.fill(t.shirt, shirt.fill); // only a background there
    else
        p.hollowForm(t.shirt, shirt, 4.2);
    p.joinBody(t.shirt);
    p.fill(t.folds, c.topShade);
    if (t.hasNeckline) {
        p.fill(t.neckline, c.skin);
        p.fill(t.neck, c.skin);
        p.fill(t.neckShadow, blended(c.skin, c.skinShade, .6));
        // The rib of the collar.
        p.line(t.collar, c.topEdge, 1.2);
        p.line(t.collar, blended(c.top, c.topShade, .35), .8);
        if (s.view == View::Front) { // collarbones and the hollow between them
            QPainterPath bones;
            for (double x : {-1.0, 1.0})
                bones.addPath(stroke(s.onTrunk(.955, x * 1.0), s.onTrunk(.962, x * 2.4),
                                     s.onTrunk(.975, x * 4.2), .22));
            bones.setFillRule(Qt::WindingFill);
            p.fill(bones, blended(c.skin, c.skinShade, .8));
        }
    } else {
        p.line(t.collar, c.topShade, 0.5);
    }
}

void paintNeck(Picture& p)
{
    const Palette& c = p.colours;
    const TrunkOutline& t = p.trunk;
    if (p.solved.bones.view == View::Side) {
        p.hollowContour(t.neck, c.skinEdge, Picture::innerEdge);
        p.fill(t.neck, c.skin);
        p.fill(t.neckShadow, blended(c.skin, c.skinShade, .6));
    } else if (!p.scene.order.contains("trunk"_L1)) {
        p.fill(t.neck, c.skin);
    }
}

void paintBodyLayer(Picture& p, const QString& layer)
{
    const int side = layer.startsWith("right_"_L1) ? RightHand : LeftHand;
    const QString own = layer.section(u'_', 0, 0);
    const auto elsewhere = [&](const char* what) {
        return p.scene.order.contains(own + QLatin1StringView(what));
    };
    const bool scarfOverSleeve = p.solved.bones.view == View::Side; // over that of the near arm
    const bool neckFirst = p.scene.order.indexOf("neck"_L1) < p.scene.order.indexOf("trunk"_L1);
    if (p.inLoupe && !p.mayShow(layer, side))
        return;
    if (layer == "supports"_L1) {
        paintSupports(p, false);
        paintContactShadows(p);
        if (!p.scene.loupe.shown) // of strokes the loupe shows more
            paintGhosts(p);
    } else if (layer == "trunk"_L1) {
        if (p.trunk.hasNeckline)
            paintLongHair(p);
        paintTrunk(p);
        if (neckFirst && !scarfOverSleeve)
            paintScarfDrape(p);
    } else if (layer == "neck"_L1) {
        paintNeck(p);
        if (!neckFirst && !scarfOverSleeve)
            paintScarfDrape(p);
    } else if (layer == "head"_L1) {
        paintHead(p);
    } else if (layer.endsWith("_leg"_L1)) {
        paintLeg(p, side, !elsewhere("_foot"));
    } else if (layer.endsWith("_arm"_L1)) {
        paintArm(p, side, !elsewhere("_hand"));
        if (scarfOverSleeve && side == LeftHand)
            paintScarfDrape(p);
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
