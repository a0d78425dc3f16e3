// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/DataFile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString shown = u"f.toml"_s;

/// The problems reported by one getter for one text, as lines; "" if none.
template <class Ask>
QString complaint(const QByteArray& text, Ask ask)
{
    Problems problems;
    const auto table = readDataText(text, shown, &problems);
    if (table)
        ask(*table);
    QStringList lines;
    for (const Problem& p : problems)
        lines << p.toString();
    return lines.join(u'\n');
}

QString firstProblem(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().toString();
}

/// Bytes read by this process so far; nothing if the system does not tell.
std::optional<qint64> bytesRead()
{
    QFile io(u"/proc/self/io"_s);
    if (!io.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : io.readAll().split('\n')) {
        if (line.startsWith("rchar: "))
            return line.mid(7).toLongLong();
    }
    return {};
}

} // namespace

class TstDataFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryType()
    {
        Problems problems;
        const auto t = readDataText("s = 'text'\nn = 2.5\ni = 3\nb = true\nl = ['a', 'b']\nf = [1, 2.5]\n"
                                    "[sub]\nx = 1\n[[many]]\nx = 1\n[[many]]\nx = 2\n",
                                    shown, &problems);
        QVERIFY(t);
        QCOMPARE(t->string("s"), u"text"_s);
        QCOMPARE(t->number("n", 0, 10), 2.5);
        QCOMPARE(t->number("i", 0, 10), 3.0);
        QCOMPARE(t->integer("i", 0, 10), 3);
        QVERIFY(t->boolean("b"));
        QCOMPARE(t->strings("l"), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(t->numbers("f", 0, 10, {}), std::vector<double>({1, 2.5}));
        QCOMPARE(t->table("sub").integer("x", 0, 9), 1);
        QCOMPARE(t->tables("many").size(), size_t(2));
        QCOMPARE(t->tables("many")[1].integer("x", 0, 9), 2);
        QVERIFY(t->tables("none").empty());
        QCOMPARE(firstProblem(problems), QString());
    }

    void absentOptionalValuesAreTheFallback()
    {
        Problems problems;
        const auto t = readDataText("a = 1\n", shown, &problems);
        QCOMPARE(t->string("s", u"x"_s), u"x"_s);
        QCOMPARE(t->number("n", 0, 1, 0.5), 0.5);
        QCOMPARE(t->integer("i", 0, 9, 4), 4);
        QVERIFY(t->boolean("b", true));
        QCOMPARE(t->strings("l", {u"y"_s}), QStringList(u"y"_s));
        QCOMPARE(t->numbers("f", 0, 1, {1}), std::vector<double>({1}));
        QVERIFY(problems.empty());
    }

    void namedTablesComeInTheFilesOrder()
    {
        Problems problems;
        const auto t = readDataText("[zebra]\nx=1\n[ape]\nx=2\n[mole]\nx=3\n", shown, &problems);
        QStringList names;
        for (const auto& [name, table] : t->namedTables())
            names << name;
        QCOMPARE(names, QStringList({u"zebra"_s, u"ape"_s, u"mole"_s}));
    }

    void aTableOutlivesTheOneItCameFrom()
    {
        Problems problems;
        DataTable inner = readDataText("[a]\n[a.b]\nx = 7\n", shown, &problems)->table("a").table("b");
        QCOMPARE(inner.integer("x", 0, 9), 7);
    }

    void wrongValuesAreRefusedWithFileLineAndReason_data()
    {
        using Ask = std::function<void(const DataTable&)>;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QString>("said");
        const Ask string = [](const DataTable& t) { t.string("k"); };
        const Ask number = [](const DataTable& t) { t.number("k", 1, 10); };
        const Ask integer = [](const DataTable& t) { t.integer("k", 1, 10); };
        const Ask boolean = [](const DataTable& t) { t.boolean("k"); };
        const Ask strings = [](const DataTable& t) { t.strings("k"); };
        const Ask numbers = [](const DataTable& t) { t.numbers("k", 0, 10, {}); };
        const Ask table = [](const DataTable& t) { t.table("k"); };
        const Ask tables = [](const DataTable& t) { t.tables("k"); };
        const Ask onlyA = [](const DataTable& t) { t.refuseUnknownKeys({"a"}); };

        QTest::newRow("text missing") << QByteArray("a=1") << string << u"f.toml:1: “k” is missing"_s;
        QTest::newRow("number missing") << QByteArray("a=1") << number << u"f.toml:1: “k” is missing"_s;
        QTest::newRow("list missing") << QByteArray("a=1") << strings << u"f.toml:1: “k” is missing"_s;
        QTest::newRow("table missing") << QByteArray("a=1") << table << u"f.toml:1: “k” is missing"_s;
        QTest::newRow("text empty") << QByteArray("\nk='  '") << string << u"f.toml:2: “k” is empty"_s;
        QTest::newRow("text is a number")
            << QByteArray("\n\nk=1") << string << u"f.toml:3: “k” must be text, but is a number"_s;
        QTest::newRow("number is text")
            << QByteArray("k='1'") << number << u"f.toml:1: “k” must be a number, but is text"_s;
        QTest::newRow("number is a date")
            << QByteArray("k=2024-01-01") << number << u"f.toml:1: “k” must be a number, but is a date"_s;
        QTest::newRow("too small") << QByteArray("k=0") << number
                                   << u"f.toml:1: “k” is 0; it must be from 1 to 10"_s;
        QTest::newRow("negative") << QByteArray("k=-3") << integer
                                  << u"f.toml:1: “k” is -3; it must be from 1 to 10"_s;
        QTest::newRow("too large") << QByteArray("k=7200") << integer
                                   << u"f.toml:1: “k” is 7200; it must be from 1 to 10"_s;
        QTest::newRow("largest integer") << QByteArray("k=9223372036854775807") << integer
                                         << u"f.toml:1: “k” is 9.22337e+18; it must be from 1 to 10"_s;
        QTest::newRow("not a number")
            << QByteArray("k=nan") << number << u"f.toml:1: “k” is nan; it must be from 1 to 10"_s;
        QTest::newRow("infinite") << QByteArray("k=inf") << number
                                  << u"f.toml:1: “k” is inf; it must be from 1 to 10"_s;
        QTest::newRow("not whole") << QByteArray("k=2.5") << integer
                                   << u"f.toml:1: “k” must be a whole number"_s;
        QTest::newRow("neither true nor false")
            << QByteArray("k=1") << boolean << u"f.toml:1: “k” must be true or false, but is a number"_s;
        QTest::newRow("list is text")
            << QByteArray("k='a'") << strings << u"f.toml:1: “k” must be a list of texts, but is text"_s;
        QTest::newRow("list holds a number") << QByteArray("k=['a',\n'b',\n3]") << strings
                                             << u"f.toml:3: “k” must contain only non-empty texts"_s;
        QTest::newRow("list holds an empty text")
            << QByteArray("k=['']") << strings << u"f.toml:1: “k” must contain only non-empty texts"_s;
        QTest::newRow("numbers hold text")
            << QByteArray("k=[1,'x']") << numbers << u"f.toml:1: “k” must be a number, but is text"_s;
        QTest::newRow("table is text")
            << QByteArray("k='a'") << table << u"f.toml:1: “k” must be a table, but is text"_s;
        QTest::newRow("tables is a table") << QByteArray("[k]\nx=1") << tables
                                           << u"f.toml:1: “k” must be a list of tables, but is a table"_s;
        QTest::newRow("tables hold a number")
            << QByteArray("k=[1]") << tables << u"f.toml:1: “k” must contain only tables"_s;
        QTest::newRow("unknown key") << QByteArray("a=1\nholds=2") << onlyA
                                     << u"f.toml:2: “holds” is not a known key here"_s;
    }
    void wrongValuesAreRefusedWithFileLineAndReason()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const std::function<void(const DataTable&)>, ask);
        QFETCH(const QString, said);
        QCOMPARE(complaint(text, ask), said);
    }

    void unusableValuesBecomeHarmlessOnes()
    {
        Problems problems;
        const auto t = readDataText("s=1\nn='x'\ni=99\nb=1\nl=1\n", shown, &problems);
        QCOMPARE(t->string("s"), QString());
        QCOMPARE(t->number("n", 2, 3), 2.0);
        QCOMPARE(t->integer("i", 4, 5), 4);
        QVERIFY(!t->boolean("b"));
        QVERIFY(t->strings("l").isEmpty());
        QVERIFY(t->table("s").keys().isEmpty());
        QCOMPARE(problems.size(), size_t(6));
    }

    void aProblemOfAnInnerTableNamesItsOwnLine()
    {
        Problems problems;
        const auto t = readDataText("[[step]]\nid='a'\n\n[[step]]\nid='b'\n", shown, &problems);
        t->tables("step")[1].string("technique");
        QCOMPARE(firstProblem(problems), u"f.toml:4: “technique” is missing"_s);
    }

    void textThatIsNotTomlNamesTheLine()
    {
        Problems problems;
        QVERIFY(!readDataText("a = 1\nb = \nc = 3\n", shown, &problems));
        QVERIFY2(firstProblem(problems).startsWith(u"f.toml:2: not valid TOML: "),
                 qUtf8Printable(firstProblem(problems)));
    }

    void aKeyGivenTwiceIsRefused()
    {
        Problems problems;
        QVERIFY(!readDataText("a = 1\na = 2\n", shown, &problems));
        QVERIFY(firstProblem(problems).startsWith(u"f.toml:2: not valid TOML"));
    }

    void otherEncodingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("Latin-1") << QByteArray("a = \"Dehn\xfc"
                                               "bung\"\n");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0=\0001\0\n\0",
                                              10);
        QTest::newRow("overlong") << QByteArray("a = \"\xc0\xaf\"\n");
        QTest::newRow("half a surrogate") << QByteArray("a = \"\xed\xa0\x80\"\n");
        QTest::newRow("cut off") << QByteArray("a = \"\xe2\x82");
    }
    void otherEncodingsAreRefused()
    {
        QFETCH(const QByteArray, text);
        Problems problems;
        QVERIFY(!readDataText(text, shown, &problems));
        QCOMPARE(firstProblem(problems), u"f.toml:0: the file is not UTF-8 text"_s);
    }

    void anEmptyFileIsAnEmptyTable()
    {
        Problems problems;
        const auto t = readDataText("", shown, &problems);
        QVERIFY(t);
        QVERIFY(t->keys().isEmpty());
        QVERIFY(problems.empty());
    }

    void theLargestAllowedFileIsReadAndOneByteMoreIsNot()
    {
        Problems problems;
        const QByteArray start("a = 1\n#");
        QByteArray text = start + QByteArray(maxDataFileBytes - start.size(), 'x');
        QVERIFY(readDataText(text, shown, &problems));
        QVERIFY(!readDataText(text + 'x', shown, &problems));
        QCOMPARE(firstProblem(problems), u"f.toml:0: the file is larger than 1 MiB"_s);
    }

    void aHugeFileIsRefusedWithoutReadingItAll()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"huge.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(100 * 1024 * 1024)); // sparse: uses no disk space
        file.close();
        const auto before = bytesRead();
        Problems problems;
        QVERIFY(!readDataFile(file.fileName(), &problems, shown));
        QCOMPARE(firstProblem(problems), u"f.toml:0: the file is larger than 1 MiB"_s);
        if (before)
            QVERIFY(*bytesRead() - *before < 2 * maxDataFileBytes);
    }

    void aFileWithoutEndIsRefused()
    {
        if (!QFile::exists(u"/dev/zero"_s))
            QSKIP("no /dev/zero here");
        Problems problems;
        QVERIFY(!readDataFile(u"/dev/zero"_s, &problems));
        QCOMPARE(firstProblem(problems), u"/dev/zero:0: cannot be read"_s);
    }

    void whatCannotBeOpenedIsRefused()
    {
        QTemporaryDir dir;
        Problems problems;
        QVERIFY(!readDataFile(dir.path(), &problems, u"folder"_s));
        QVERIFY(!readDataFile(dir.filePath(u"none.toml"_s), &problems, u"none.toml"_s));
        QCOMPARE(problems.size(), size_t(2));
        QCOMPARE(problems[0].toString(), u"folder:0: cannot be read"_s);
        QCOMPARE(problems[1].toString(), u"none.toml:0: cannot be read"_s);
    }

    void nestingWithoutEndIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const qsizetype most = maxDataFileBytes / 2 - 10;
        QTest::newRow("lists in lists") << "a = " + QByteArray(most, '[');
        QTest::newRow("closed lists") << "a = " + QByteArray(most / 2, '[') + QByteArray(most / 2, ']');
        QTest::newRow("tables in tables") << "a = " + QByteArray("{a=").repeated(most / 2);
        // Bug: these were parsed, and then the destructor overflowed the stack.
        QTest::newRow("dotted key") << QByteArray("a.").repeated(most) + "a = 1";
        QTest::newRow("dotted header") << "[" + QByteArray("a.").repeated(most) + "a]";
        QTest::newRow("dotted key with spaces") << QByteArray("a . ").repeated(most / 2) + "a = 1";
        QTest::newRow("quoted parts") << QByteArray("\"=\".").repeated(most / 2) + "a = 1";
        QTest::newRow("literal parts") << QByteArray("'#'.").repeated(most / 2) + "a = 1";
        QTest::newRow("after a text over several lines")
            << "x = [{a = \"\"\"\n \"\"\"\"\", " + QByteArray("a.").repeated(most) + "a = 1}]";
        QTest::newRow("after an escaped quote")
            << "x = {b = \"\\\"\", " + QByteArray("a.").repeated(most) + "a = 1}";
        QTest::newRow("in a list") << "x = [\n{" + QByteArray("a.").repeated(most) + "a = 1}]";
    }
    void nestingWithoutEndIsRefused()
    {
        QFETCH(const QByteArray, text);
        Problems problems;
        QVERIFY(!readDataText(text, shown, &problems));
        QCOMPARE(problems.size(), size_t(1));
    }

    void manyDotsInAValueAreJustText()
    {
        Problems problems;
        const QByteArray dots = QByteArray("a.").repeated(60);
        const auto t =
            readDataText("k = \"" + QByteArray("Wait... ").repeated(60) + "\"\n# " + dots + "\nn = [" +
                             QByteArray("0.5, ").repeated(60) + "]\nm = \"\"\"\n" + dots + "\"\"\"\n",
                         shown, &problems);
        QVERIFY2(t, qUtf8Printable(firstProblem(problems)));
        QVERIFY(t->string("k").startsWith(u"Wait... Wait... "));
    }

    void tablesTooDeepToBeOursAreNotTables()
    {
        Problems problems;
        auto t = readDataText("a = " + QByteArray("[").repeated(100) + QByteArray("]").repeated(100), shown,
                              &problems);
        QVERIFY(t);
        t->strings("a");
        QCOMPARE(problems.size(), size_t(1));
    }

    void randomBytesNeverCrash()
    {
        QRandomGenerator random(20240601);
        for (int i = 0; i < 3000; ++i) {
            QByteArray text(random.bounded(200), Qt::Uninitialized);
            for (char& c : text)
                c = char(random.bounded(256));
            Problems problems;
            if (!readDataText(text, shown, &problems))
                QCOMPARE(problems.size(), size_t(1));
        }
    }

    void spoiledTomlNeverCrashes()
    {
        const QByteArray good =
            "id = \"a\" # x\n[dosage]\nhold_s = 3.5e1\nl = ['a', \"\\u00e4\", [1, {b.c = true}]]\n"
            "[[step]]\nd = 2024-01-01T10:00:00Z\nm = \"\"\"x\ny\"\"\"\n";
        const QByteArray letters = "[]{}.=\"'#\n\\,+-_0a\x80\xff ";
        QRandomGenerator random(20240602);
        for (int i = 0; i < 5000; ++i) {
            QByteArray text = good;
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const int at = int(random.bounded(int(text.size())));
                const char c = letters[random.bounded(int(letters.size()))];
                switch (random.bounded(3)) {
                case 0:
                    text[at] = c;
                    break;
                case 1:
                    text.insert(at, c);
                    break;
                default:
                    text.remove(at, 1);
                    break;
                }
            }
            Problems problems;
            const auto t = readDataText(text, shown, &problems);
            if (!t) {
                QCOMPARE(problems.size(), size_t(1));
                continue;
            }
            // Call every getter on every key: problems are fine, crashes are not.
            for (const QString& key : t->keys()) {
                const QByteArray k = key.toUtf8();
                t->string(k.constData());
                t->number(k.constData(), 0, 1);
                t->strings(k.constData());
                t->numbers(k.constData(), 0, 1, {});
                t->tables(k.constData());
                t->table(k.constData()).keys();
            }
        }
    }
};

QTEST_GUILESS_MAIN(TstDataFile)
#include "tst_datafile.moc"
