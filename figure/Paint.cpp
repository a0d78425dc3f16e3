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
    if (p.closeUp) { // a panel that the person is cut by
        p.fill(*p.closeUp, p.colours.backdrop);
        return;
    }
    const QRectF& b = p.scene.extent;
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

// Whoever lies or bends over has the eyes closed.
bool isUpright(const SceneData& scene, const Skeleton& s)
{
    const bool fromAbove =
        std::any_of(scene.supports.begin(), scene.supports.end(), [](const Support& support) {
            return support.kind == SupportKind::Mat && isFromAbove(support.box);
        });
    return !fromAbove && std::abs(wrapped(s.headDirection)) < 45;
}

// Softer shoulders, and the head slightly ahead.
Solved solvedFor(const SceneData& scene, Pose pose, const Moment& moment, const Look& look)
{
    if (look.age == Age::Older && scene.view == View::Side && std::abs(pose[Body::Pelvis]) < 30) {
        pose[Body::Thoracic] += 5;
        pose[Body::Head] -= 3;
    }
    Solved solved = solve(scene, pose, std::clamp(moment.breath, -1.0, 1.0), eased(moment.depth));
    solved.bones.girth = look.build == Build::Full ? 2.8 : look.build == Build::Slim ? -1.2 : 0;
    return solved;
}

// The two ends of a movement to and fro, if it is one.
std::vector<Solved> endsOf(const SceneData& scene, const Moment& moment, const Look& look)
{
    QStringList poses;
    for (const CycleKey& key : scene.cycle)
        if (!poses.contains(key.pose))
            poses << key.pose;
    if (poses.size() == 3) // to and fro through the start
        poses.removeAll(QStringLiteral("start"));
    std::vector<Solved> ends;
    if (poses.size() != 2 || moment.depth <= 0)
        return ends;
    const Pose& start = scene.poses.at(QStringLiteral("start")).pose;
    for (const QString& pose : poses)
        ends.push_back(
            solvedFor(scene, withinRange(start, scene.poses.at(pose).pose, moment.range), moment, look));
    return ends;
}

void paintAll(Picture& p)
{
    p.body = {};
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
    inside.pixels *= l.zoom;
    inside.inLoupe = true;
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
    const Solved solved = solvedFor(data, poseAt(data, moment), moment, look);
    const std::vector<Solved> ends = endsOf(data, moment, look);
    const Palette colours = paletteFor(look);
    const double scale = pixelsPerCm(target, scene, moment.onBed);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(target, Qt::IntersectClip);
    painter->translate(target.center());
    painter->scale(scale * pictureSign(data.view, moment.side), -scale);
    const QRectF frame = frameOf(data, moment.onBed);
    painter->translate(-frame.center());
    const TrunkOutline trunk = trunkOutline(solved.bones, look.loose ? 2 : 0);
    const HeadOutline head = headOutline(solved.bones, look, isUpright(data, solved.bones));
    std::optional<QPainterPath> panel;
    if (data.closeUp && !(moment.onBed && matOf(data))) {
        panel.emplace();
        panel->addRoundedRect(*data.closeUp, 3, 3);
        painter->setClipRect(*data.closeUp, Qt::IntersectClip); // cheaper than the panel's own shape
    }
    Picture picture{.painter = *painter,
                    .scene = data,
                    .solved = solved,
                    .colours = colours,
                    .look = look,
                    .pulse = std::clamp(moment.pulse, 0.0, 1.0),
                    .ends = ends,
                    .trunk = trunk,
                    .head = head,
                    .visible = frame,
                    .bed = moment.onBed ? matOf(data) : nullptr,
                    .closeUp = panel,
                    .light = {-0.5 * pictureSign(data.view, moment.side), 0.866},
                    .pixels = scale};
    paintBackdrop(picture);
    paintAll(picture);
    if (data.loupe.shown)
        paintLoupe(picture);
    painter->restore();
}

} // namespace unknot::figure
