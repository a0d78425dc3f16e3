// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/TextParts.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const QString& text, qsizetype most)
{
    const auto starts = partStarts(text, most);
    QStringList parts;
    for (size_t i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : text.size();
        parts << text.mid(starts[i], end - starts[i]);
    }
    return parts;
}

} // namespace

class TstTextParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstLines()
    {
        QCOMPARE(beginningOf({}, 2, 10), QString());
        QCOMPARE(beginningOf(u"one"_s, 2, 10), u"one"_s);
        QCOMPARE(beginningOf(u"one\ntwo"_s, 2, 10), u"one\ntwo"_s);
        QCOMPARE(beginningOf(u"one\ntwo\nthree"_s, 2, 10), u"one\ntwo"_s);
        QCOMPARE(beginningOf(u"one\ntwo\nthree"_s, 1, 10), u"one"_s);
        QCOMPARE(beginningOf(u"\n\nthree"_s, 2, 10), u"\n"_s);
    }

    void marksACutInsideALine()
    {
        QCOMPARE(beginningOf(u"0123456789"_s, 2, 10), u"0123456789"_s);
        QCOMPARE(beginningOf(u"01234567890"_s, 2, 10), u"0123456789…"_s);
        QCOMPARE(beginningOf(u"012345678 90"_s, 2, 10), u"012345678…"_s);
        QCOMPARE(beginningOf(u"0123\n5678901"_s, 2, 10), u"0123\n56789…"_s);
        QCOMPARE(beginningOf(u"0123\n567890"_s, 1, 10), u"0123"_s);
    }

    void keepsALetterWithItsMarks()
    {
        QCOMPARE(beginningOf(u"abce\u0301\u0323xyz"_s, 1, 4), u"abc…"_s);
        QCOMPARE(beginningOf(u"abc\U0001F642xyz"_s, 1, 4), u"abc…"_s);
        // Letters with more marks than anyone writes are cut, but remain valid text.
        const QString marks = u"a"_s + QString(1000, QChar(0x301));
        QCOMPARE(beginningOf(marks, 1, 500).size(), 501);
        const QString faces = QString(u"\U0001F642\u200D"_s).repeated(500);
        QVERIFY(beginningOf(faces, 1, 500).isValidUtf16());
        QVERIFY(beginningOf(faces, 1, 499).isValidUtf16());
    }

    void aTextThatIsNotLongIsOnePart()
    {
        QCOMPARE(partsOf({}, 4), QStringList{QString()});
        QCOMPARE(partsOf(u"ab cd ef"_s, 4), QStringList{u"ab cd ef"_s});
    }

    void dividesAfterLinesThenAfterSpaces()
    {
        QCOMPARE(partsOf(u"abc\nd e f\nghi"_s, 6), (QStringList{u"abc\n"_s, u"d e f\n"_s, u"ghi"_s}));
        QCOMPARE(partsOf(u"abc def ghi jkl"_s, 6), (QStringList{u"abc "_s, u"def "_s, u"ghi "_s, u"jkl"_s}));
        QCOMPARE(partsOf(u"abcdefghi"_s, 4), (QStringList{u"abcd"_s, u"efgh"_s, u"i"_s}));
    }

    void losesNothingAndStaysWithinItsLimit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"words of a long letter "_s.repeated(2000);
        QTest::newRow("one word") << QString(40000, u'x');
        QTest::newRow("lines") << u"a\n\nbc\n"_s.repeated(5000);
        QTest::newRow("faces") << QString(u"\U0001F642\u200D"_s).repeated(9000);
        QTest::newRow("marks") << QString(40000, QChar(0x301));
        QTest::newRow("lone surrogates") << QString(40000, QChar(0xDC00));
    }
    void losesNothingAndStaysWithinItsLimit()
    {
        QFETCH(const QString, text);
        const QStringList parts = partsOf(text, 1000);
        QVERIFY(parts.size() >= 2);
        QCOMPARE(parts.join(QString()), text);
        for (const QString& part : parts)
            QVERIFY(!part.isEmpty() && part.size() <= 1000);
    }
};

QTEST_APPLESS_MAIN(TstTextParts)
#include "tst_textparts.moc"
