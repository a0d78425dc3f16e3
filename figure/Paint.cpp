// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Paint.h"

#include "figure/Brush.h"

#include <algorithm>
#include <cmath>

namespace unknot::figure {

using namespace Qt::StringLiterals;

namespace {

void paintBackdrop(Picture& p)
{
    // A subtle disc that stands on the ground and stays inside the frame; half a disc behind a person lying
    // down.
    const QRectF& b = p.scene.bounds;
    double ground = b.top();
    for (const Support& s : p.scene.supports) {
        if (s.kind == SupportKind::Mat && isFromAbove(s.box))
            return; // the mat is the backdrop
        if (s.kind == SupportKind::Floor || s.kind == SupportKind::Mat)
            ground = s.box.bottom();
    }
    const double room = b.bottom() - 1 - ground;
    const double r = std::min(b.width() * 0.46, room * (b.width() > 1.5 * room ? 1.0 : 0.56));
    const QPointF c(b.center().x(), std::max(ground, b.bottom() - 1 - r - std::max(0.0, room - 2 * r) * 0.4));
    QPainterPath disc;
    const double dip = std::clamp((c.y() - ground) / r, -1.0, 1.0);
    const double start = std::asin(dip); // where the disc meets the ground
    constexpr int steps = 64;
    for (int i = 0; i <= steps; ++i) {
        const double a = -start + (M_PI + 2 * start) * i / steps;
        const QPointF q(c.x() + r * std::cos(a), c.y() + r * std::sin(a));
        i == 0 ? disc.moveTo(q) : disc.lineTo(q);
    }
    disc.closeSubpath();
    p.fill(disc, p.colours.backdrop);
}

void paintAll(Picture& p)
{
    for (const QString& layer : p.scene.order)
        paintBodyLayer(p, layer);
    paintSupports(p, true);
    paintMarks(p);
}

// The same picture again, magnified, in a circle of the card's colour.
void paintLoupe(Picture& p)
{
    const LoupeSpec& l = p.scene.loupe;
    QPainter& g = p.painter;
    const QPointF source = placeOf(l.source, p.solved.bones);
    const double small = l.radius / l.zoom;
    const QPointF way = l.at - source;
    const double gap = length(way);
    QPainterPath lines;
    lines.addEllipse(source, small, small);
    if (l.leader && gap > small + l.radius) {
        lines.moveTo(source + way / gap * small);
        lines.lineTo(l.at - way / gap * l.radius);
    }
    p.line(lines, p.colours.ring, 0.7);
    QPainterPath circle;
    circle.addEllipse(l.at, l.radius, l.radius);
    p.fill(circle, p.colours.card);
    g.save();
    g.setClipPath(circle, Qt::IntersectClip);
    g.translate(l.at);
    g.scale(l.zoom, l.zoom);
    g.translate(-source);
    Picture inside = p;
    inside.visible = QRectF(source.x() - small, source.y() - small, 2 * small, 2 * small);
    paintAll(inside);
    g.restore();
    p.line(circle, p.colours.ring, 1.2);
}

} // namespace

double pixelsPerCm(const QRectF& target, const Scene& scene, bool onBed)
{
    const QRectF b = scene.bounds(onBed);
    return std::min(target.width() / b.width(), target.height() / b.height());
}

void paint(QPainter* painter, const QRectF& target, const Scene& scene, const Moment& moment,
           const Look& look)
{
    const SceneData& data = scene.data();
    const Solved solved = solve(data, moment);
    const Palette colours = paletteFor(look);
    const double scale = pixelsPerCm(target, scene, moment.onBed);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(target, Qt::IntersectClip);
    painter->translate(target.center());
    painter->scale(scale * pictureSign(data.view, moment.side), -scale);
    const QRectF frame = frameOf(data, moment.onBed);
    painter->translate(-frame.center());
    const TrunkOutline trunk = trunkOutline(solved.bones);
    const HeadOutline head = headOutline(solved.bones);
    Picture picture{*painter, data,
                    solved,   colours,
                    look,     std::clamp(moment.pulse, 0.0, 1.0),
                    trunk,    head,
                    frame,    moment.onBed ? matOf(data) : nullptr};
    paintBackdrop(picture);
    paintAll(picture);
    if (data.loupe.shown)
        paintLoupe(picture);
    painter->restore();
}

} // namespace unknot::figure
