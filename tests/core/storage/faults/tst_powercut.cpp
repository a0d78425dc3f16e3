// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/core/storage/faults/Aftermath.h"
#include "tests/support/CrashImages.h"
#include "tests/support/Published.h"
#include "tests/support/VaultKit.h"

#include <QTemporaryDir>

using namespace unknot;
using namespace unknot::aftermath;
using namespace Qt::StringLiterals;

namespace {

const char* const commands[] = {"save",   "create",  "passphrase", "drop",   "seal",
                                "backup", "restore", "renew",      "delete", "erase"};

/// Relative paths and contents of all files and folders.
QMap<QString, QByteArray> everythingIn(const QString& folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        found.insert(path.mid(folder.size()), it.fileInfo().isDir() ? "folder"_ba : bytesOf(path));
    }
    return found;
}

} // namespace

/// Records everything that a command writes, and opens the vault as it may be after a power cut at any point
/// of it: with what was not flushed lost, kept, torn or reordered. UNKNOT_CRASH_IMAGES for each command,
/// UNKNOT_SEED.
class tst_PowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordsEverything_data();
    void recordsEverything();
    void losesWhatIsNotFlushed();
    void losesEntriesThatAreNotFlushed();
    void losesNothingThatWasConfirmed_data();
    void losesNothingThatWasConfirmed();
    void cleanup() { m_failed |= QTest::currentTestFailed(); }
    void cleanupTestCase();

private:
    CrashImages record(const QString& what);
    bool realProgramOpens(const QString& passphrase);

    QTemporaryDir m_dir{fastFolder()};
    QString m_before; ///< a closed vault
    QString m_room;   ///< where the worker operates
    QString m_image;  ///< m_room after a power cut
    const quint32 m_seed = seedOfRun();
    QRandomGenerator m_random{m_seed};
    bool m_failed = false;
    qint64 m_images = 0, m_byProgram = 0;
};

void tst_PowerCut::initTestCase()
{
    qInfo("seed %u", m_seed);
    m_before = m_dir.filePath(u"before"_s);
    m_room = m_dir.filePath(u"room"_s);
    m_image = m_dir.filePath(u"image"_s);
    QVERIFY(makeVaultBefore(m_before, m_dir.filePath(u"copy"_s)));
    for (const char* passphrase : {"old", "new"})
        setBytes(m_dir.filePath(QString::fromLatin1(passphrase)), passphrase);
}

CrashImages tst_PowerCut::record(const QString& what)
{
    if (!QDir(m_room).removeRecursively() && QDir(m_room).exists())
        qFatal("%s cannot be emptied", qUtf8Printable(m_room));
    if (!QDir().mkpath(m_room) || (what != u"create" && !copyFolder(m_before, m_room + u"/vault"_s)))
        qFatal("%s cannot be made", qUtf8Printable(m_room));
    CrashImages images(m_room);
    const QString file = m_dir.filePath(u"record"_s);
    const WorkerReport whole =
        runWorker(argumentsFor(what, m_room + u"/vault"_s),
                  {QStringLiteral("LD_PRELOAD=" UNKNOT_RECORDER), u"UNKNOT_RECORD_FOLDER="_s + m_room,
                   u"UNKNOT_RECORD_TO="_s + file});
    if (whole.crashed || whole.code || whole.saved.isEmpty() || !images.read(file))
        qFatal("%s could not be recorded: %s", qUtf8Printable(what), qUtf8Printable(whole.detail));
    return images;
}

void tst_PowerCut::recordsEverything_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : commands)
        QTest::newRow(what) << QString::fromLatin1(what);
}

/// Replayed to the end, the record gives the folder that the program left. Otherwise it would prove nothing.
void tst_PowerCut::recordsEverything()
{
    QFETCH(QString, what);
    const CrashImages images = record(what);
    images.make(images.events(), CrashImages::Writes::All, CrashImages::Names::All, m_random, m_image);
    const auto real = everythingIn(m_room), made = everythingIn(m_image);
    QCOMPARE(made.keys(), real.keys());
    for (auto it = real.begin(); it != real.end(); ++it)
        QVERIFY2(made.value(it.key()) == it.value(), qPrintable(it.key()));
    QVERIFY(images.events() > 5 || what == u"drop");
}

/// The model must be able to lose data, or it would prove nothing either.
void tst_PowerCut::losesWhatIsNotFlushed()
{
    const QString file = m_room + u"/file"_s;
    QDir(m_room).removeRecursively();
    QVERIFY(QDir().mkpath(m_room));
    const CrashImages nothing(m_room);
    const QString record = m_dir.filePath(u"by-hand"_s);
    const QByteArray name = QFile::encodeName(file), size = QByteArray::number(name.size());
    const auto made = [&](const QByteArray& flushes, CrashImages::Writes writes, CrashImages::Names names) {
        setBytes(record, "n 7 0 " + size + " 0 0\n" + name + "w 7 0 0 0 5\nwords" + flushes);
        CrashImages images = nothing;
        if (!images.read(record))
            qFatal("the record cannot be read");
        images.make(images.events(), writes, names, m_random, m_image);
        return QFile::exists(m_image + u"/file"_s) ? bytesOf(m_image + u"/file"_s) : "none"_ba;
    };
    struct stat about;
    QVERIFY(::lstat(QFile::encodeName(m_room).constData(), &about) == 0);
    const QByteArray folder = "s " + QByteArray::number(quint64(about.st_ino)) + " 0 0 0 0\n",
                     self = "s 7 0 0 0 0\n";
    using W = CrashImages::Writes;
    using N = CrashImages::Names;
    QCOMPARE(made({}, W::None, N::None), "none"_ba);
    QCOMPARE(made({}, W::None, N::All), QByteArray());
    QCOMPARE(made({}, W::All, N::All), "words"_ba);
    QCOMPARE(made(self, W::None, N::None), "none"_ba);
    QCOMPARE(made(folder, W::None, N::None), QByteArray());
    QCOMPARE(made(self + folder, W::None, N::None), "words"_ba);
}

/// ... and the journal's own entries, if the program did not flush them.
void tst_PowerCut::losesEntriesThatAreNotFlushed()
{
    CrashImages images = record(u"save"_s);
    images.forgetFlushes();
    WorkerReport report;
    report.read(
        images.make(images.events(), CrashImages::Writes::None, CrashImages::Names::All, m_random, m_image));
    QCOMPARE(int(report.saved.size()), entriesMore);
    auto vault = openTestVault(m_image + u"/vault"_s);
    QVERIFY(!vault || !testEntries(vault->journal())->intersects(report.saved));
}

void tst_PowerCut::losesNothingThatWasConfirmed_data()
{
    recordsEverything_data();
}

/// True if unknot-cli opens and checks the image with this passphrase.
bool tst_PowerCut::realProgramOpens(const QString& passphrase)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(UNKNOT_CLI), {u"vault"_s, u"check"_s, u"--vault"_s, m_image + u"/vault"_s,
                                               u"--passphrase-file"_s, m_dir.filePath(passphrase)});
    return program.waitForFinished(60000) && program.exitStatus() == QProcess::NormalExit &&
           program.exitCode() == 0;
}

void tst_PowerCut::losesNothingThatWasConfirmed()
{
    QFETCH(QString, what);
    constexpr int byProgramEvery = 20;
    const int count = countAsked("UNKNOT_CRASH_IMAGES", 60);
    const CrashImages images = record(what);
    const QString path = m_image + u"/vault"_s;
    const bool changesPassphrase = what == u"renew" || what == u"passphrase";
    for (int i = 0; i < count; ++i) {
        // Some of them after the end: what was confirmed last must be there, too.
        const int events = std::min(images.events(), int(m_random.bounded(images.events() * 21 / 20 + 2)));
        const auto writes = CrashImages::Writes(m_random.bounded(CrashImages::writesKinds));
        const auto names = CrashImages::Names(m_random.bounded(CrashImages::namesKinds));
        WorkerReport report;
        report.read(images.make(events, writes, names, m_random, m_image));
        // The program comes first, as it would once the power is back.
        const bool byProgram = i % byProgramEvery == 0 && what != u"create" && what != u"erase";
        const bool opened =
            !byProgram || realProgramOpens(u"old"_s) || (changesPassphrase && realProgramOpens(u"new"_s));
        m_byProgram += byProgram;
        verify(what, path, report, false);
        if (QTest::currentTestFailed() || !opened) {
            QFAIL(qPrintable(u"%1 after event %2 of %3, writes %4, names %5, image %6, seed %7"_s.arg(what)
                                 .arg(events)
                                 .arg(images.events())
                                 .arg(int(writes))
                                 .arg(int(names))
                                 .arg(i)
                                 .arg(m_seed)));
        }
        ++m_images;
    }
}

void tst_PowerCut::cleanupTestCase()
{
    if (m_failed)
        return;
    publish(
        u"0 of %1 crash images lost anything confirmed or did not open (%2 commands; %3 opened by unknot-cli), seed %4"_s
            .arg(grouped(m_images), grouped(std::size(commands)), grouped(m_byProgram))
            .arg(m_seed));
}

QTEST_GUILESS_MAIN(tst_PowerCut)
#include "tst_powercut.moc"
