// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// The body map: all places exist and can be reached, with the person's own sides.
#include "bodymap/PaintMap.h"
#include "core/catalogue/Catalogue.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::bodymap;

namespace {

constexpr View views[] = {View::Front, View::Back};

const Catalogue& catalogue()
{
    static const Catalogue loaded = [] {
        Problems problems;
        return Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &problems);
    }();
    return loaded;
}

/// The ids in content/regions.toml, paired regions once per side.
QStringList regionIds()
{
    QStringList ids;
    for (const BodyRegion& r : catalogue().regions())
        ids << (r.pair ? QStringList{r.id + u"_left"_s, r.id + u"_right"_s} : QStringList{r.id});
    return ids;
}

QString otherSide(QString id)
{
    return id.endsWith(u"_left") ? id.replace(u"_left"_s, u"_right"_s) : id.replace(u"_right"_s, u"_left"_s);
}

double luminance(const QColor& c)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// The app's colours for the map, by name of the set.
MapLook lookOf(const QString& set)
{
    QFile file(QStringLiteral(UNKNOT_SOURCE_DIR "/qml/Theme/%1Set.qml").arg(set));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const auto role = [&text](const QString& name) {
        return QColor(QRegularExpression(u"\\b%1: \"(#\\w+)\""_s.arg(name)).match(text).captured(1));
    };
    MapLook look;
    look.dark = set.endsWith(u"Dark");
    look.highContrast = set.startsWith(u"Contrast");
    look.page = role(u"card"_s);
    look.ink = role(u"ink"_s);
    return look;
}

void everySet()
{
    QTest::addColumn<QString>("set");
    for (const char* set : {"Light", "Dark", "ContrastLight", "ContrastDark"})
        QTest::newRow(set) << QString::fromLatin1(set);
}

constexpr QRectF phone(8, 8, 316, 544); ///< its area in the card on a phone of 412 px
constexpr double closer = 2.4;          ///< zoom factor of a touch where places are crowded
constexpr double slopPx = 14;

QImage drawn(View view, const std::vector<Mark>& marks, const MapLook& look)
{
    QImage image(332, 560, QImage::Format_RGB32);
    image.fill(look.page);
    QPainter painter(&image);
    paint(&painter, mapTransform(view, phone), view, marks, {}, look);
    return image;
}

} // namespace

class BodyMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samePlacesAsTheContent();
    void eachInItsView();
    void mirrorImages();
    void noOverlap();
    void sidesAreThePersonsOwn();
    void everyPlaceIsReachable();
    void nothingBesideTheBody();
    void neighboursLieInTheirDirection();
    void crowdsAreWherePlacesAreSmall();
    void contrastOfMarks_data() { everySet(); }
    void contrastOfMarks();
    void heatGoesOneWay_data() { everySet(); }
    void heatGoesOneWay();
    void numberWithHeat_data() { everySet(); }
    void numberWithHeat();
    void markWithoutNumber();
};

void BodyMapTest::samePlacesAsTheContent()
{
    QStringList drawnIds;
    for (const View view : views) {
        QStringList here;
        for (const Area& a : figure(view).areas)
            here << a.id;
        QCOMPARE(here.size(), QSet<QString>(here.begin(), here.end()).size());
        drawnIds << here;
    }
    drawnIds.removeDuplicates();
    drawnIds.sort();
    QStringList ids = regionIds();
    ids.sort();
    QCOMPARE(ids.size(), 74);
    QCOMPARE(drawnIds, ids);
}

void BodyMapTest::eachInItsView()
{
    const QStringList inBoth{u"wrist"_s, u"hand"_s, u"ankle"_s};
    for (const BodyRegion& r : catalogue().regions()) {
        const QString id = r.pair ? r.id + u"_left"_s : r.id;
        QVERIFY2(figure(r.back ? View::Back : View::Front).area(id), qPrintable(id));
        QCOMPARE(figure(View::Front).area(id) && figure(View::Back).area(id), inBoth.contains(r.id));
        QVERIFY2(viewOf(id) == (r.back ? View::Back : View::Front), qPrintable(id));
    }
}

// Both sides must be exactly symmetric: a difference would look like a symptom.
void BodyMapTest::mirrorImages()
{
    for (const View view : views) {
        const Figure& f = figure(view);
        for (const Area& a : f.areas) {
            const bool pair = a.id.endsWith(u"_left") || a.id.endsWith(u"_right");
            const Area* other = pair ? f.area(otherSide(a.id)) : &a;
            QVERIFY2(other, qPrintable(a.id));
            const QPainterPath mirror = QTransform::fromScale(-1, 1).map(other->path);
            const QRectF here = a.path.boundingRect(), there = mirror.boundingRect();
            QVERIFY2(std::abs(here.left() - there.left()) < 0.05 &&
                         std::abs(here.right() - there.right()) < 0.05 &&
                         std::abs(here.top() - there.top()) < 0.05 &&
                         std::abs(here.bottom() - there.bottom()) < 0.05,
                     qPrintable(a.id));
            // Compare shapes, not just bounding boxes.
            for (int i = 0; i < 40; ++i) {
                const QPointF p(here.left() + here.width() * (i % 8 + 0.5) / 8,
                                here.top() + here.height() * (i / 8 + 0.5) / 5);
                const bool same = a.path.contains(p) == mirror.contains(p);
                QVERIFY2(same || !pair, qPrintable(a.id));
            }
            if (pair)
                QCOMPARE(other->label, QPointF(-a.label.x(), a.label.y()));
        }
    }
}

void BodyMapTest::noOverlap()
{
    constexpr double step = 0.5;
    // tolerance, as neighbours may both include their shared border or the midline
    constexpr double hair = 0.06;
    for (const View view : views) {
        const Figure& f = figure(view);
        std::vector<QRectF> boxes;
        for (const Area& a : f.areas)
            boxes.push_back(a.path.boundingRect());
        int inside = 0, uncovered = 0;
        for (double y = f.bounds.top(); y < f.bounds.bottom(); y += step) {
            for (double x = f.bounds.left() + 0.1; x < f.bounds.right(); x += step) {
                const QPointF p(x, y);
                QStringList here;
                for (size_t i = 0; i < f.areas.size(); ++i) {
                    if (boxes[i].contains(p) && f.areas[i].path.contains(p))
                        here << f.areas[i].id;
                }
                const auto wholly = [&](const QString& id) {
                    const QPainterPath& path = f.area(id)->path;
                    return path.contains(p + QPointF(hair, 0)) && path.contains(p - QPointF(hair, 0)) &&
                           path.contains(p + QPointF(0, hair)) && path.contains(p - QPointF(0, hair));
                };
                if (here.size() > 1)
                    QVERIFY2(std::count_if(here.begin(), here.end(), wholly) <= 1,
                             qPrintable(u"%1 at %2 %3"_s.arg(here.join(u' ')).arg(x).arg(y)));
                const bool body = f.outline.contains(p);
                inside += body;
                uncovered += body && here.isEmpty();
            }
        }
        QVERIFY(inside > 10000);
        // Hair and the gaps between fingers belong to no region; everything else does.
        QVERIFY2(uncovered < inside / 10, qPrintable(u"%1 of %2"_s.arg(uncovered).arg(inside)));
    }
}

void BodyMapTest::sidesAreThePersonsOwn()
{
    for (const View view : views) {
        for (const Area& a : figure(view).areas) {
            if (a.id.endsWith(u"_left"))
                QVERIFY2(view == View::Front ? a.label.x() > 0 : a.label.x() < 0, qPrintable(a.id));
            else if (a.id.endsWith(u"_right"))
                QVERIFY2(view == View::Front ? a.label.x() < 0 : a.label.x() > 0, qPrintable(a.id));
            else
                QVERIFY2(std::abs(a.label.x()) < 3, qPrintable(a.id));
        }
    }
}

// Zoomed in, every place is as large as a fingertip: a touch a quarter of an inch off its centre still hits
// it.
void BodyMapTest::everyPlaceIsReachable()
{
    constexpr double fingerPx = 12;
    for (const View view : views) {
        for (const Area& a : figure(view).areas) {
            QCOMPARE(hit(view, a.label, 0), a.id);
            QVERIFY(a.path.contains(a.label));
            const double scale = mapTransform(view, phone, closer, a.label).m11();
            int hits = 0;
            for (int i = 0; i < 24; ++i) {
                const QPointF beside(fingerPx * std::cos(i * M_PI / 12), fingerPx * std::sin(i * M_PI / 12));
                hits += hit(view, a.label + beside / scale, slopPx / scale) == a.id;
            }
            QVERIFY2(hits >= 20, qPrintable(u"%1: %2 of 24"_s.arg(a.id).arg(hits)));
        }
    }
}

void BodyMapTest::nothingBesideTheBody()
{
    for (const View view : views) {
        const QRectF box = figure(view).bounds;
        QCOMPARE(hit(view, box.topLeft(), 2), QString());
        QCOMPARE(hit(view, box.topRight(), 2), QString());
        QCOMPARE(hit(view, QPointF(0, -30), 5), QString());
    }
    const Area& forehead = *figure(View::Front).area(u"forehead"_s);
    const QPointF above(0, forehead.path.boundingRect().top() - 2);
    QCOMPARE(hit(View::Front, above, 1), QString());
    QCOMPARE(hit(View::Front, above, 4), forehead.id);
}

void BodyMapTest::neighboursLieInTheirDirection()
{
    QCOMPARE(neighbour(View::Back, u"lower_back_left"_s, 1, 0), u"lower_back_right"_s);
    QCOMPARE(neighbour(View::Back, u"lower_back_right"_s, -1, 0), u"lower_back_left"_s);
    for (const View view : views) {
        const Figure& f = figure(view);
        QCOMPARE(neighbour(view, u"elsewhere"_s, 0, 1), f.areas.front().id);
        for (const Area& a : f.areas) {
            for (const QPoint step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
                const QString id = neighbour(view, a.id, step.x(), step.y());
                QVERIFY(f.area(id));
                const QPointF way = f.area(id)->label - a.label;
                QVERIFY2(id == a.id || way.x() * step.x() + way.y() * step.y() > 0, qPrintable(a.id));
            }
        }
    }
}

void BodyMapTest::crowdsAreWherePlacesAreSmall()
{
    const auto crowdAt = [](const QString& id, double radius) {
        return crowd(View::Front, figure(View::Front).area(id)->label, radius, 1);
    };
    QCOMPARE(crowdAt(u"abdomen"_s, 1), 1);
    QVERIFY(crowdAt(u"neck_front"_s, 10) >= 3);
    QCOMPARE(crowd(View::Front, QPointF(0, -60), 5, 1), 0); // far above the head
}

void BodyMapTest::contrastOfMarks()
{
    QFETCH(QString, set);
    const MapLook look = lookOf(set);
    QVERIFY(look.page.isValid() && look.ink.isValid() && look.page != look.ink);
    const QColor body = bodyColour(look);
    // Contrast of a mark's edge against body and page, and of the number against its disc.
    QVERIFY2(contrast(look.ink, body) >= 3, qPrintable(QString::number(contrast(look.ink, body))));
    QVERIFY(contrast(look.ink, look.page) >= 4.5);
}

void BodyMapTest::heatGoesOneWay()
{
    QFETCH(QString, set);
    const MapLook look = lookOf(set);
    for (int level = 1; level <= 10; ++level) {
        const double less = luminance(heat(level - 1, look)), more = luminance(heat(level, look));
        QVERIFY2(look.dark ? more > less : more < less, qPrintable(QString::number(level)));
    }
}

void BodyMapTest::numberWithHeat()
{
    QFETCH(QString, set);
    const MapLook look = lookOf(set);
    for (const View view : views) {
        QImage before;
        for (int level = 0; level <= 10; level += 5) {
            std::vector<Mark> marks;
            for (const Area& a : figure(view).areas)
                marks.push_back({a.id, level});
            const QImage image = drawn(view, marks, look);
            for (const Area& a : figure(view).areas) {
                const QPoint at = mapTransform(view, phone).map(a.label).toPoint();
                // A disc in the ink colour with a number in the page's colour; a neighbour may cover half of
                // it.
                int ink = 0, page = 0;
                for (int y = at.y() - 8; y <= at.y() + 8; ++y) {
                    for (int x = at.x() - 8; x <= at.x() + 8; ++x) {
                        const QColor c = image.pixelColor(x, y);
                        ink += contrast(c, look.page) > 4;
                        page += contrast(c, look.ink) > 4;
                    }
                }
                QVERIFY2(ink > 60 && page > 10, qPrintable(a.id + u" %1 %2"_s.arg(ink).arg(page)));
                const QRect number(at.x() - 8, at.y() - 8, 17, 17);
                QVERIFY2(before.isNull() || before.copy(number) != image.copy(number), qPrintable(a.id));
            }
            before = image;
        }
    }
}

void BodyMapTest::markWithoutNumber()
{
    const MapLook look = lookOf(u"Light"_s);
    const QString id = u"lower_back_left"_s;
    const QPoint at = mapTransform(View::Back, phone).map(figure(View::Back).area(id)->label).toPoint();
    QCOMPARE(drawn(View::Back, {}, look).pixelColor(at), bodyColour(look));
    QCOMPARE(drawn(View::Back, {{id, {}}}, look).pixelColor(at), heat(5, look));
}

QTEST_MAIN(BodyMapTest)
#include "tst_bodymap.moc"
