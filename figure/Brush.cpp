// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"

#include <QRadialGradient>
#include <algorithm>

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

bool Picture::mayShow(const QString& layer, int side) const
{
    const Skeleton& s = solved.bones;
    const QString& on = scene.loupe.source.on;
    const auto ofLeg = [](const QString& part) {
        return part.endsWith(u"_foot"_s) || part.endsWith(u"_shank"_s);
    };
    if (ofLeg(on) && (ofLeg(layer) || layer.endsWith(u"_leg"_s)) &&
        on.section(u'_', 0, 0) != layer.section(u'_', 0, 0))
        return false; // a stray bit of the other foot would only puzzle
    const auto near = [this](std::initializer_list<QPointF> points, double r) {
        QRectF box;
        for (const QPointF& p : points) {
            const QRectF spot(p.x() - r, p.y() - r, 2 * r, 2 * r);
            box = box.isNull() ? spot : box.united(spot);
        }
        return box.intersects(visible);
    };
    const Leg& l = s.leg[size_t(side)];
    const Arm& a = s.arm[size_t(side)];
    if (layer.endsWith(QLatin1StringView("_leg")))
        return near({s.hip, l.hip, l.knee, l.ankle}, 18);
    if (layer.endsWith(QLatin1StringView("_arm")))
        return near({a.shoulder, a.elbow, a.wrist}, 18);
    if (layer.endsWith(QLatin1StringView("_hand")) || layer.endsWith(QLatin1StringView("_thumb")))
        return near({a.wrist}, 18);
    if (layer == QLatin1StringView("head"))
        return near({s.onHead(0, 9)}, 20);
    return true;
}

void Picture::line(const QPainterPath& path, const QColor& colour, double width)
{
    if (!sees(path))
        return;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void Picture::contour(const Shape& shape, const QColor& edge, double width)
{
    fill(shape.grown(width), edge);
}

namespace {

// Few enough to be cheap, many enough not to be seen.
int stepsFor(double shadedPixels)
{
    return shadedPixels < 2.2 ? 0 : std::clamp(int(shadedPixels / 4.2), 1, 4);
}

} // namespace

void Picture::form(const Shape& shape, const Tone& tone, double depth, const QPainterPath& clear)
{
    const QPainterPath whole = shape.path();
    if (!sees(whole))
        return;
    // Smaller copies, moved towards the light and each lighter than the one before, leave a graded shade on
    // the side away from it.
    const int steps = std::min(stepsFor(depth * pixels), inLoupe ? 2 : 4);
    fill(whole, steps > 0 ? tone.shade : tone.fill);
    for (int i = 1; i <= steps; ++i) {
        const double t = double(i) / steps;
        fill(shape.lit(depth * t, light), blended(tone.shade, tone.fill, t));
    }
    if (!clear.isEmpty())
        fill(clear, tone.fill);
}

void Picture::hollowContour(const QPainterPath& path, const QColor& edge, double width)
{
    if (!sees(path))
        return;
    painter.setPen(QPen(edge, 2 * width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void Picture::hollowForm(const QPainterPath& path, const Tone& tone, double depth)
{
    if (!sees(path))
        return;
    const int steps = std::clamp(stepsFor(depth * pixels), 1, inLoupe ? 2 : 4);
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.fillRect(path.controlPointRect(), tone.shade);
    for (int i = 1; i <= steps; ++i) {
        const double t = double(i) / steps;
        fill(path.translated(light * (depth * t)), blended(tone.shade, tone.fill, t));
    }
    painter.restore();
}

void Picture::castShadow(const QPainterPath& path, double distance)
{
    if (inLoupe || !sees(path) || !body.intersects(path.controlPointRect()))
        return;
    painter.save();
    painter.setClipPath(body, Qt::IntersectClip);
    QColor colour = colours.shadow;
    if (isFine()) { // softer
        colour.setAlphaF(float(0.6 * colours.shadow.alphaF()));
        fill(path.translated(light * (-0.5 * distance)), colour);
    }
    fill(path.translated(light * -distance), colour);
    painter.restore();
}

void Picture::softSpot(QPointF centre, double rx, double ry, const QColor& colour, double alpha)
{
    const QRectF box(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry);
    if (!visible.intersects(box))
        return;
    QRadialGradient gradient(0, 0, 1);
    QColor c = colour;
    for (const auto& [at, share] : {std::pair(0.0, 1.0), {0.45, 0.72}, {0.75, 0.24}, {1.0, 0.0}}) {
        c.setAlphaF(float(alpha * share));
        gradient.setColorAt(at, c);
    }
    painter.save();
    painter.translate(centre);
    painter.scale(rx, ry);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawEllipse(QRectF(-1, -1, 2, 2));
    painter.restore();
}

QPainterPath stroke(QPointF a, QPointF bend, QPointF b, double width)
{
    const QPointF d = b - a;
    const double l = std::max(length(d), 1e-6);
    const QPointF n = QPointF(-d.y(), d.x()) / l * width;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    // As short lines, which are cheaper than curves.
    constexpr int steps = 7;
    const auto at = [&](double t, QPointF c) { return lerp(lerp(a, c, t), lerp(c, b, t), t); };
    path.moveTo(a);
    for (int i = 1; i <= steps; ++i)
        path.lineTo(at(double(i) / steps, bend + n));
    for (int i = steps; i-- > 0;)
        path.lineTo(at(double(i) / steps, bend - n));
    path.closeSubpath();
    return path;
}

bool isFar(const Picture& p, int side)
{
    return p.scene.view == View::Side && side == RightHand;
}

Tone skinTone(const Picture& p, int side)
{
    const Palette& c = p.colours;
    if (isFar(p, side))
        return {blended(c.skin, c.skinShade, 0.55), blended(c.skinShade, c.skinEdge, 0.25), c.skinEdge};
    return {c.skin, c.skinShade, c.skinEdge};
}

} // namespace unknot::figure
