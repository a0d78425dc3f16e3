// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

// figure_sheet SCENE.toml... --out sheet.png [--dark] [--side right] [--times 0,0.5,1] [--cycles 0,0.5]
//              [--skin N] [--hair N] [--build N] [--age N] [--grey] [--glasses] [--loose] [--bed] [--columns
//              N]
//              [--size WxH] [--bench] [--joints] [--moved]
// One row of pictures per scene: first the depths of --times, then (at depth 1) the moments of --cycles.
#include "figure/KeyPose.h"
#include "figure/Paint.h"
#include "figure/SceneData.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>
#include <algorithm>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::figure;

namespace {

struct Cell
{
    Scene scene;
    Moment moment;
};

QList<double> numbers(const QString& text)
{
    QList<double> list;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        list << part.toDouble();
    return list;
}

// The processor time of one frame: the best of several, whatever else the machine does.
void bench(const std::vector<Cell>& cells, const Look& look)
{
    QImage image(372, 400, QImage::Format_ARGB32_Premultiplied);
    for (const Cell& cell : cells) {
        image.fill(Qt::white);
        QPainter painter(&image);
        double best = 1e9;
        for (int i = 0; i < 40; ++i) {
            const std::clock_t begin = std::clock();
            paint(&painter, image.rect(), cell.scene, cell.moment, look);
            best = std::min(best, double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
        }
        QTextStream(stdout) << cell.scene.id() << ' ' << best << " ms\n";
    }
}

// The share of a card's pixels that a move changes, in percent.
double moved(const Scene& scene, const Look& look)
{
    const auto picture = [&](double depth, double cycle) {
        QImage image(372, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        Moment m;
        m.depth = depth;
        m.cycle = cycle;
        paint(&painter, image.rect(), scene, m, look);
        return image;
    };
    const bool repeats = !scene.data().cycle.empty();
    const QImage before = picture(repeats, 0);
    int most = 0;
    for (const double cycle : {0.25, 0.5, 0.75}) {
        const QImage after = picture(1, repeats ? cycle : 0);
        int count = 0;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x) {
                const QColor a = before.pixelColor(x, y), b = after.pixelColor(x, y);
                const int d = std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                                        std::abs(a.blue() - b.blue())});
                count += d > 8;
            }
        }
        most = std::max(most, count);
    }
    return 100.0 * most / (before.width() * before.height());
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QStringList args = app.arguments().mid(1), files;
    QString out = u"sheet.png"_s;
    QList<double> times{0, 1}, cycles;
    Look look;
    Moment shown;
    int columns = 4;
    QSize size(330, 330);
    bool measure = false, joints = false, compare = false;
    while (!args.isEmpty()) {
        const QString a = args.takeFirst();
        const auto next = [&] { return args.isEmpty() ? QString() : args.takeFirst(); };
        if (a == "--out"_L1)
            out = next();
        else if (a == "--dark"_L1)
            look.dark = true;
        else if (a == "--side"_L1)
            shown.side = next() == "right"_L1 ? Side::Right : Side::Left;
        else if (a == "--times"_L1)
            times = numbers(next());
        else if (a == "--cycles"_L1)
            cycles = numbers(next());
        else if (a == "--skin"_L1)
            look.skin = next().toInt();
        else if (a == "--hair"_L1)
            look.hair = Hair(next().toInt());
        else if (a == "--build"_L1)
            look.build = Build(next().toInt());
        else if (a == "--age"_L1)
            look.age = Age(next().toInt());
        else if (a == "--grey"_L1)
            look.grey = true;
        else if (a == "--glasses"_L1)
            look.glasses = true;
        else if (a == "--loose"_L1)
            look.loose = true;
        else if (a == "--bed"_L1)
            shown.onBed = true;
        else if (a == "--breath"_L1)
            shown.breath = next().toDouble();
        else if (a == "--columns"_L1)
            columns = std::max(1, next().toInt());
        else if (a == "--size"_L1) {
            const QStringList wh = next().split(u'x');
            size = QSize(wh.value(0).toInt(), wh.value(1).toInt());
        } else if (a == "--bench"_L1)
            measure = true;
        else if (a == "--moved"_L1)
            compare = true;
        else if (a == "--joints"_L1)
            joints = true;
        else
            files << a;
    }

    std::vector<Cell> cells;
    Problems problems;
    for (const QString& file : files) {
        const auto scene = Scene::load(file, &problems);
        if (!scene)
            continue;
        for (double t : times) {
            Moment m = shown;
            m.depth = t;
            cells.push_back({*scene, m});
        }
        for (double c : cycles) {
            Moment m = shown;
            m.depth = 1;
            m.cycle = c;
            cells.push_back({*scene, m});
        }
    }
    for (const Problem& p : problems)
        QTextStream(stderr) << p.toString() << '\n';
    if (cells.empty())
        return 1;
    if (joints) { // for scene authors: positions at depth 1
        for (const Cell& cell : cells) {
            Moment m = cell.moment;
            m.side = cell.scene.view() == View::Side ? Side::Right : Side::Left; // as written in the file
            for (const auto& [name, at] : keyPose(cell.scene, m).joints)
                QTextStream(stdout) << cell.scene.id() << ' ' << name << ' ' << at.x() << ' ' << at.y()
                                    << '\n';
        }
        return 0;
    }
    if (compare) {
        for (const Cell& cell : cells)
            QTextStream(stdout) << cell.scene.id() << ' ' << moved(cell.scene, look) << " %\n";
        return 0;
    }
    if (measure) {
        bench(cells, look);
        return 0;
    }
    const int rows = (int(cells.size()) + columns - 1) / columns;
    QImage sheet(size.width() * columns, size.height() * rows, QImage::Format_ARGB32_Premultiplied);
    sheet.fill(look.dark ? QColor(QRgb(0x171C20)) : QColor(QRgb(0xF3F0EB)));
    QPainter painter(&sheet);
    for (size_t i = 0; i < cells.size(); ++i) {
        const QRectF cell((int(i) % columns) * size.width(), (int(i) / columns) * size.height(), size.width(),
                          size.height());
        painter.fillRect(cell.adjusted(3, 3, -3, -3),
                         look.dark ? QColor(QRgb(0x20272C)) : QColor(QRgb(0xFFFFFF)));
        paint(&painter, cell.adjusted(8, 16, -8, -8), cells[i].scene, cells[i].moment, look);
        painter.setPen(look.dark ? Qt::lightGray : Qt::darkGray);
        painter.drawText(cell.adjusted(8, 4, 0, 0), cells[i].scene.id());
    }
    painter.end();
    return sheet.save(out) ? (problems.empty() ? 0 : 2) : 1;
}
