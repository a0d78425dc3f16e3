// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// The body map: all places exist and can be reached, with the person's own sides.
#include "bodymap/BodyType.h"
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
constexpr BodyType types[] = {BodyType::Slight, BodyType::Medium, BodyType::Broad};

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

void everyType()
{
    QTest::addColumn<BodyType>("type");
    QTest::newRow("slight") << BodyType::Slight;
    QTest::newRow("medium") << BodyType::Medium;
    QTest::newRow("broad") << BodyType::Broad;
}

constexpr QRectF phone(8, 8, 316, 544); ///< its area in the card on a phone of 412 px
constexpr double closer = 2.4;          ///< zoom factor of a touch where places are crowded
constexpr double slopPx = 14;

QImage drawn(View view, const std::vector<Mark>& marks, const MapLook& look)
{
    QImage image(332, 560, QImage::Format_RGB32);
    image.fill(look.page);
    QPainter painter(&image);
    paint(&painter, mapTransform(view, phone, 1, {}, look.body), view, marks, {}, look);
    return image;
}

/// Points on the edges of a path, in pixels of drawn().
QPolygonF edgePoints(const QPainterPath& path, const QTransform& transform)
{
    constexpr int count = 120;
    const QPainterPath drawn = transform.map(path);
    QPolygonF points;
    for (int i = 0; i < count; ++i)
        points << drawn.pointAtPercent(double(i) / count);
    return points;
}

} // namespace

Q_DECLARE_METATYPE(unknot::bodymap::BodyType)

class BodyMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samePlacesAsTheContent();
    void eachInItsView();
    void mirrorImages_data() { everyType(); }
    void mirrorImages();
    void noOverlap_data() { everyType(); }
    void noOverlap();
    void sidesAreThePersonsOwn();
    void everyPlaceIsReachable_data() { everyType(); }
    void everyPlaceIsReachable();
    void theFirstTouchPicksAnyPlace_data() { everyType(); }
    void theFirstTouchPicksAnyPlace();
    void typesDifferInGirthOnly();
    void pointsKeepTheirOrder_data() { everyType(); }
    void pointsKeepTheirOrder();
    void nothingBesideTheBody();
    void neighboursLieInTheirDirection();
    void crowdsAreWherePlacesAreSmall();
    void contrastOfMarks_data() { everySet(); }
    void contrastOfMarks();
    void contrastOfLines_data() { everySet(); }
    void contrastOfLines();
    void firmEdgesOnEveryPartOfTheBody_data() { everySet(); }
    void firmEdgesOnEveryPartOfTheBody();
    void marksHaveTheirEdge_data() { everySet(); }
    void marksHaveTheirEdge();
    void heatGoesOneWay_data() { everySet(); }
    void heatGoesOneWay();
    void numbersStayInTheirPlaces_data() { everyType(); }
    void numbersStayInTheirPlaces();
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
    QFETCH(BodyType, type);
    for (const View view : views) {
        const Figure& f = figure(view, type);
        const QImage& relief = f.relief.image;
        QVERIFY(relief == relief.mirrored(true, false));
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
    QFETCH(BodyType, type);
    for (const View view : views) {
        const Figure& f = figure(view, type);
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
    QFETCH(BodyType, type);
    for (const View view : views) {
        for (const Area& a : figure(view, type).areas) {
            QCOMPARE(hit(view, a.label, 0, type), a.id);
            QVERIFY(a.path.contains(a.label));
            const double scale = mapTransform(view, phone, closer, a.label, type).m11();
            int hits = 0;
            for (int i = 0; i < 24; ++i) {
                const QPointF beside(fingerPx * std::cos(i * M_PI / 12), fingerPx * std::sin(i * M_PI / 12));
                hits += hit(view, a.label + beside / scale, slopPx / scale, type) == a.id;
            }
            QVERIFY2(hits >= 20, qPrintable(u"%1: %2 of 24"_s.arg(a.id).arg(hits)));
        }
    }
}

// Without zooming in: a touch within 8 px of a label picks its region, even one smaller than a fingertip.
void BodyMapTest::theFirstTouchPicksAnyPlace()
{
    QFETCH(BodyType, type);
    for (const View view : views) {
        const double scale = mapTransform(view, phone, 1, {}, type).m11();
        for (const Area& a : figure(view, type).areas) {
            for (const double away : {0.0, 4.0, 8.0}) {
                for (int i = 0; i < 24; ++i) {
                    const QPointF beside(away * std::cos(i * M_PI / 12), away * std::sin(i * M_PI / 12));
                    const QString found = hit(view, a.label + beside / scale, slopPx / scale, type);
                    QVERIFY2(found == a.id,
                             qPrintable(u"%1 instead of %2 at %3 px"_s.arg(found, a.id).arg(away)));
                }
            }
        }
    }
    // A touch in the middle of a large region, far from labels, picks the region around it.
    const double scale = mapTransform(View::Front, phone, 1, {}, type).m11();
    QCOMPARE(hit(View::Front, QPointF(0, 84), slopPx / scale, type), u"abdomen"_s);
    QCOMPARE(hit(View::Back, QPointF(8, 122), slopPx / scale, type), u"thigh_back_right"_s);
}

void BodyMapTest::typesDifferInGirthOnly()
{
    for (const View view : views) {
        const Figure *slight = &figure(view, BodyType::Slight), *medium = &figure(view),
                     *broad = &figure(view, BodyType::Broad);
        QVERIFY(std::abs(slight->bounds.height() - medium->bounds.height()) < 0.01);
        QVERIFY(std::abs(broad->bounds.height() - medium->bounds.height()) < 0.01);
        QCOMPARE(slight->areas.size(), medium->areas.size());
        QCOMPARE(broad->areas.size(), medium->areas.size());
        for (size_t i = 0; i < medium->areas.size(); ++i) {
            QCOMPARE(slight->areas[i].id, medium->areas[i].id);
            QCOMPARE(broad->areas[i].id, medium->areas[i].id);
        }
        const auto waist = [](const Figure* f) {
            double x = 0;
            while (f->outline.contains(QPointF(x, 68)))
                x += 0.1;
            return x;
        };
        QVERIFY(waist(slight) < waist(medium) - 1 && waist(medium) < waist(broad) - 1);
    }
}

// Otherwise regions would fold over each other.
void BodyMapTest::pointsKeepTheirOrder()
{
    QFETCH(BodyType, type);
    for (double y = 0; y <= 180; y += 1) {
        double before = shaped(QPointF(0, y), type).x();
        QCOMPARE(before, 0.0);
        for (double x = 0.5; x < 50; x += 0.5) {
            // Between the legs there is nothing.
            const double here = shaped(QPointF(x, y), type).x();
            QVERIFY2(here > before || (y > 92 && x < 2), qPrintable(u"%1 %2"_s.arg(x).arg(y)));
            before = here;
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

void BodyMapTest::contrastOfLines()
{
    QFETCH(QString, set);
    const MapLook look = lookOf(set);
    const QColor body = bodyColour(look);
    QVERIFY2(contrast(lineColour(look), body) >= 3,
             qPrintable(QString::number(contrast(lineColour(look), body))));
    QVERIFY(contrast(lineColour(look), look.page) >= 3);
    // Both neighbours draw the line between them.
    const auto twice = [line = quietLineColour(look)](QColor below) {
        const float a = line.alphaF();
        for (int i = 0; i < 2; ++i)
            below = QColor::fromRgbF(line.redF() * a + below.redF() * (1 - a),
                                     line.greenF() * a + below.greenF() * (1 - a),
                                     line.blueF() * a + below.blueF() * (1 - a));
        return below;
    };
    const double least = look.highContrast ? 3 : 1.3;
    const double quiet = contrast(twice(body), body);
    QVERIFY2(quiet >= least, qPrintable(QString::number(quiet)));
    const double onHair = contrast(twice(hairColour(look)), hairColour(look));
    QVERIFY2(onHair >= least, qPrintable(QString::number(onHair)));
    QVERIFY(look.highContrast || quiet < contrast(lineColour(look), body) / 1.5); // calm until touched
}

// Light, shade and hair included: wherever a mark is, its edge and ring stand out from the body around it.
void BodyMapTest::firmEdgesOnEveryPartOfTheBody()
{
    QFETCH(QString, set);
    MapLook look = lookOf(set);
    for (const BodyType type : types) {
        look.body = type;
        for (const View view : views) {
            const QImage image = drawn(view, {}, look);
            const QTransform transform = mapTransform(view, phone, 1, {}, type);
            // The lines themselves are not part of the body's surface.
            QImage lines(image.size(), QImage::Format_Grayscale8);
            lines.fill(0);
            QPainter painter(&lines);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.fillPath(transform.map(figure(view, type).outline), Qt::white);
            for (const Area& a : figure(view, type).areas)
                painter.strokePath(transform.map(a.path), QPen(Qt::black, 6));
            painter.strokePath(transform.map(figure(view, type).outline), QPen(Qt::black, 6));
            painter.end();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qGray(lines.pixel(x, y)) < 255)
                        continue;
                    ++count;
                    const double firm = contrast(look.ink, image.pixelColor(x, y));
                    QVERIFY2(firm >= 3, qPrintable(u"%1 at %2 %3"_s.arg(firm).arg(x).arg(y)));
                }
            }
            QVERIFY(count > 10000);
        }
    }
}

void BodyMapTest::marksHaveTheirEdge()
{
    QFETCH(QString, set);
    const MapLook look = lookOf(set);
    for (const View view : views) {
        int level = 0;
        for (const Area& a : figure(view).areas) {
            const QImage image = drawn(view, {{a.id, level++ % 11}}, look);
            const QTransform transform = mapTransform(view, phone);
            int firm = 0, seen = 0;
            for (const QPointF p : edgePoints(a.path, transform)) {
                const QPointF fromNumber = p - transform.map(a.label);
                if (std::hypot(fromNumber.x(), fromNumber.y()) < numberRadius(a, transform.m11()) + 3)
                    continue;
                ++seen;
                firm += contrast(image.pixelColor(int(p.x()), int(p.y())), bodyColour(look)) >= 3;
            }
            QVERIFY(seen > 8);
            QVERIFY2(firm >= 0.95 * seen, qPrintable(u"%1: %2 of %3"_s.arg(a.id).arg(firm).arg(seen)));
        }
    }
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

void BodyMapTest::numbersStayInTheirPlaces()
{
    QFETCH(BodyType, type);
    for (const View view : views) {
        const double scale = mapTransform(view, phone, 1, {}, type).m11();
        for (const Area& a : figure(view, type).areas) {
            const double radius = numberRadius(a, scale);
            QVERIFY(radius >= 8.5); // the digits are 11 px high and more
            int within = 0, all = 0;
            for (double y = -radius; y <= radius; y += 0.5) {
                for (double x = -radius; x <= radius; x += 0.5) {
                    if (std::hypot(x, y) > radius)
                        continue;
                    ++all;
                    within += a.path.contains(a.label + QPointF(x, y) / scale);
                }
            }
            QVERIFY2(2 * within >= all, qPrintable(u"%1: %2 of %3"_s.arg(a.id).arg(within).arg(all)));
        }
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
    // Light and shade change the colours only slightly.
    const auto alike = [](const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) < 24 && std::abs(a.green() - b.green()) < 24 &&
               std::abs(a.blue() - b.blue()) < 24;
    };
    QVERIFY(!alike(bodyColour(look), heat(5, look)));
    QVERIFY(alike(drawn(View::Back, {}, look).pixelColor(at), bodyColour(look)));
    QVERIFY(alike(drawn(View::Back, {{id, {}}}, look).pixelColor(at), heat(5, look)));
}

QTEST_MAIN(BodyMapTest)
#include "tst_bodymap.moc"
