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

/// What the finished programs are made of.
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
    /// The engine is their own: what they export would replace another library's SQLite, and the other way
    /// round.
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

    /// Nothing is loaded from the current folder, or from anywhere but the system and beside the program.
    void lookForLibrariesInSafePlaces_data() { data(); }
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

    /// What cmake/Hardening.cmake asks for has arrived.
    void areHardened_data() { data(); }
    void areHardened()
    {
        QFETCH(QString, program);
        const QStringList dynamic = linesOf(u"readelf"_s, {u"--wide"_s, u"--dynamic"_s, program});
        QVERIFY(!dynamic.filter(QRegularExpression(u"FLAGS_1.*\\bPIE\\b"_s)).isEmpty());
        QVERIFY(!dynamic.filter(QRegularExpression(u"FLAGS_1.*\\bNOW\\b"_s)).isEmpty());
        QCOMPARE(dynamic.filter(u"(TEXTREL)"_s), QStringList());
        const QStringList segments = linesOf(u"readelf"_s, {u"--wide"_s, u"--segments"_s, program});
        QVERIFY(!segments.filter(u"GNU_RELRO"_s).isEmpty());
        const QStringList stack = segments.filter(u"GNU_STACK"_s);
        QVERIFY(!stack.isEmpty() && !stack.front().contains(u"RWE"));
        const QStringList wanted = linesOf(u"nm"_s, {u"-D"_s, u"--undefined-only"_s, program});
        QVERIFY(!wanted.filter(u" __stack_chk_fail"_s).isEmpty());
#ifdef __OPTIMIZE__ // as the programs are: _FORTIFY_SOURCE needs it
        QVERIFY(!wanted.filter(QRegularExpression(u" __(mem|v?s?n?printf|f?printf)\\w*_chk\\b"_s)).isEmpty());
#endif
    }

    /// Before anything that could be dumped or looked into.
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
    /// Exported, so that all their libraries give their memory back through it.
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
