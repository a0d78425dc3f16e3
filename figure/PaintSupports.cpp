// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"

#include <algorithm>

namespace unknot::figure {

namespace {

constexpr double mattress = 16, headrail = 7;

QPainterPath rounded(const QRectF& box, double radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

// Seen from the side, facing +x: the backrest is at the left edge.
void paintChair(Picture& p, const QRectF& b)
{
    const Palette& c = p.colours;
    const double h = b.height();
    p.fill(rounded({b.left() + 2.5, b.top(), 3, h - 2}, 1.3), c.supportShade);
    p.fill(rounded({b.right() - 5.5, b.top(), 3, h - 2}, 1.3), c.supportShade);
    p.fill(rounded({b.left() - 0.5, b.bottom() - 3, 3, 44}, 1.5), c.supportShade);
    p.fill(rounded({b.left(), b.bottom() - 4.4, b.width(), 4.4}, 2.1), c.support);
    p.fill(rounded({b.left() - 1.4, b.bottom() + 19, 4.8, 24}, 2.3), c.support);
}

void paintStool(Picture& p, const QRectF& b)
{
    const Palette& c = p.colours;
    for (double x : {b.left() + 3, b.right() - 6})
        p.fill(rounded({x, b.top(), 3, b.height() - 2}, 1.3), c.supportShade);
    p.fill(rounded({b.left() + 4, b.top() + b.height() * .3, b.width() - 8, 2}, 1), c.supportShade);
    p.fill(rounded({b.left(), b.bottom() - 4.8, b.width(), 4.8}, 2.3), c.support);
}

void paintRound(Picture& p, const Support& s, QPointF at)
{
    const Palette& c = p.colours;
    const double r = s.radius;
    if (s.kind == SupportKind::Ball) {
        p.fill(skinOf({{at, r + 0.35}}), c.ballShade);
        p.fill(skinOf({{at, r}}), c.ball);
        p.fill(skinOf({{at + QPointF(-r * .3, r * .35), r * .28}}),
               blended(c.ball, QColor(255, 240, 215), .55));
    } else if (s.kind == SupportKind::Roller) {
        p.fill(skinOf({{at, r}}), c.supportShade);
        p.fill(skinOf({{at, r * .82}}), c.support);
        p.fill(skinOf({{at, r * .34}}), c.supportShade);
    } else { // the end of a rolled towel: a spiral
        p.fill(skinOf({{at, r}}), c.softShade);
        p.fill(skinOf({{at, r * .84}}), c.soft);
        QPainterPath turns;
        turns.addEllipse(at, r * .52, r * .52);
        p.line(turns, c.softShade, r * .13);
        p.fill(skinOf({{at, r * .2}}), c.softShade);
    }
}

void paintDoorFrame(Picture& p, const QRectF& b)
{
    const Palette& c = p.colours;
    const double post = 7;
    p.fill(rounded({b.left(), b.top(), post, b.height()}, 1), c.support);
    p.fill(rounded({b.right() - post, b.top(), post, b.height()}, 1), c.support);
    p.fill(rounded({b.left(), b.bottom() - post, b.width(), post}, 1), c.support);
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
        p.fill(rounded({x, b.top(), post, (high ? b.bottom() : top - mattress * .3) - b.top()}, 1.6),
               c.support);
    }
    p.fill(rounded({b.left() + 1, top - mattress - 5, b.width() - 2, 6}, 1.5), c.supportShade);
    p.fill(rounded({b.left() + post, top - mattress, b.width() - 2 * post, mattress}, 3.5), c.softShade);
    p.fill(rounded({b.left() + post, top - mattress * .55, b.width() - 2 * post, mattress * .55}, 3.2),
           c.soft);
}

void paintFlat(Picture& p, const Support& s)
{
    const Palette& c = p.colours;
    const QRectF& b = s.box;
    switch (s.kind) {
    case SupportKind::Mat:
        if (&s == p.bed)
            return paintBed(p, b);
        p.fill(rounded(b, std::min(b.height() / 2, 4.0)), c.mat);
        break;
    case SupportKind::Floor:
        if (b.height() > 5) // ground seen slightly from above
            p.fill(rounded(b, 2), blended(c.card, c.floor, 0.4));
        p.fill(rounded({b.left(), b.bottom() - 1.2, b.width(), 1.2}, 0.6), c.floor);
        break;
    case SupportKind::Wall:
        p.fill(rounded(b, 1.2), c.support);
        p.fill(rounded({b.left(), b.top(), 1.6, b.height()}, .6), c.supportShade);
        break;
    case SupportKind::Chair:
        paintChair(p, b);
        break;
    case SupportKind::Stool:
        paintStool(p, b);
        break;
    case SupportKind::Block:
        p.fill(rounded(b, 1.8), c.supportShade);
        p.fill(rounded({b.left(), b.bottom() - b.height() * .28, b.width(), b.height() * .28}, 1.5),
               c.support);
        break;
    case SupportKind::DoorFrame:
        paintDoorFrame(p, b);
        break;
    case SupportKind::Strap:
        p.fill(rounded(b, 0.8), c.ball);
        break;
    default: // pillow, cushion, towel
        p.fill(rounded(b, b.height() * .48), c.softShade);
        p.fill(rounded(b.adjusted(.5, b.height() * .22, -.5, 0), b.height() * .38), c.soft);
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
        if (s.inFront != inFront)
            continue;
        if (s.radius > 0)
            paintRound(p, s, placeOf(s, p.solved.bones));
        else
            paintFlat(p, s);
    }
}

} // namespace unknot::figure
