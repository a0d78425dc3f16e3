// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "bodymap/PaintMap.h"

#include <QFont>
#include <QPainter>
#include <algorithm>
#include <array>

namespace unknot::bodymap {

namespace {

// From sand over amber to plum. Lightness changes monotonically, so that it works for colour-blind people.
constexpr std::array<QRgb, 5> lightHeat{0xFFF6DFA4, 0xFFF0BC68, 0xFFE0885A, 0xFFB9546A, 0xFF7C3468};
constexpr std::array<QRgb, 5> darkHeat{0xFF6A5A36, 0xFF9C7238, 0xFFC97B4C, 0xFFDD8A8A, 0xFFF2B4C8};

QColor between(QRgb a, QRgb b, double t)
{
    const auto mix = [t](int x, int y) { return int(x + (y - x) * t + 0.5); };
    return QColor(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
}

void number(QPainter* p, QPointF at, int level, double scale, const MapLook& look)
{
    const double radius = std::clamp(3.1 * scale, 10.0, 15.0);
    p->setPen(QPen(look.page, 1.5));
    p->setBrush(look.ink);
    p->drawEllipse(at, radius, radius);
    QFont font = p->font();
    font.setPixelSize(int(radius * 1.25));
    font.setWeight(QFont::DemiBold);
    p->setFont(font);
    p->setPen(look.page);
    p->drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                QString::number(level));
}

} // namespace

QColor heat(int level, const MapLook& look)
{
    const auto& steps = look.dark ? darkHeat : lightHeat;
    const double at = std::clamp(level, 0, 10) / 10.0 * (steps.size() - 1);
    const auto low = std::min(size_t(at), steps.size() - 2);
    return between(steps[low], steps[low + 1], at - double(low));
}

QColor bodyColour(const MapLook& look)
{
    if (look.highContrast)
        return look.dark ? QColor(0x2A, 0x2A, 0x2A) : QColor(0xE4, 0xE4, 0xE4);
    return look.dark ? QColor(0x3C, 0x48, 0x50) : QColor(0xDF, 0xD7, 0xC9);
}

QColor lineColour(const MapLook& look)
{
    if (look.highContrast)
        return look.ink;
    return look.dark ? QColor(0x95, 0xA4, 0xAD) : QColor(0x7C, 0x74, 0x66);
}

QTransform mapTransform(View view, const QRectF& target, double zoom, QPointF centre)
{
    const QRectF box = figure(view).bounds;
    const double scale = std::min(target.width() / box.width(), target.height() / box.height()) * zoom;
    const QPointF middle = zoom > 1 ? centre : box.center();
    QTransform t;
    t.translate(target.center().x(), target.center().y());
    t.scale(scale, scale);
    t.translate(-middle.x(), -middle.y());
    return t;
}

void paint(QPainter* p, const QTransform& transform, View view, const std::vector<Mark>& marks,
           const QString& focused, const MapLook& look)
{
    const Figure& f = figure(view);
    const double scale = transform.m11();
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setWorldTransform(transform, true);
    const QColor body = bodyColour(look);
    p->fillPath(f.outline, body);
    const auto markOf = [&marks](const QString& id) {
        return std::find_if(marks.begin(), marks.end(), [&id](const Mark& m) { return m.id == id; });
    };
    for (const Area& a : f.areas) {
        const auto mark = markOf(a.id);
        if (mark != marks.end())
            p->fillPath(a.path, mark->level ? heat(*mark->level, look) : heat(5, look));
        p->strokePath(a.path, QPen(lineColour(look), std::max(0.6, 1.4 / scale), Qt::SolidLine, Qt::RoundCap,
                                   Qt::RoundJoin));
    }
    for (const Area& a : f.areas) {
        if (markOf(a.id) != marks.end())
            p->strokePath(a.path, QPen(look.ink, 2.0 / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    if (const Area* a = f.area(focused))
        p->strokePath(a->path, QPen(look.ink, 4.0 / scale, Qt::DotLine, Qt::RoundCap, Qt::RoundJoin));
    p->restore();
    for (const Area& a : f.areas) {
        const auto mark = markOf(a.id);
        if (mark != marks.end() && mark->level)
            number(p, transform.map(a.label), *mark->level, scale, look);
    }
}

} // namespace unknot::bodymap
