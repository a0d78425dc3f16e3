// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "bodymap/PaintMap.h"

#include <QFont>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

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

/// The relief as a brush: a veil of shade where it is below 128, of light where it is above.
QBrush reliefBrush(const Relief& relief, const MapLook& look, double opacity)
{
    const QColor shade = look.dark ? QColor(0x0A, 0x0E, 0x12) : QColor(0x5E, 0x44, 0x34);
    const QColor light = look.dark ? QColor(0xD6, 0xE0, 0xE8) : QColor(0xFF, 0xFF, 0xFF);
    const double mostShade = look.dark ? 0.7 : 0.55, mostLight = look.dark ? 0.45 : 0.9;
    QList<QRgb> colours;
    for (int i = 0; i < 256; ++i) {
        QColor c = i < 128 ? shade : light;
        c.setAlphaF(float(opacity * std::abs(i - 128) / 128 * (i < 128 ? mostShade : mostLight)));
        colours.append(c.rgba());
    }
    const QImage& grey = relief.image;
    QImage veil(grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine(), QImage::Format_Indexed8);
    veil.setColorTable(colours);
    QBrush brush(veil.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    QTransform place = QTransform::fromTranslate(relief.box.left(), relief.box.top());
    place.scale(relief.box.width() / veil.width(), relief.box.height() / veil.height());
    brush.setTransform(place);
    return brush;
}

QPen line(const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return QPen(colour, width, style, Qt::RoundCap, Qt::RoundJoin);
}

void number(QPainter* p, QPointF at, int level, double radius, const MapLook& look)
{
    p->setPen(QPen(look.page, 1.2));
    p->setBrush(look.ink);
    p->drawEllipse(at, radius, radius);
    QFont font = p->font();
    font.setPixelSize(int(std::lround(radius * 1.3)));
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
    return look.dark ? QColor(0x44, 0x50, 0x58) : QColor(0xDD, 0xCF, 0xBD);
}

QColor lineColour(const MapLook& look)
{
    if (look.highContrast)
        return look.ink;
    return look.dark ? QColor(0x95, 0xA4, 0xAD) : QColor(0x7C, 0x74, 0x66);
}

QColor hairColour(const MapLook& look)
{
    if (look.highContrast)
        return bodyColour(look);
    return look.dark ? QColor(0x33, 0x3D, 0x44) : QColor(0xB9, 0xA6, 0x90);
}

QColor quietLineColour(const MapLook& look)
{
    if (look.highContrast)
        return lineColour(look);
    return look.dark ? QColor(0xC8, 0xD4, 0xDC, 28) : QColor(0x5A, 0x46, 0x36, 42);
}

double numberRadius(const Area& area, double scale)
{
    return std::clamp(1.2 * area.room * scale, 8.5, 12.5);
}

QTransform mapTransform(View view, const QRectF& target, double zoom, QPointF centre, BodyType type)
{
    const QRectF box = figure(view, type).bounds;
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
    const Figure& f = figure(view, look.body);
    const double scale = transform.m11();
    p->save();
    p->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QTransform page = p->worldTransform();
    p->setWorldTransform(transform, true);
    const auto markOf = [&marks](const QString& id) {
        return std::find_if(marks.begin(), marks.end(), [&id](const Mark& m) { return m.id == id; });
    };
    p->fillPath(f.outline, bodyColour(look));
    p->fillPath(f.hair, hairColour(look));
    if (!look.highContrast)
        p->fillPath(f.outline, reliefBrush(f.relief, look, 1));
    // Fainter on marks, so that the levels keep their order of lightness.
    const QBrush onMarks = look.highContrast || marks.empty() ? QBrush() : reliefBrush(f.relief, look, 0.4);
    for (const Area& a : f.areas) {
        if (const auto mark = markOf(a.id); mark != marks.end()) {
            p->fillPath(a.path, heat(mark->level.value_or(5), look));
            p->fillPath(a.path, onMarks);
        } else {
            p->strokePath(a.path, line(quietLineColour(look), 1 / scale));
        }
    }
    p->strokePath(f.outline, line(lineColour(look), 1.3 / scale));
    for (const Area& a : f.areas) {
        if (markOf(a.id) != marks.end())
            p->strokePath(a.path, line(look.ink, 2 / scale));
    }
    if (const Area* a = f.area(focused)) {
        p->strokePath(a->path, line(look.page, 6 / scale));
        p->strokePath(a->path, line(look.ring.isValid() ? look.ring : look.ink, 3.5 / scale, Qt::DotLine));
    }
    p->setWorldTransform(page);
    for (const Area& a : f.areas) {
        const auto mark = markOf(a.id);
        if (mark != marks.end() && mark->level)
            number(p, transform.map(a.label), *mark->level, numberRadius(a, scale), look);
    }
    p->restore();
}

} // namespace unknot::bodymap
