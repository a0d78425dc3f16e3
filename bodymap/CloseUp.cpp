// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "bodymap/CloseUp.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <map>

namespace unknot::bodymap {

using namespace Qt::StringLiterals;

namespace {

constexpr double dotPx = 9, ringPx = 14;

/// A finger or toe along `line`: `thick` at its start, a little thinner between the joints, thinnest at its
/// end. Few points, as paths are united below.
QPainterPath limb(QLineF line, double thick, double thin)
{
    const QLineF unit = line.unitVector();
    const QPointF forward(unit.dx(), unit.dy()), across(-unit.dy(), unit.dx());
    constexpr int steps = 12;
    const auto radius = [&](double t) {
        return (thick + (thin - thick) * t) / 2 - 0.035 * thick * (1 - std::cos(4 * M_PI * t)) / 2;
    };
    QPolygonF points;
    for (int i = 0; i <= steps; ++i)
        points << line.pointAt(double(i) / steps) + across * radius(double(i) / steps);
    for (int i = 1; i < steps; ++i) { // the round end
        const double angle = M_PI * i / steps;
        points << line.p2() + (across * std::cos(angle) + forward * std::sin(angle)) * radius(1);
    }
    for (int i = steps; i >= 0; --i)
        points << line.pointAt(double(i) / steps) - across * radius(double(i) / steps);
    for (int i = 1; i < steps; ++i) { // the round start, within the hand or foot
        const double angle = M_PI * i / steps;
        points << line.p1() - (across * std::cos(angle) + forward * std::sin(angle)) * radius(0);
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

/// The outer edge of a path as straight lines of at least one unit.
QPainterPath edgeOf(const QPainterPath& path)
{
    QPolygonF edge;
    for (const QPolygonF& part : path.toSubpathPolygons()) {
        if (part.boundingRect().height() > edge.boundingRect().height())
            edge = part;
    }
    QPolygonF sparse;
    for (const QPointF& point : edge) {
        if (sparse.isEmpty() || QLineF(sparse.last(), point).length() >= 1)
            sparse << point;
    }
    QPainterPath result;
    result.addPolygon(sparse);
    result.closeSubpath();
    return result;
}

/// Where two parts meet, skin rounds off the corner.
QPainterPath withWebs(const QPainterPath& path, double radius)
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * radius);
    stroker.setJoinStyle(Qt::RoundJoin);
    stroker.setCurveThreshold(0.5);
    const QPainterPath plain = edgeOf(path);
    const QPainterPath grown = edgeOf(plain.united(stroker.createStroke(plain)));
    return edgeOf(grown.subtracted(stroker.createStroke(grown)));
}

/// A fold of skin across a finger or toe at `t` of its line, `wide` long and bent by `bend`.
void addFold(QPainterPath* lines, QLineF line, double t, double wide, double bend)
{
    const QPointF at = line.pointAt(t);
    const QLineF along = line.unitVector();
    const QPointF forward(along.dx(), along.dy()), across(-along.dy(), along.dx());
    lines->moveTo(at - across * wide / 2);
    lines->quadTo(at + forward * bend, at + across * wide / 2);
}

/// The nail at the end of a finger.
QPainterPath nail(QLineF line, double wide)
{
    const double length = 0.8 * wide;
    QPainterPath path;
    path.addRoundedRect(QRectF(-wide / 2, -length * 0.62, wide, length), wide * 0.42, wide * 0.42);
    QTransform t;
    t.translate(line.p2().x(), line.p2().y());
    t.rotate(90 - line.angle()); // upright nails point to -y
    return t.map(path);
}

CloseUp hand()
{
    CloseUp c{u"hand"_s, {}, {}, {}, {}};
    c.outline.moveTo(80, 260);
    c.outline.cubicTo(80, 226, 72, 212, 62, 196);
    c.outline.cubicTo(52, 178, 56, 146, 60, 128);
    c.outline.cubicTo(70, 112, 148, 116, 162, 134);
    c.outline.cubicTo(170, 152, 164, 186, 156, 204);
    c.outline.cubicTo(148, 222, 144, 236, 144, 260);
    c.outline.closeSubpath();
    struct Finger
    {
        QString name;
        QLineF line;
        double thick;
    };
    const Finger fingers[] = {{u"index"_s, {72, 134, 54, 46}, 27},
                              {u"middle"_s, {100, 124, 95, 22}, 28},
                              {u"ring"_s, {127, 126, 136, 38}, 26},
                              {u"little"_s, {151, 140, 175, 76}, 22}};
    const QPointF wrist(112, 250);
    for (const Finger& f : fingers) {
        c.outline = c.outline.united(limb(f.line, f.thick, f.thick * 0.78));
        c.spots.push_back({f.name + u"_knuckle"_s, f.line.pointAt(0.06)});
        c.spots.push_back({f.name + u"_middle"_s, f.line.pointAt(0.5)});
        c.spots.push_back({f.name + u"_end"_s, f.line.pointAt(0.86)});
        c.nails.addPath(nail(f.line, f.thick * 0.42));
        for (const double t : {0.46, 0.54})
            addFold(&c.lines, f.line, t, f.thick * 0.62, t < 0.5 ? -2.5 : 2.5);
        addFold(&c.lines, f.line, 0.76, f.thick * 0.5, 1.5);
        const QLineF tendon(f.line.p1(), wrist);
        c.lines.moveTo(tendon.pointAt(0.16));
        c.lines.lineTo(tendon.pointAt(0.42));
    }
    const QLineF thumb(76, 192, 20, 130);
    c.outline = c.outline.united(limb(thumb, 38, 23));
    c.outline = withWebs(c.outline, 7);
    c.spots.push_back({u"thumb_base"_s, thumb.pointAt(0.1)});
    c.spots.push_back({u"thumb_middle"_s, thumb.pointAt(0.52)});
    c.spots.push_back({u"thumb_end"_s, thumb.pointAt(0.9)});
    c.spots.push_back({u"palm"_s, {114, 176}});
    c.nails.addPath(nail(thumb, 12));
    for (const double t : {0.56, 0.64})
        addFold(&c.lines, thumb, t, 15, t < 0.6 ? -2 : 2);
    return c;
}

CloseUp foot()
{
    CloseUp c{u"foot"_s, {}, {}, {}, {}};
    c.outline.moveTo(106, 238);
    c.outline.cubicTo(78, 238, 72, 214, 77, 190);
    c.outline.cubicTo(84, 160, 60, 132, 52, 104);
    c.outline.cubicTo(47, 80, 60, 66, 84, 66);
    c.outline.lineTo(146, 88);
    c.outline.cubicTo(164, 98, 162, 120, 155, 144);
    c.outline.cubicTo(148, 176, 147, 200, 141, 220);
    c.outline.cubicTo(136, 234, 124, 238, 106, 238);
    const std::pair<QLineF, double> toes[] = {{{69, 74, 66, 34}, 33},
                                              {{100, 76, 99, 34}, 21},
                                              {{121, 82, 125, 46}, 20},
                                              {{140, 92, 148, 61}, 19},
                                              {{154, 104, 168, 81}, 18}};
    for (const auto& [line, thick] : toes) {
        c.outline = c.outline.united(limb(line, thick, thick * 0.92));
        addFold(&c.lines, line, 0.5, thick * 0.6, -2);
    }
    c.outline = withWebs(c.outline, 4);
    c.lines.moveTo(62, 106); // behind the balls of the toes
    c.lines.cubicTo(84, 118, 128, 116, 152, 132);
    c.lines.moveTo(88, 140); // the arch
    c.lines.cubicTo(98, 160, 96, 186, 88, 206);
    c.spots = {{u"big_toe_end"_s, {66, 32}},   {u"big_toe_base"_s, {66, 84}}, {u"second_toe"_s, {99, 36}},
               {u"third_toe"_s, {125, 48}},    {u"fourth_toe"_s, {148, 64}},  {u"little_toe"_s, {167, 84}},
               {u"ball_of_foot"_s, {108, 98}}, {u"instep"_s, {112, 148}},     {u"arch"_s, {82, 164}},
               {u"outer_edge"_s, {143, 170}}};
    return c;
}

/// From the middle of the thigh to the calf.
QPainterPath leg()
{
    QPainterPath path(QPointF(40, 0));
    path.cubicTo(42, 44, 58, 74, 59, 104);
    path.cubicTo(60, 122, 54, 138, 54, 160);
    path.cubicTo(54, 190, 64, 214, 70, 240);
    path.lineTo(134, 240);
    path.cubicTo(142, 214, 150, 190, 149, 160);
    path.cubicTo(148, 138, 142, 122, 143, 104);
    path.cubicTo(144, 74, 160, 44, 162, 0);
    path.closeSubpath();
    return path;
}

CloseUp knee()
{
    CloseUp c{u"knee"_s, leg(), {}, {}, {}};
    c.lines.addEllipse(QPointF(101, 112), 25, 29);
    c.lines.moveTo(66, 34); // the muscles above
    c.lines.cubicTo(72, 58, 78, 70, 88, 80);
    c.lines.moveTo(136, 34);
    c.lines.cubicTo(130, 58, 124, 70, 114, 80);
    c.lines.moveTo(94, 146); // the tendon below, and the shin
    c.lines.lineTo(95, 164);
    c.lines.moveTo(108, 146);
    c.lines.lineTo(107, 164);
    c.lines.moveTo(104, 184);
    c.lines.cubicTo(102, 202, 100, 220, 100, 236);
    c.spots = {{u"above_kneecap"_s, {101, 56}},
               {u"kneecap"_s, {101, 112}},
               {u"below_kneecap"_s, {101, 168}},
               {u"knee_inside"_s, {68, 116}},
               {u"knee_outside"_s, {134, 116}}};
    return c;
}

CloseUp kneeBack()
{
    CloseUp c{u"knee_back"_s, leg(), {}, {}, {}};
    c.lines.moveTo(72, 110); // the fold
    c.lines.quadTo(101, 124, 130, 110);
    c.lines.moveTo(72, 52); // the tendons beside it
    c.lines.cubicTo(76, 74, 74, 90, 70, 104);
    c.lines.moveTo(130, 52);
    c.lines.cubicTo(126, 74, 128, 90, 132, 104);
    c.lines.moveTo(101, 148); // between the heads of the calf
    c.lines.lineTo(102, 214);
    c.spots = {
        {u"hollow_of_knee"_s, {101, 114}}, {u"knee_inside"_s, {68, 116}}, {u"knee_outside"_s, {134, 116}}};
    return c;
}

/// The body with soft light: darker towards its edge.
void paintSkin(QPainter* p, const QTransform& transform, const CloseUp& closeUp, const MapLook& look)
{
    const QPainterPath outline = transform.map(closeUp.outline);
    const double scale = std::abs(transform.m22());
    p->fillPath(outline, bodyColour(look));
    QColor shade = lineColour(look);
    if (!look.highContrast) {
        p->save();
        p->setClipPath(outline);
        shade.setAlphaF(0.055F);
        for (const double width : {30.0, 22.0, 15.0, 9.0, 5.0})
            p->strokePath(outline, QPen(shade, width * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p->restore();
    }
    QColor fold = lineColour(look);
    fold.setAlphaF(look.highContrast ? 1.0F : 0.45F);
    p->strokePath(transform.map(closeUp.lines), QPen(fold, 1.4, Qt::SolidLine, Qt::RoundCap));
    QColor light = look.dark ? QColor(255, 255, 255, 60) : QColor(255, 255, 255, 130);
    p->fillPath(transform.map(closeUp.nails), light);
    p->strokePath(transform.map(closeUp.nails), QPen(fold, 1.2));
    p->strokePath(outline, QPen(lineColour(look), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

const CloseUp* closeUp(const QString& id)
{
    static const std::vector<CloseUp> all{hand(), foot(), knee(), kneeBack()};
    const auto it = std::find_if(all.begin(), all.end(), [&id](const CloseUp& c) { return c.id == id; });
    return it == all.end() ? nullptr : &*it;
}

const CloseUp* closeUpOf(const QString& baseRegion)
{
    static const std::map<QString, QString> byRegion{{u"hand"_s, u"hand"_s},
                                                     {u"foot_top"_s, u"foot"_s},
                                                     {u"sole"_s, u"foot"_s},
                                                     {u"knee_front"_s, u"knee"_s},
                                                     {u"knee_back"_s, u"knee_back"_s}};
    const auto it = byRegion.find(baseRegion);
    return it == byRegion.end() ? nullptr : closeUp(it->second);
}

QTransform closeUpTransform(const QRectF& target, bool left)
{
    const double scale = std::min(target.width() / CloseUp::width, target.height() / CloseUp::height);
    QTransform t;
    t.translate(target.center().x(), target.center().y());
    t.scale(left ? -scale : scale, scale);
    t.translate(-CloseUp::width / 2, -CloseUp::height / 2);
    return t;
}

QString spotAt(const CloseUp& closeUp, QPointF place, double slop)
{
    QString best;
    double nearest = slop;
    for (const Spot& s : closeUp.spots) {
        if (const double distance = QLineF(place, s.at).length(); distance <= nearest) {
            nearest = distance;
            best = s.id;
        }
    }
    return best;
}

void paint(QPainter* p, const QTransform& transform, const CloseUp& closeUp, const QStringList& marked,
           const QString& focused, const MapLook& look)
{
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    paintSkin(p, transform, closeUp, look);
    for (const Spot& s : closeUp.spots) {
        const QPointF at = transform.map(s.at);
        const bool on = marked.contains(s.id);
        p->setPen(QPen(look.ink, 1.5));
        p->setBrush(on ? look.ink : look.page);
        p->drawEllipse(at, on ? dotPx + 2 : dotPx, on ? dotPx + 2 : dotPx);
        if (on) {
            p->setPen(QPen(look.page, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            p->drawPolyline(QPolygonF{at + QPointF(-4.5, 0.5), at + QPointF(-1, 4), at + QPointF(5, -3.5)});
        }
        if (s.id == focused) {
            p->setPen(QPen(look.ring.isValid() ? look.ring : look.ink, 3));
            p->setBrush(Qt::NoBrush);
            p->drawEllipse(at, ringPx + 2, ringPx + 2);
        }
    }
    p->restore();
}

} // namespace unknot::bodymap
