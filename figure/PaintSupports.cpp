// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"
#include "figure/Proportions.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

namespace {

constexpr double mattress = 16, headrail = 7;

QPainterPath rounded(const QRectF& box, double radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

Tone woodOf(const Palette& c)
{
    return {c.support, c.supportShade, blended(c.supportShade, QColor(0, 0, 0), .28)};
}

Tone shadedWood(const Palette& c)
{
    const QColor dark = blended(c.supportShade, QColor(0, 0, 0), .14);
    return {blended(c.supportShade, c.card, .12), dark, blended(dark, QColor(0, 0, 0), .2)};
}

void solid(Picture& p, const Shape& shape, const Tone& tone, double depth)
{
    p.contour(shape, tone.edge, .18);
    p.form(shape, tone, depth);
}

void hollow(Picture& p, const QPainterPath& path, const Tone& tone, double depth)
{
    p.hollowContour(path, tone.edge, .18);
    p.hollowForm(path, tone, depth);
}

// A leg of a chair: tapered, slightly splayed.
Shape post(QPointF top, QPointF foot, double thick)
{
    return Shape().add({{top, thick}, {foot, thick * .7}}, true);
}

// Seen from the side, facing +x: the backrest is at the left edge.
void paintChair(Picture& p, const QRectF& b)
{
    const Palette& c = p.colours;
    const Tone wood = woodOf(c), dark = shadedWood(c);
    const double h = b.height(), seat = b.bottom();
    const QPointF base(b.left(), b.top());
    // The far pair of legs and the rail between them are in shade.
    for (const auto& [x, foot] : {std::pair(6.5, 6.0), {b.width() - 7.0, b.width() - 6.5}})
        solid(p, post(base + QPointF(x, h - 3), base + QPointF(foot, .8), 1.2), dark, .5);
    solid(p, Discs({{base + QPointF(6, h * .42), .75}, {base + QPointF(b.width() - 7, h * .42), .75}}), dark,
          .3);
    const Shape backPost = Discs({{base + QPointF(2.6, h - 3), 1.7},
                                  {base + QPointF(1.2, h + 16), 1.5},
                                  {base + QPointF(.3, h + 40), 1.3}});
    solid(p, backPost, dark, .7);
    solid(p, post(base + QPointF(3.4, h - 2), base + QPointF(1.0, 0), 1.8), wood, .9);
    solid(p, post(base + QPointF(b.width() - 4.4, h - 2), base + QPointF(b.width() - 3.2, 0), 1.7), wood, .9);
    solid(p, rounded({b.left() + 1.5, seat - 5.6, b.width() - 3, 3}, 1.2), wood, .8);
    const Tone pad{c.soft, c.softShade, blended(c.softShade, QColor(0, 0, 0), .28)};
    solid(p, rounded({b.left(), seat - 3.4, b.width(), 3.4}, 1.7), pad, 1.2);
    solid(p,
          Discs({{base + QPointF(.6, h + 21), 2.1},
                 {base + QPointF(-.2, h + 31), 2.5},
                 {base + QPointF(-.9, h + 41), 2.1}}),
          pad, 1.3);
}

void paintStool(Picture& p, const QRectF& b)
{
    const Palette& c = p.colours;
    const Tone wood = woodOf(c), dark = shadedWood(c);
    const double h = b.height(), w = b.width();
    const QPointF base(b.left(), b.top());
    for (const auto& [x, foot] : {std::pair(8.0, 7.0), {w - 8, w - 7}})
        solid(p, post(base + QPointF(x, h - 3), base + QPointF(foot, 2.2), 1.3), dark, .5);
    solid(p, Discs({{base + QPointF(4, h * .34), .8}, {base + QPointF(w - 4, h * .34), .8}}), dark, .3);
    for (const auto& [x, foot] : {std::pair(4.4, 2.6), {w - 4.4, w - 2.6}})
        solid(p, post(base + QPointF(x, h - 3), base + QPointF(foot, 0), 1.8), wood, .9);
    solid(p, rounded({b.left() + 1, b.bottom() - 6, w - 2, 4}, 1.4), wood, 1);
    const Tone pad{c.soft, c.softShade, blended(c.softShade, QColor(0, 0, 0), .28)};
    solid(p, rounded({b.left(), b.bottom() - 4, w, 4.6}, 2.2), pad, 1.4);
}

void paintRound(Picture& p, const Support& s, QPointF at)
{
    const Palette& c = p.colours;
    const double r = s.radius;
    if (s.kind == SupportKind::Ball) {
        solid(p, Discs({{at, r}}), {c.ball, c.ballShade, blended(c.ballShade, QColor(0, 0, 0), .25)}, r * .6);
        p.softSpot(at + p.light * (r * .45), r * .5, r * .4, QColor(255, 246, 230), .8);
    } else if (s.kind == SupportKind::Roller) {
        solid(p, Discs({{at, r}}), woodOf(c), r * .35);
        p.fill(skinOf({{at, r * .5}}), c.supportShade);
        p.fill(skinOf({{at, r * .36}}), blended(c.supportShade, QColor(0, 0, 0), .35));
    } else { // the end of a rolled towel: a spiral
        solid(p, Discs({{at, r}}), {c.soft, c.softShade, blended(c.softShade, QColor(0, 0, 0), .28)}, r * .4);
        std::vector<QPointF> turns;
        for (int i = 0; i <= 22; ++i)
            turns.push_back(at + direction(i * 50.0) * (r * (.12 + .034 * i)));
        p.line(smoothOpen(turns), c.softShade, r * .1);
    }
}

// A wall seen from its end fills the picture behind its face. Only its face takes part in the layout.
void paintWall(Picture& p, const QRectF& b)
{
    const Palette& c = p.colours;
    const QRectF whole(b.left(), b.top(), std::max(b.right(), p.visible.right()) - b.left(), b.height());
    p.fill(rounded(whole, .6), blended(c.support, c.card, .6));
    p.fill(rounded({b.left(), b.top(), 1.6, b.height()}, .4), c.support);
    p.fill(rounded({b.left() - .9, b.top(), 1.4, 8}, .3), c.supportShade); // the skirting board
}

void paintDoorFrame(Picture& p, const QRectF& b)
{
    const Palette& c = p.colours;
    const double post = 7;
    const Tone wood = woodOf(c);
    solid(p, rounded({b.left(), b.top(), post, b.height()}, 1), wood, 1.4);
    solid(p, rounded({b.right() - post, b.top(), post, b.height()}, 1), wood, 1.4);
    solid(p, rounded({b.left() - 1.5, b.bottom() - post, b.width() + 3, post}, 1), wood, 1.4);
    p.fill(rounded({b.left() + post - 1.6, b.top(), 1.6, b.height() - post}, .5), c.supportShade);
    p.fill(rounded({b.right() - post, b.top(), 1.6, b.height() - post}, .5), c.supportShade);
}

void paintBedFromAbove(Picture& p, const QRectF& b)
{
    const Palette& c = p.colours;
    p.fill(rounded(b, 3), c.support);
    p.fill(rounded(b.adjusted(1.5, 1.5, -1.5, -headrail), 3), c.mat);
    p.fill(rounded(b.adjusted(3, 3, -3, -headrail - 1.5), 3),
           blended(c.mat, c.card, 0.4)); // the pillow stands out
}

// A mattress rises in front of the heaviest part of the person lying on it.
void paintGive(Picture& p, double top)
{
    const Skeleton& s = p.solved.bones;
    double from = 1e9, to = -1e9;
    for (double at = -.1; at < .95; at += .05) {
        for (double off : {-body::trunkBack.at(at), body::trunkFront.at(at)}) {
            const QPointF q = s.onTrunk(at, off);
            if (q.y() < top + 1.2) {
                from = std::min(from, q.x());
                to = std::max(to, q.x());
            }
        }
    }
    if (to - from < 8)
        return;
    const Palette& c = p.colours;
    std::vector<QPointF> edge;
    for (double t : {0., .12, .3, .5, .7, .88, 1.})
        edge.push_back({lerp(from - 9, to + 9, t), top - .5 + 1.1 * std::min(1.0, std::min(t, 1 - t) * 5)});
    std::vector<QPointF> lip = edge;
    lip.push_back({to + 9, top - 2.4});
    lip.push_back({from - 9, top - 2.4});
    p.fill(smoothClosed(lip), c.soft);
    p.line(smoothOpen(edge), blended(c.softShade, QColor(0, 0, 0), .28), .2);
}

/// With the headboard behind the person's head.
void paintBed(Picture& p, const QRectF& mat)
{
    const Palette& c = p.colours;
    const QRectF b = bedAround(mat);
    if (isFromAbove(mat))
        return paintBedFromAbove(p, b);
    const double top = mat.bottom(), post = 4;
    const bool headLeft = p.solved.bones.onHead(0, 0).x() < mat.center().x();
    for (double x : {b.left(), b.right() - post}) {
        const bool high = (x == b.left()) == headLeft;
        solid(p, rounded({x, b.top(), post, (high ? b.bottom() : top - mattress * .3) - b.top()}, 1.6),
              woodOf(c), 1.2);
    }
    solid(p, rounded({b.left() + 1, top - mattress - 5, b.width() - 2, 6}, 1.5), shadedWood(c), .8);
    const Tone sheet{c.soft, c.softShade, blended(c.softShade, QColor(0, 0, 0), .28)};
    solid(p, rounded({b.left() + post, top - mattress, b.width() - 2 * post, mattress + .8}, 3.5), sheet, 5);
}

// A mat as seen from slightly above: the body rests on the middle of its top.
void paintMat(Picture& p, const QRectF& b)
{
    const Palette& c = p.colours;
    const double top = b.bottom(), thick = std::min(b.height(), 2.2);
    const QColor side = blended(c.mat, QColor(0, 0, 0), .2);
    p.fill(rounded({b.left(), top - 1.1 - thick, b.width(), thick + 1.4}, 1.2), side);
    QPainterPath surface;
    const double in = 3.5;
    surface.moveTo(b.left() + in, top + 1.7);
    surface.lineTo(b.right() - in, top + 1.7);
    surface.quadTo(b.right() - in + 1.4, top + 1.7, b.right() - .4, top - .5);
    surface.quadTo(b.right(), top - 1.2, b.right() - 1.4, top - 1.2);
    surface.lineTo(b.left() + 1.4, top - 1.2);
    surface.quadTo(b.left(), top - 1.2, b.left() + .4, top - .5);
    surface.quadTo(b.left() + in - 1.4, top + 1.7, b.left() + in, top + 1.7);
    p.fill(surface, c.mat);
    QPainterPath lit;
    lit.moveTo(b.left() + 1.6, top - 1.2);
    lit.lineTo(b.right() - 1.6, top - 1.2);
    p.line(lit, blended(c.mat, QColor(255, 255, 255), .35), .25);
}

// What is soft gives way under the head: higher beside it, lower beneath.
double dentAt(const Picture& p, const QRectF& b, double x)
{
    if (p.scene.view != View::Side)
        return 0; // seen from above
    const QPointF head = p.solved.bones.onHead(-2, 9);
    if (head.y() > b.bottom() + 14 || head.x() < b.left() - 4 || head.x() > b.right() + 4)
        return 0;
    const double d = (x - head.x()) / 11;
    return std::exp(-d * d);
}

QPainterPath softShape(const Picture& p, const QRectF& b, double rise, double dent)
{
    std::vector<QPointF> q;
    const double w = b.width(), h = b.height();
    for (double t : {.03, .12, .25, .4, .5, .6, .75, .88, .97}) {
        const double x = b.left() + w * t;
        const double round = std::min(1.0, std::min(t, 1 - t) * 7);
        q.push_back({x, b.bottom() - h * .42 * (1 - round) + rise * round - dent * dentAt(p, b, x)});
    }
    q.push_back({b.right() + .2, b.top() + h * .35});
    for (double t : {.95, .5, .05})
        q.push_back({b.left() + w * t, b.top()});
    q.push_back({b.left() - .2, b.top() + h * .35});
    return smoothClosed(q);
}

void paintFlat(Picture& p, const Support& s)
{
    const Palette& c = p.colours;
    const QRectF& b = s.box;
    switch (s.kind) {
    case SupportKind::Mat:
        if (&s == p.bed)
            return paintBed(p, b);
        if (isFromAbove(b))
            p.fill(rounded(b, 4), c.mat);
        else
            paintMat(p, b);
        break;
    case SupportKind::Floor:
        if (b.height() > 5) // ground seen slightly from above
            p.fill(rounded(b, 2), blended(c.card, c.floor, 0.4));
        p.fill(rounded({b.left(), b.bottom() - 1, b.width(), 1}, 0.5), c.floor);
        break;
    case SupportKind::Wall:
        paintWall(p, b);
        break;
    case SupportKind::Chair:
        paintChair(p, b);
        break;
    case SupportKind::Stool:
        paintStool(p, b);
        break;
    case SupportKind::Block:
        solid(p, rounded(b, 1.8), woodOf(c), 2.2);
        break;
    case SupportKind::DoorFrame:
        paintDoorFrame(p, b);
        break;
    case SupportKind::Strap:
        p.fill(rounded(b, 0.8), c.ball);
        break;
    default: { // pillow, cushion, towel
        const bool pillow = s.kind == SupportKind::Pillow;
        const Tone soft{c.soft, c.softShade, blended(c.softShade, QColor(0, 0, 0), .28)};
        hollow(p, pillow ? softShape(p, b, 1.4, 1.4) : softShape(p, b, .2, 0), soft, b.height() * .3);
    }
    }
}

} // namespace

bool isFromAbove(const QRectF& mat)
{
    return mat.height() >= 10;
}

QRectF bedAround(const QRectF& mat)
{
    constexpr double edge = 3;
    if (isFromAbove(mat))
        return mat.adjusted(-edge, -edge, edge, headrail);
    constexpr double ends = 12, legs = 14, headboard = 24;
    return mat.adjusted(-ends, mat.height() - mattress - legs, ends, headboard);
}

void paintSupports(Picture& p, bool inFront)
{
    for (const Support& s : p.scene.supports) {
        if (inFront && &s == p.bed && !isFromAbove(s.box))
            paintGive(p, s.box.bottom());
        if (inFront && !s.inFront && s.kind == SupportKind::Pillow && s.radius <= 0) {
            // The near edge of a pillow rises before the head that sinks into it.
            const Tone soft{p.colours.soft, p.colours.softShade,
                            blended(p.colours.softShade, QColor(0, 0, 0), .28)};
            const QRectF low = s.box.adjusted(.4, 0, -.4, -s.box.height() * .3);
            if (dentAt(p, s.box, p.solved.bones.onHead(-2, 9).x()) > 0)
                hollow(p, softShape(p, low, .5, 1.9), soft, s.box.height() * .3);
        }
        if (s.inFront != inFront)
            continue;
        if (s.radius > 0)
            paintRound(p, s, placeOf(s, p.solved.bones));
        else
            paintFlat(p, s);
    }
}

} // namespace unknot::figure
