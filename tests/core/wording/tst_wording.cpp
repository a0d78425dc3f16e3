// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/DataFile.h"
#include "tests/support/ContentFolder.h"
#include "wording/RegionNames.h"
#include "wording/Wording.h"

#include <QRegularExpression>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const Wording& english()
{
    static Problems problems;
    static const Wording w = Wording::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &problems);
    return w;
}

QString said(Phrase phrase, const PhraseArgs& args = {})
{
    return english().sentence(phrase, args).full;
}

PhraseArgs dose(Side side, qint64 ms, int count, int sets)
{
    PhraseArgs a;
    a.side = side;
    a.ms = ms;
    a.count = count;
    a.sets = sets;
    return a;
}

const QString phrasesFile = u"phrases.en.toml"_s;

QString complaint(const ContentFolder& folder)
{
    Problems problems;
    Wording::load(folder.path(), u"en"_s, &problems);
    Wording::checkNumbers(folder.path(), u"en"_s, &problems);
    QStringList lines;
    for (const Problem& p : problems)
        lines << p.toString().remove(folder.path() + u'/');
    return lines.join(u'\n');
}

/// The problems reported after one replacement in the shipped texts.
QString complaint(const QByteArray& from, const QByteArray& to, const QString& file = phrasesFile)
{
    ContentFolder folder;
    ContentFolder::copyShipped(folder);
    if (!folder.replace(file, from, to))
        return u"the text to replace is not there"_s;
    return complaint(folder);
}

} // namespace

class TstWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedWordsHaveNoMistake()
    {
        Problems problems;
        const Wording w = Wording::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &problems);
        QVERIFY2(problems.empty(), problems.empty() ? "" : qUtf8Printable(problems.front().toString()));
        QCOMPARE(w.language(), u"en"_s);
    }

    void sidesOfPlaces()
    {
        QCOMPARE(sideOf(u"lower_back_left"_s), Side::Left);
        QCOMPARE(sideOf(u"lower_back_right"_s), Side::Right);
        QCOMPARE(sideOf(u"abdomen"_s), Side::None);
        QCOMPARE(otherSideOf(u"lower_back_left"_s), u"lower_back_right"_s);
        QCOMPARE(otherSideOf(u"lower_back_right"_s), u"lower_back_left"_s);
        QCOMPARE(otherSideOf(u"abdomen"_s), QString());
    }

    void numbersInWords_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("words");
        QTest::newRow("0") << 0 << u"zero"_s;
        QTest::newRow("7") << 7 << u"seven"_s;
        QTest::newRow("19") << 19 << u"nineteen"_s;
        QTest::newRow("20") << 20 << u"twenty"_s;
        QTest::newRow("21") << 21 << u"twenty-one"_s;
        QTest::newRow("90") << 90 << u"ninety"_s;
        QTest::newRow("99") << 99 << u"ninety-nine"_s;
        QTest::newRow("100") << 100 << u"one hundred"_s;
        QTest::newRow("101") << 101 << u"one hundred and one"_s;
        QTest::newRow("342") << 342 << u"three hundred and forty-two"_s;
        QTest::newRow("999") << 999 << u"nine hundred and ninety-nine"_s;
        QTest::newRow("1000") << 1000 << u"one thousand"_s;
        QTest::newRow("-1") << -1 << u"minus one"_s;
    }
    void numbersInWords()
    {
        QFETCH(const int, number);
        QFETCH(const QString, words);
        QCOMPARE(english().number(number), words);
    }

    void everyNumberHasItsOwnWords()
    {
        QStringList all;
        for (int n = 0; n < 1000; ++n) {
            all << english().number(n);
            QVERIFY(!all.last().contains(u'{') && !all.last().isEmpty());
        }
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void timesInWords_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("5") << 5 << u"five seconds"_s;
        QTest::newRow("30") << 30 << u"thirty seconds"_s;
        QTest::newRow("45") << 45 << u"forty-five seconds"_s;
        QTest::newRow("60") << 60 << u"one minute"_s;
        QTest::newRow("90") << 90 << u"ninety seconds"_s;
        QTest::newRow("120") << 120 << u"two minutes"_s;
        QTest::newRow("150") << 150 << u"two and a half minutes"_s;
        QTest::newRow("160") << 160 << u"two minutes forty seconds"_s;
        QTest::newRow("300") << 300 << u"five minutes"_s;
        QTest::newRow("1200") << 1200 << u"twenty minutes"_s;
    }
    void timesInWords()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, words);
        QCOMPARE(english().spokenTime(seconds * 1000), words);
        QCOMPARE(english().spokenTime(seconds * 1000 + 400), words);
        QCOMPARE(english().spokenTime(seconds * 1000 - 400), words);
    }

    void sidesAreThePersonsOwn()
    {
        QCOMPARE(english().sideWord(Side::Left), u"left"_s);
        QCOMPARE(english().sideWord(Side::Right), u"right"_s);
        QCOMPARE(english().sideWord(Side::Both), QString());
        QCOMPARE(english().sideWord(Side::None), QString());
        QCOMPARE(english().withSide(u"{side} hand, {other} foot, {Side}"_s, Side::Right),
                 u"right hand, left foot, Right"_s);
        QCOMPARE(english().withSide(u"no side"_s, Side::Left), u"no side"_s);
    }

    void dosesAreSaidWithSideTimesAndLength()
    {
        QCOMPARE(said(Phrase::DoseHold, dose(Side::Left, 30000, 0, 1)), u"Left side. Thirty seconds."_s);
        QCOMPARE(said(Phrase::DoseHold, dose(Side::Right, 60000, 0, 2)), u"Right side. Twice, one minute."_s);
        QCOMPARE(said(Phrase::DoseHold, dose(Side::None, 150000, 0, 1)), u"Two and a half minutes."_s);
        QCOMPARE(said(Phrase::DoseHold, dose(Side::None, 20000, 0, 3)), u"Three times, twenty seconds."_s);
        QCOMPARE(said(Phrase::DoseReps, dose(Side::None, 0, 8, 1)), u"Eight times, slowly."_s);
        QCOMPARE(said(Phrase::DoseReps, dose(Side::Left, 0, 8, 2)), u"Left side. Eight times, slowly."_s);
        QCOMPARE(said(Phrase::DoseTurns, dose(Side::None, 0, 6, 1)), u"Six times, taking turns."_s);
        QCOMPARE(said(Phrase::DoseStrokes, dose(Side::Right, 0, 4, 1)), u"Right side. Four slow strokes."_s);
        QCOMPARE(said(Phrase::DoseBreath, dose(Side::None, 60000, 0, 1)), u"One minute of easy breathing."_s);
        QCOMPARE(said(Phrase::SwitchSide, dose(Side::Right, 0, 0, 1)), u"Now your right side."_s);
        QCOMPARE(said(Phrase::Turn, dose(Side::Left, 0, 0, 1)), u"Left."_s);
        QCOMPARE(said(Phrase::LastOne, dose(Side::Left, 0, 0, 1)), u"Left, last one."_s);
        QCOMPARE(said(Phrase::LastOne, dose(Side::None, 0, 0, 1)), u"Last one."_s);
        QCOMPARE(said(Phrase::Count, dose(Side::None, 0, 12, 1)), u"Twelve."_s);
    }

    void everySentenceIsCompleteInBothLengths()
    {
        for (int phrase = 0; phrase <= int(Phrase::Done); ++phrase) {
            for (const Side side : {Side::None, Side::Left, Side::Right}) {
                for (const int sets : {1, 2, 5}) {
                    PhraseArgs a = dose(side, 30000, 6, sets);
                    a.name = u"Calf stretch"_s;
                    a.position = u"seated"_s;
                    a.kit = u"ball"_s;
                    const Sentence s = english().sentence(Phrase(phrase), a);
                    for (const QString& text : {s.full, s.brief}) {
                        QVERIFY2(!text.isEmpty() && !text.contains(u'{'), qUtf8Printable(text));
                        // Turn and SwitchSide are only used with a side.
                        const bool sideless = side == Side::None && (Phrase(phrase) == Phrase::Turn ||
                                                                     Phrase(phrase) == Phrase::SwitchSide);
                        QVERIFY2(sideless || text.front().isUpper(), qUtf8Printable(text));
                    }
                    QVERIFY(english().lengthMs(s.brief) <= english().lengthMs(s.full));
                }
            }
        }
    }

    void thingsOneAlreadySitsOnAreNotFetched()
    {
        PhraseArgs a;
        a.kit = u"chair"_s;
        QCOMPARE(english().sentence(Phrase::TakeKit, a).full, QString());
    }

    void missingAndWrongWordsAreNamed()
    {
        QCOMPARE(complaint("switch_side = ", "switch_sides = "),
                 u"phrases.en.toml:%1: “switch_side” is missing"_s.arg(lineOf("[phrases]")));
        QCOMPARE(complaint("[\"And rest.\", \"Rest.\"]", "[\"And rest.\"]"),
                 u"phrases.en.toml:%1: a phrase needs two texts: full and brief"_s.arg(lineOf("rest = [")));
        QVERIFY(complaint("%spellout-cardinal-verbose", "%spellout-klingon")
                    .endsWith(u"ICU has no rules “%spellout-klingon” for numbers in this language"_s));
        QVERIFY(
            complaint("letter = ", "letter = 0 # ").contains(u"“letter” is 0; it must be from 20 to 200"_s));
        QVERIFY(complaint("letter = ", "letter = \"slow\" # ")
                    .contains(u"“letter” must be a number, but is text"_s));
        QVERIFY(complaint("once = \"once\"", "one = \"once\"").contains(u"“once” is missing"_s));
    }

    void wordsOfPositionsAndThingsAreChecked_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("said"); // without the line, where it is that of the change
        const QString positions = u"positions.en.toml"_s, kit = u"kit.en.toml"_s;
        const auto row = [](const char* name, const QString& file, const char* from, const char* to,
                            const QStringList& said) {
            QTest::newRow(name) << file << QByteArray(from) << QByteArray(to) << said;
        };
        row("a position without words", positions, "[prone]", "[prune]",
            {u"1: “prone” has no words"_s, u": there is no “prune” in positions.toml"_s});
        row("a thing without words", kit, "[ball]", "[bowl]",
            {u"1: “ball” has no words"_s, u": there is no “bowl” in kit.toml"_s});
        row("a position without a name", positions, "[prone]\nname = ", "[prone]\n#",
            {u": “name” is missing"_s});
        row("nothing is said on the way", positions,
            "[prone]\nname = \"Lying on your front\"\ntake = ", "[prone]\nname = \"Lying on your front\"\n#",
            {u": “take” is missing"_s});
        row("no way to rest", positions, "breathe out slowly.\"\n[seated.from]",
            "\"\nrests = \"a\"\n[seated.from]", {u"“rests” is not a known key here"_s});
        row("a way from nowhere", positions, "[seated.from]\nlying", "[seated.from]\nflying",
            {u"“flying” is not a known key here"_s});
        row("ways that are no table", positions,
            "[seated.from]\nlying = ", "from = ", {u"“from” must be a table, but is text"_s});
        row("a thing without a name", kit, "[ball]\nname = \"Small ball\"", "[ball]\nname = \"\"",
            {u"“name” is empty"_s});
        row("a misspelt key", kit, "take = \"You need a small ball.\"", "takes = \"You need a small ball.\"",
            {u"“takes” is not a known key here"_s});
        row("a number", kit, "take = \"You need a small ball.\"", "take = 4",
            {u"“take” must be text, but is a number"_s});
        row("no TOML", kit, "[ball]", "[ball", {u"not valid TOML"_s});
    }
    void wordsOfPositionsAndThingsAreChecked()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QStringList, said);
        static const QRegularExpression form(u"^[^:\n]+:[0-9]+: .+$"_s);
        const QStringList lines = complaint(from, to, file).split(u'\n');
        QCOMPARE(lines.size(), said.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY2(lines[i].startsWith(file + u':') && form.match(lines[i]).hasMatch(),
                     qUtf8Printable(lines[i]));
            QVERIFY2(lines[i].contains(said[i]), qUtf8Printable(lines[i]));
        }
    }

    void missingFilesOfWordsAreNamedOnce()
    {
        ContentFolder folder;
        ContentFolder::copyShipped(folder);
        folder.remove(u"kit.en.toml"_s);
        // reported by the catalogue; here it only lists which texts are needed
        folder.remove(u"positions.toml"_s);
        QCOMPARE(complaint(folder), u"kit.en.toml:0: cannot be read"_s);
    }

    void withoutWordsThereIsSilence()
    {
        const ContentFolder folder;
        Problems problems;
        const Wording w = Wording::load(folder.path(), u"en"_s, &problems);
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(w.sentence(Phrase::Rest, {}).full, QString());
        QCOMPARE(w.lengthMs(QString()), 0);
        QCOMPARE(w.number(3), u"3"_s);
        QCOMPARE(w.kitName(u"ball"_s), u"ball"_s);
    }

    void longerTextNeverNeedsLessRoom()
    {
        const QString text = u"Let the other ear sink down, slowly; then breathe out. Twenty-one!"_s;
        qint64 last = 0;
        QCOMPARE(english().lengthMs({}), 0);
        for (qsizetype n = 1; n <= text.size(); ++n) {
            const qint64 now = english().lengthMs(text.left(n));
            QVERIFY(now >= last && now > 0);
            last = now;
        }
    }

    void theRoomForASentenceAddsUp()
    {
        Problems problems;
        const auto file =
            readDataFile(QStringLiteral(UNKNOT_SOURCE_DIR "/content/phrases.en.toml"), &problems);
        const DataTable speech = file->table("speech");
        const auto ms = [&](const char* key) { return speech.number(key, 0, 2000); };
        QCOMPARE(english().lengthMs(u"Ear sinks, and breathe slowly."_s),
                 qRound64(ms("start") + 24 * ms("letter") + 5 * ms("word") + ms("comma") + ms("stop")));
    }

    void listsHaveNames()
    {
        QCOMPARE(english().positionName(u"seated"_s), u"On a chair"_s);
        QCOMPARE(english().kitName(u"ball"_s), u"Small ball"_s);
        QCOMPARE(english().placeName(u"desk"_s), u"At a desk"_s);
        QCOMPARE(english().timeName(u"evening"_s), u"Evening"_s);
        QCOMPARE(english().goalName(u"lower_back"_s), u"Lower back"_s);
        QCOMPARE(english().goalName(u"unheard_of"_s), u"unheard_of"_s);
    }

private:
    static int lineOf(const QByteArray& start)
    {
        const QByteArray text =
            ContentFolder::read(QStringLiteral(UNKNOT_SOURCE_DIR "/content/phrases.en.toml"));
        return 1 + int(text.left(text.indexOf('\n' + start) + 1).count('\n'));
    }
};

QTEST_GUILESS_MAIN(TstWording)
#include "tst_wording.moc"
