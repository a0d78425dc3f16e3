// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "bodymap/CloseUp.h"
#include "core/base/DataFile.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace unknot;
using namespace unknot::bodymap;
using namespace Qt::StringLiterals;

class CloseUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsFeetAndKneesHaveOne();
    void spotsAreThoseOfTheContent();
    void spotsLieOnTheirDrawing();
    void aFingertipFindsEachSpot();
    void theLeftOneIsTheMirrorImage();
    void markedSpotsAreDrawnOtherwise();
};

namespace {

const QStringList ids{u"hand"_s, u"foot"_s, u"knee"_s, u"knee_back"_s};

QImage drawn(const CloseUp& c, const QStringList& marked, const QString& focused = {})
{
    QImage image(400, 480, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter p(&image);
    MapLook look;
    look.page = Qt::white;
    look.ink = Qt::black;
    paint(&p, closeUpTransform(QRectF(0, 0, 400, 480), false), c, marked, focused, look);
    return image;
}

} // namespace

void CloseUpTest::handsFeetAndKneesHaveOne()
{
    for (const char* region : {"hand", "foot_top", "sole", "knee_front", "knee_back"})
        QVERIFY2(closeUpOf(QString::fromLatin1(region)), region);
    QCOMPARE(closeUpOf(u"sole"_s), closeUpOf(u"foot_top"_s)); // the same drawing
    QVERIFY(!closeUpOf(u"abdomen"_s) && !closeUpOf(u"hand_left"_s) && !closeUpOf({}));
}

// Every spot has a name, and every named spot can be touched.
void CloseUpTest::spotsAreThoseOfTheContent()
{
    Problems problems;
    const auto data = readDataFile(QStringLiteral(UNKNOT_SOURCE_DIR "/content/journal.toml"), &problems);
    QVERIFY(data);
    QStringList named, drawnIds;
    for (const DataTable& t : data->tables("spot")) {
        named << t.string("id");
        QVERIFY(closeUp(t.string("of")));
        if (t.string("of") != u"knee") { // the back of the knee has its own drawing
            const auto& spots = closeUp(t.string("of"))->spots;
            QVERIFY(std::any_of(spots.begin(), spots.end(),
                                [&](const Spot& s) { return s.id == t.string("id"); }));
        }
    }
    for (const QString& id : ids) {
        for (const Spot& s : closeUp(id)->spots)
            drawnIds << s.id;
    }
    named.sort();
    drawnIds.removeDuplicates();
    drawnIds.sort();
    QCOMPARE(drawnIds, named);
}

void CloseUpTest::spotsLieOnTheirDrawing()
{
    for (const QString& id : ids) {
        const CloseUp& c = *closeUp(id);
        for (const Spot& s : c.spots)
            QVERIFY2(c.outline.contains(s.at), qPrintable(id + u' ' + s.id));
    }
}

void CloseUpTest::aFingertipFindsEachSpot()
{
    for (const QString& id : ids) {
        const CloseUp& c = *closeUp(id);
        for (const Spot& s : c.spots) {
            QCOMPARE(spotAt(c, s.at, 20), s.id);
            QCOMPARE(spotAt(c, s.at + QPointF(4, -4), 20), s.id); // an imprecise touch
            // At a height of 380 px, spots are far enough apart to be unambiguous.
            for (const Spot& other : c.spots) {
                if (other.id != s.id)
                    QVERIFY2(QLineF(s.at, other.at).length() * 364 / CloseUp::height >= 34,
                             qPrintable(s.id + u" and "_s + other.id));
            }
        }
        QCOMPARE(spotAt(c, QPointF(-60, -60), 20), QString());
    }
}

void CloseUpTest::theLeftOneIsTheMirrorImage()
{
    const QRectF box(0, 0, 300, 360);
    const QTransform right = closeUpTransform(box, false), left = closeUpTransform(box, true);
    // From the owner's view, the right thumb and big toe are on the left of the picture.
    const auto x = [](const QTransform& t, const QString& id, const QString& spot) {
        for (const Spot& s : closeUp(id)->spots) {
            if (s.id == spot)
                return t.map(s.at).x();
        }
        return -1.0;
    };
    QVERIFY(x(right, u"hand"_s, u"thumb_end"_s) < 150 && x(left, u"hand"_s, u"thumb_end"_s) > 150);
    QVERIFY(x(right, u"foot"_s, u"big_toe_end"_s) < 150 && x(left, u"foot"_s, u"big_toe_end"_s) > 150);
    QVERIFY(x(right, u"knee"_s, u"knee_inside"_s) < 150 && x(left, u"knee"_s, u"knee_inside"_s) > 150);
    for (const Spot& s : closeUp(u"hand"_s)->spots) {
        QVERIFY(qAbs(right.map(s.at).x() + left.map(s.at).x() - 300) < 1e-6);
        QVERIFY(qAbs(right.map(s.at).y() - left.map(s.at).y()) < 1e-6);
    }
}

void CloseUpTest::markedSpotsAreDrawnOtherwise()
{
    for (const QString& id : ids) {
        const CloseUp& c = *closeUp(id);
        const QImage plain = drawn(c, {});
        for (const Spot& s : c.spots) {
            QVERIFY(drawn(c, {s.id}) != plain);
            QVERIFY(drawn(c, {}, s.id) != plain);
            QVERIFY(drawn(c, {s.id}) != drawn(c, {}, s.id)); // focus alone is not a selection
        }
    }
}

QTEST_GUILESS_MAIN(CloseUpTest)
#include "tst_closeup.moc"
