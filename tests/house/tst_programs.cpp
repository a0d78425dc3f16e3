// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString& program, const QStringList& arguments)
{
    QProcess tool;
    tool.start(program, arguments);
    if (!tool.waitForFinished(60000) || tool.exitCode() != 0)
        return {};
    return QString::fromLocal8Bit(tool.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// Inspects the finished programs.
class TstPrograms : public QObject
{
    Q_OBJECT

    static void data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("unknot") << QStringLiteral(UNKNOT_APP);
        QTest::newRow("unknot-cli") << QStringLiteral(UNKNOT_CLI);
    }

private Q_SLOTS:
    /// SQLite must stay private: exported symbols would replace those of another library, and vice versa.
    void keepTheirSqliteToThemselves_data() { data(); }
    void keepTheirSqliteToThemselves()
    {
        QFETCH(QString, program);
        const QStringList inside = linesOf(u"nm"_s, {u"--defined-only"_s, program});
        QVERIFY2(!inside.filter(u" sqlite3_key_v2"_s).isEmpty(), "nm does not see what must be there");
        const QStringList exported = linesOf(u"nm"_s, {u"-D"_s, u"--defined-only"_s, program});
        QVERIFY(!exported.isEmpty());
        QCOMPARE(exported.filter(u"sqlite"_s), QStringList());
        QCOMPARE(exported.filter(u"sqlcipher"_s), QStringList());
        const QStringList needed = linesOf(u"ldd"_s, {program});
        QVERIFY(!needed.filter(u"libQt6Core"_s).isEmpty());
        QCOMPARE(needed.filter(u"sqlite"_s), QStringList());
        QCOMPARE(needed.filter(u"sqlcipher"_s), QStringList());
    }

    /// Libraries are loaded only from the system and from next to the program, never from the current folder.
    void lookForLibrariesInSafePlaces_data()
    {
        data();
        QTest::newRow("sound plugin") << QStringLiteral(UNKNOT_SOUND);
    }
    void lookForLibrariesInSafePlaces()
    {
        QFETCH(QString, program);
        const QStringList dynamic = linesOf(u"readelf"_s, {u"--wide"_s, u"--dynamic"_s, program});
        QVERIFY(!dynamic.filter(u"(NEEDED)"_s).isEmpty());
        static const QRegularExpression path(u"\\[(.*)\\]$"_s);
        for (const QString& line : dynamic.filter(QRegularExpression(u"\\((RPATH|RUNPATH)\\)"_s))) {
            for (const QString& folder : path.match(line).captured(1).split(u':'))
                QVERIFY2(folder.startsWith(u"$ORIGIN/"), qPrintable(line));
        }
    }

    /// The options of cmake/Hardening.cmake took effect.
    void areHardened_data()
    {
        data();
        QTest::newRow("sound plugin") << QStringLiteral(UNKNOT_SOUND);
    }
    void areHardened()
    {
        QFETCH(QString, program);
        const QStringList dynamic = linesOf(u"readelf"_s, {u"--wide"_s, u"--dynamic"_s, program});
        if (!program.endsWith(u".so"))
            QVERIFY(!dynamic.filter(QRegularExpression(u"FLAGS_1.*\\bPIE\\b"_s)).isEmpty());
        QVERIFY(!dynamic.filter(QRegularExpression(u"FLAGS_1.*\\bNOW\\b"_s)).isEmpty());
        QCOMPARE(dynamic.filter(u"(TEXTREL)"_s), QStringList());
        const QStringList segments = linesOf(u"readelf"_s, {u"--wide"_s, u"--segments"_s, program});
        QVERIFY(!segments.filter(u"GNU_RELRO"_s).isEmpty());
        const QStringList stack = segments.filter(u"GNU_STACK"_s);
        QVERIFY(!stack.isEmpty() && !stack.front().contains(u"RWE"));
        const QStringList wanted = linesOf(u"nm"_s, {u"-D"_s, u"--undefined-only"_s, program});
        QVERIFY(!wanted.filter(u" __stack_chk_fail"_s).isEmpty());
#ifdef __OPTIMIZE__ // as the programs are built: _FORTIFY_SOURCE needs it
        QVERIFY(!wanted.filter(QRegularExpression(u" __(mem|v?s?n?printf|f?printf)\\w*_chk\\b"_s)).isEmpty());
#endif
    }

    /// Before there is anything in memory worth reading.
    void hardenThemselvesFirst()
    {
        for (const QString& room : {u"app"_s, u"cli"_s}) {
            QFile file(QStringLiteral(UNKNOT_SOURCE_DIR) + u'/' + room + u"/main.cpp"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression first(
                u"int main\\(.*\\)\\s*\\{\\s*unknot::hardenProcess\\(\\);"_s);
            QVERIFY2(QString::fromUtf8(file.readAll()).contains(first), qPrintable(room));
        }
    }

#ifdef UNKNOT_WIPING_HEAP
    /// Exported, so that all libraries in the process free memory through it.
    void wipeTheirHeap_data()
    {
        data();
    }
    void wipeTheirHeap()
    {
        QFETCH(QString, program);
        const QStringList exported = linesOf(u"nm"_s, {u"-D"_s, u"--defined-only"_s, program});
        for (const QString& name : {u" free"_s, u" realloc"_s})
            QVERIFY(std::any_of(exported.begin(), exported.end(), [&](const QString& line) {
                return line.section(u'@', 0, 0).endsWith(name);
            }));
    }
#endif
};

QTEST_GUILESS_MAIN(TstPrograms)
#include "tst_programs.moc"
