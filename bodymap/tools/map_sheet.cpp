// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Draws both views of the body map: unknot-map-sheet FILE.png [dark]
#include "bodymap/PaintMap.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <cstdio>

using namespace unknot::bodymap;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    const QStringList args = app.arguments();
    if (args.size() < 2) {
        std::fprintf(stderr, "usage: unknot-map-sheet FILE.png [dark]\n");
        return 2;
    }
    MapLook look;
    look.dark = args.contains(u"dark"_s);
    look.page = look.dark ? QColor(0x17, 0x1C, 0x20) : QColor(0xFA, 0xF7, 0xF2);
    look.ink = look.dark ? QColor(0xEE, 0xF1, 0xF2) : QColor(0x22, 0x30, 0x3A);
    QImage image(1100, 920, QImage::Format_RGB32);
    image.fill(look.page);
    QPainter painter(&image);
    const std::vector<Mark> marks{
        {u"lower_back_left"_s, 7},     {u"lower_back_right"_s, 4}, {u"neck_back_left"_s, 2},
        {u"knee_front_right"_s, 9},    {u"hand_left"_s, 3},        {u"temple_right"_s, 5},
        {u"shoulder_front_left"_s, 6}, {u"sole_left"_s, 1},        {u"abdomen"_s, 0}};
    paint(&painter, mapTransform(View::Front, QRectF(20, 20, 520, 880)), View::Front, marks, u"chest_left"_s,
          look);
    paint(&painter, mapTransform(View::Back, QRectF(560, 20, 520, 880)), View::Back, marks, {}, look);
    painter.end();
    return image.save(args[1]) ? 0 : 1;
}
