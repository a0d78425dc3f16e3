// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/TextFold.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class TstTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsALetterHoweverItWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sought");
        QTest::newRow("case") << u"Back PAIN"_s << u"bAcK pain"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
        QTest::newRow("sharp s, other way") << u"STRASSE"_s << u"straße"_s;
        QTest::newRow("capital sharp s") << u"STRA\u1E9EE"_s << u"strasse"_s;
        QTest::newRow("composed by decomposed") << u"caf\u00E9"_s << u"cafe\u0301"_s;
        QTest::newRow("decomposed by composed") << u"cafe\u0301 noir"_s << u"CAF\u00C9"_s;
        QTest::newRow("marks in another order") << u"e\u0323\u0301"_s << u"e\u0301\u0323"_s;
        QTest::newRow("Turkish capital dotted i") << u"\u0130stanbul"_s << u"istanbul"_s;
        QTest::newRow("Turkish by its own capital") << u"istanbul"_s << u"\u0130STANBUL"_s;
        QTest::newRow("Turkish dotless i") << u"\u0131l\u0131k su"_s << u"ILIK"_s;
        QTest::newRow("full width") << u"\uFF21\uFF22\uFF11"_s << u"ab1"_s;
        QTest::newRow("half-width kana") << u"\uFF76\uFF9E"_s << u"\u30AC"_s;
        QTest::newRow("ligature") << u"o\uFB03ce"_s << u"OFFICE"_s;
        QTest::newRow("final sigma") << u"\u03C0\u03CC\u03BD\u03BF\u03C2"_s
                                     << u"\u03A0\u038C\u039D\u039F\u03A3"_s;
        QTest::newRow("iota below") << u"\u1FB3"_s << u"\u0391\u0399"_s;
        QTest::newRow("Hangul") << u"\uD5C8\uB9AC"_s << u"\u1112\u1165\u1105\u1175"_s;
        QTest::newRow("soft hyphen") << u"physio\u00ADtherapy"_s << u"physiotherapy"_s;
        QTest::newRow("joiner") << u"\u0645\u06CC\u200C\u0634\u0648\u062F"_s
                                << u"\u0645\u06CC\u0634\u0648\u062F"_s;
        QTest::newRow("no-break space") << u"100\u00A0%"_s << u"100 %"_s;
    }
    void findsALetterHoweverItWasTyped()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, sought);
        QVERIFY2(foldedForSearch(text).contains(foldedForSearch(sought)),
                 qUtf8Printable(foldedForSearch(text)));
    }

    void keepsOtherLettersApart()
    {
        QVERIFY(!foldedForSearch(u"caf\u00E9"_s).contains(foldedForSearch(u"cafe"_s)));
        QVERIFY(!foldedForSearch(u"cafe\u0301"_s).contains(foldedForSearch(u"cafe"_s)));
        QVERIFY(!foldedForSearch(u"s\u00FCden"_s).contains(foldedForSearch(u"suden"_s)));
        QVERIFY(foldedForSearch(u"\u0307"_s) != QString()); // a dot that follows no i
    }

    /// Simple texts take a shorter way.
    void foldsALetterAloneAsAmongOthers()
    {
        const QString other = u"\u4E00"_s; // nothing changes it, and with it a text is not simple
        for (char16_t u = 1; u < 0x250; ++u)
            QCOMPARE(foldedForSearch(QString(QChar(u))) + other, foldedForSearch(QString(QChar(u)) + other));
    }

    void findsWordsInAnyOrder()
    {
        QVERIFY(containsWords(u"Neck and Stra\u00DFe"_s, u"STRASSE  neck"_s));
        QVERIFY(!containsWords(u"Neck"_s, u"neck back"_s));
        QVERIFY(containsWords(u"Neck"_s, u" "_s));
    }
};

QTEST_APPLESS_MAIN(TstTextFold)
#include "tst_textfold.moc"
