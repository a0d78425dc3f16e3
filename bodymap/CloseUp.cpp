// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "bodymap/CloseUp.h"

#include <QPainter>
#include <algorithm>
#include <map>

namespace unknot::bodymap {

using namespace Qt::StringLiterals;

namespace {

constexpr double dotPx = 9, ringPx = 14;

/// A finger or toe: a line with round ends.
QPainterPath limb(QLineF line, double thickness)
{
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    QPainterPathStroker stroker;
    stroker.setWidth(thickness);
    stroker.setCapStyle(Qt::RoundCap);
    return stroker.createStroke(path);
}

CloseUp hand()
{
    CloseUp c{u"hand"_s, {}, {}, {}};
    c.outline.addRoundedRect(QRectF(56, 116, 110, 108), 36, 36);
    QPainterPath wrist;
    wrist.addRoundedRect(QRectF(76, 180, 70, 80), 14, 14);
    c.outline = c.outline.united(wrist);
    struct Finger
    {
        QString name;
        QLineF line;
        double thickness;
    };
    const Finger fingers[] = {{u"index"_s, {72, 134, 54, 46}, 27},
                              {u"middle"_s, {100, 124, 95, 22}, 27},
                              {u"ring"_s, {127, 126, 136, 38}, 26},
                              {u"little"_s, {151, 140, 175, 76}, 23}};
    for (const Finger& f : fingers) {
        c.outline = c.outline.united(limb(f.line, f.thickness));
        c.spots.push_back({f.name + u"_knuckle"_s, f.line.pointAt(0.06)});
        c.spots.push_back({f.name + u"_middle"_s, f.line.pointAt(0.5)});
        c.spots.push_back({f.name + u"_end"_s, f.line.pointAt(0.86)});
    }
    const QLineF thumb(76, 192, 18, 128);
    c.outline = c.outline.united(limb(thumb, 30));
    c.spots.push_back({u"thumb_base"_s, thumb.pointAt(0.1)});
    c.spots.push_back({u"thumb_middle"_s, thumb.pointAt(0.52)});
    c.spots.push_back({u"thumb_end"_s, thumb.pointAt(0.9)});
    c.spots.push_back({u"palm"_s, {114, 176}});
    return c;
}

CloseUp foot()
{
    CloseUp c{u"foot"_s, {}, {}, {}};
    c.outline.moveTo(104, 238);
    c.outline.cubicTo(78, 238, 70, 214, 77, 190);
    c.outline.cubicTo(84, 160, 60, 132, 52, 102);
    c.outline.cubicTo(48, 78, 62, 64, 84, 64);
    c.outline.lineTo(146, 86);
    c.outline.cubicTo(164, 96, 162, 118, 155, 142);
    c.outline.cubicTo(147, 176, 145, 200, 139, 220);
    c.outline.cubicTo(134, 234, 122, 238, 104, 238);
    const std::pair<QLineF, double> toes[] = {{{70, 70, 66, 30}, 34},
                                              {{100, 72, 99, 34}, 22},
                                              {{121, 78, 125, 45}, 20},
                                              {{140, 88, 148, 60}, 19},
                                              {{154, 102, 168, 80}, 18}};
    for (const auto& [line, thickness] : toes)
        c.outline = c.outline.united(limb(line, thickness));
    c.spots = {{u"big_toe_end"_s, {66, 32}},   {u"big_toe_base"_s, {66, 84}}, {u"second_toe"_s, {99, 36}},
               {u"third_toe"_s, {125, 48}},    {u"fourth_toe"_s, {148, 64}},  {u"little_toe"_s, {167, 84}},
               {u"ball_of_foot"_s, {108, 98}}, {u"instep"_s, {112, 148}},     {u"arch"_s, {82, 164}},
               {u"outer_edge"_s, {143, 170}}};
    return c;
}

QPainterPath leg()
{
    QPainterPath path(QPointF(54, 0));
    path.cubicTo(52, 56, 62, 88, 60, 116);
    path.cubicTo(58, 150, 70, 190, 76, 240);
    path.lineTo(132, 240);
    path.cubicTo(138, 190, 146, 150, 142, 116);
    path.cubicTo(140, 88, 150, 56, 148, 0);
    path.closeSubpath();
    return path;
}

CloseUp knee()
{
    CloseUp c{u"knee"_s, leg(), {}, {}};
    c.lines.addEllipse(QPointF(101, 112), 24, 28);
    c.spots = {{u"above_kneecap"_s, {101, 56}},
               {u"kneecap"_s, {101, 112}},
               {u"below_kneecap"_s, {101, 168}},
               {u"knee_inside"_s, {68, 116}},
               {u"knee_outside"_s, {134, 116}}};
    return c;
}

CloseUp kneeBack()
{
    CloseUp c{u"knee_back"_s, leg(), {}, {}};
    c.lines.moveTo(76, 112);
    c.lines.quadTo(101, 122, 126, 112);
    c.spots = {
        {u"hollow_of_knee"_s, {101, 114}}, {u"knee_inside"_s, {68, 116}}, {u"knee_outside"_s, {134, 116}}};
    return c;
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
    p->fillPath(transform.map(closeUp.outline), bodyColour(look));
    p->strokePath(transform.map(closeUp.lines), QPen(lineColour(look), 2));
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
