// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Draws both views of the body map and prints what computing and painting them costs:
// unknot-map-sheet FILE.png [dark] [contrast] [slight|broad] [all|none] [phone|large]
#include "bodymap/PaintMap.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <cstdio>
#include <ctime>

using namespace unknot::bodymap;
using namespace Qt::StringLiterals;

namespace {

MapLook lookFor(const QStringList& args)
{
    MapLook look;
    look.dark = args.contains(u"dark"_s);
    look.highContrast = args.contains(u"contrast"_s);
    look.page = look.dark ? QColor(0x17, 0x1C, 0x20) : QColor(0xFA, 0xF7, 0xF2);
    look.ink = look.dark ? QColor(0xEE, 0xF1, 0xF2) : QColor(0x22, 0x30, 0x3A);
    if (look.highContrast) {
        look.page = look.dark ? Qt::black : Qt::white;
        look.ink = look.dark ? Qt::white : Qt::black;
    }
    look.body = args.contains(u"slight"_s)  ? BodyType::Slight
                : args.contains(u"broad"_s) ? BodyType::Broad
                                            : BodyType::Medium;
    return look;
}

std::vector<Mark> marksFor(const QStringList& args, const MapLook& look)
{
    if (args.contains(u"none"_s))
        return {};
    if (!args.contains(u"all"_s))
        return {{u"lower_back_left"_s, 7},     {u"lower_back_right"_s, 4}, {u"neck_back_left"_s, 2},
                {u"knee_front_right"_s, 9},    {u"hand_left"_s, 3},        {u"temple_right"_s, 5},
                {u"shoulder_front_left"_s, 6}, {u"sole_left"_s, 1},        {u"abdomen"_s, 0}};
    std::vector<Mark> marks;
    int level = 0;
    for (const View view : {View::Front, View::Back}) {
        for (const Area& a : figure(view, look.body).areas)
            marks.push_back({a.id, level++ % 11});
    }
    return marks;
}

/// Milliseconds of the processor, which others on the same machine do not lengthen.
double spent()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    const QStringList args = app.arguments();
    if (args.size() < 2) {
        std::fprintf(
            stderr,
            "usage: unknot-map-sheet FILE.png [dark] [contrast] [slight|broad] [all|none] [phone|large]\n");
        return 2;
    }
    const MapLook look = lookFor(args);
    // On a phone each view is in an area of 412 x 560 px; the other sheets are for looking at details.
    const QSize area = args.contains(u"phone"_s)   ? QSize(412, 560)
                       : args.contains(u"large"_s) ? QSize(1100, 1840)
                                                   : QSize(550, 920);
    const double edge = args.contains(u"phone"_s) ? 8 : 20;
    QImage image(2 * area.width(), area.height(), QImage::Format_RGB32);
    image.fill(look.page);
    QPainter painter(&image);
    for (const View view : {View::Front, View::Back}) {
        const double start = spent();
        figure(view, look.body);
        const double computed = spent() - start;
        const auto marks = marksFor(args, look);
        const QRectF box(view == View::Front ? 0 : area.width(), 0, area.width(), area.height());
        const QTransform transform =
            mapTransform(view, box.adjusted(edge, edge, -edge, -edge), 1, {}, look.body);
        paint(&painter, transform, view, marks, {}, look); // loads the fonts
        painter.fillRect(box, look.page);
        const double paintStart = spent();
        paint(&painter, transform, view, marks,
              view == View::Front && !args.contains(u"none"_s) ? u"chest_left"_s : QString(), look);
        std::printf("%s: computed in %.1f ms, painted in %.1f ms\n", view == View::Front ? "front" : "back",
                    computed, spent() - paintStart);
    }
    painter.end();
    return image.save(args[1]) ? 0 : 1;
}
