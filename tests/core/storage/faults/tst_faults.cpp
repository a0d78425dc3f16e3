// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/core/storage/faults/Worker.h"
#include "tests/support/TestVault.h"

#include "core/storage/Backup.h"
#include "core/storage/Restore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

/// In memory if possible: the operations matter, not the disk.
QString fastFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
           u"/unknot-faults"_s;
}

constexpr int entriesBefore = 10, entriesInCopy = 4, entriesMore = 45, drops = 3;
const QString copyName = u"/copy.unknot-vault"_s;

SecretBytes oldPassphrase()
{
    return SecretBytes::fromPassphrase(u"old");
}

bool opensWith(const QString& path, QStringView passphrase)
{
    return Vault::unlock(path, SlotType::Passphrase, SecretBytes::fromPassphrase(passphrase)).ok();
}

} // namespace

/// Injects one fault at every single file operation of a vault: the program is killed, the disk fails, or the
/// disk is full. A sample of operations by default; UNKNOT_ALL_FAULTS=1 for all.
class tst_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sweep_data();
    void sweep();

private:
    void verify(const QString& what, const WorkerReport& report, bool lasting);
    QTemporaryDir m_dir{fastFolder()};
    QString m_before; ///< ten entries, two key slots, closed
    QString m_path;   ///< where the worker operates
};

void tst_Faults::initTestCase()
{
    m_before = m_dir.filePath(u"before"_s);
    m_path = m_dir.filePath(u"room/vault"_s);
    auto vault = makeTestVault(m_before);
    QVERIFY(vault.ok());
    QVERIFY(vault->vault().setSlot(SlotType::Passphrase, oldPassphrase(), testCost).ok());
    for (int i = 0; i < entriesBefore; ++i) {
        if (i == entriesInCopy)
            QVERIFY(makeBackup(vault.value(), m_dir.filePath(u"copy"_s), true).ok());
        QVERIFY(vault->journal().put(testEntry(i)).ok());
    }
}

void tst_Faults::sweep_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("lasting");
    for (const char* what : {"save", "create", "passphrase", "drop", "seal", "backup", "restore", "renew"}) {
        QTest::addRow("%s, killed", what) << QString::fromLatin1(what) << u"kill"_s << false;
        for (const char* fault : {"EIO", "ENOSPC"}) {
            QTest::addRow("%s, %s once", what, fault)
                << QString::fromLatin1(what) << QString::fromLatin1(fault) << false;
            QTest::addRow("%s, %s lasting", what, fault)
                << QString::fromLatin1(what) << QString::fromLatin1(fault) << true;
        }
    }
}

void tst_Faults::sweep()
{
    QFETCH(QString, what);
    QFETCH(QString, fault);
    QFETCH(bool, lasting);
    const QString room = QFileInfo(m_path).path();
    const QStringList work{what, m_path, QString::number(entriesBefore),
                           QString::number(what == u"drop" ? drops : entriesMore)};
    const auto prepare = [&] {
        return QDir(room).removeRecursively() && QDir().mkpath(room) &&
               (what == u"create" || copyFolder(m_before, m_path));
    };
    QStringList environment{QStringLiteral("LD_PRELOAD=" UNKNOT_FAULTS), u"UNKNOT_FAULT_FOLDER="_s + room,
                            u"UNKNOT_FAULT_DO="_s + fault};
    if (lasting)
        environment << u"UNKNOT_FAULT_LASTING=1"_s;

    QVERIFY(prepare());
    const WorkerReport whole = runWorker(work, environment);
    QVERIFY2(!whole.code, qPrintable(whole.detail));
    QVERIFY(whole.operations > 5);

    // Most happens at the start and end; the repetitions in between are sampled.
    const bool all = qEnvironmentVariableIsSet("UNKNOT_ALL_FAULTS");
    const long step = all ? 1 : std::max(1L, whole.operations / 30);
    int tried = 0, said = 0, silent = 0;
    for (long at = 1; at <= whole.operations; at += at < 6 || at > whole.operations - 6 ? 1 : step) {
        QVERIFY(prepare());
        const WorkerReport report =
            runWorker(work, environment + QStringList{u"UNKNOT_FAULT_AT=%1"_s.arg(at)});
        const QByteArray place =
            QByteArray(QTest::currentDataTag()) + " at " + QByteArray::number(qlonglong(at));
        QVERIFY2(report.crashed == (fault == u"kill"), place + ": crashed");
        if (report.code) {
            // If SQLite could not open a file for writing it cannot tell why, and afterwards there is space
            // again.
            const bool unknown = !lasting && (report.detail.contains(u"unable to open database") ||
                                              report.detail.contains(u"readonly database"));
            const ErrorCode expected =
                fault == u"ENOSPC" && !unknown ? ErrorCode::NoSpace : ErrorCode::CannotWrite;
            QVERIFY2(*report.code == expected, place + ": " + report.detail.toUtf8());
        }
        verify(what, report, lasting);
        if (QTest::currentTestFailed()) {
            qWarning("%s: %s", place.constData(), qPrintable(report.detail));
            return;
        }
        ++tried;
        ++(report.code ? said : silent);
    }
    qInfo("%s: %ld operations, %d tried, %d said, %d without harm", QTest::currentDataTag(), whole.operations,
          tried, said, silent);
}

/// The state is old or new, never in between, and everything confirmed is there.
void tst_Faults::verify(const QString& what, const WorkerReport& report, bool lasting)
{
    const VaultFolder folder{m_path};
    if (what == u"create" && !folder.isVault()) {
        QVERIFY(report.saved.isEmpty());
        const auto made = makeTestVault(m_path);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().detail));
        return;
    }
    if (what == u"create" && report.code && !lasting)
        QFAIL("a vault that could not be made was left behind");
    // A header with a single copy is repaired when the vault is first closed.
    if (what == u"create")
        QVERIFY(openTestVault(m_path).ok());
    finishRestore(m_path);
    const bool renewed = what == u"renew" && Vault::unlock(m_path, SlotType::Recovery, newTestSecret()).ok();
    if (what == u"renew")
        QVERIFY2(renewed || report.saved.isEmpty(), "a confirmed renewal was undone");
    auto vault = OpenVault::open(m_path, SlotType::Recovery, renewed ? newTestSecret() : testSecret());
    QVERIFY2(vault.ok(), vault ? "" : qPrintable(vault.error().detail));
    const auto there = testEntries(vault->journal());
    QVERIFY(there.ok());
    QSet<int> least;
    if (what != u"create") {
        for (int i = 0; i < entriesBefore; ++i)
            least << i;
    }
    if (what == u"restore" && !there->contains(entriesInCopy)) {
        // It is the copy now: the former journal was set aside.
        const QDir beside(QFileInfo(m_path).path());
        const QStringList aside = beside.entryList({u"vault.before-restore-*"_s});
        QCOMPARE(aside.size(), 1);
        auto former = openTestVault(beside.filePath(aside.front()));
        QVERIFY(former.ok() && testEntries(former->journal())->contains(least));
        for (int i = entriesInCopy; i < entriesBefore; ++i)
            least.remove(i);
    }
    if (what == u"restore")
        QVERIFY2(report.saved.isEmpty() || !there->contains(entriesInCopy), "a confirmed restore was undone");
    if (what == u"save" || what == u"seal") {
        least |= report.saved;
        least -= what == u"seal" ? QSet<int>{0} : QSet<int>{};
        if (what == u"seal")
            least << 0;
    }
    QVERIFY2(there->contains(least), "a confirmed entry is lost");
    QVERIFY2(!there->contains(-1), "an entry is not what was put");
    if (what == u"passphrase") {
        const bool isNew = opensWith(m_path, u"new");
        QVERIFY(isNew != opensWith(m_path, u"old"));
        QVERIFY(isNew || report.saved.isEmpty());
    }
    if (what == u"drop") {
        int unreadable = 0;
        const auto filed = Inbox(folder).open(vault->vault().keys());
        for (const InboxItem& d : filed)
            unreadable += !d.opened;
        QCOMPARE(unreadable, 0);
        QVERIFY(int(filed.size()) >= int(report.saved.size()));
    }
    if (what == u"backup" && QFile::exists(m_path + copyName)) {
        const auto copy = readBackup(m_path + copyName, SlotType::Recovery, testSecret(), m_path);
        QVERIFY2(copy.ok(), copy ? "" : qPrintable(copy.error().detail));
        QCOMPARE(copy->counts.entries, qint64(entriesBefore));
    } else if (what == u"backup") {
        QVERIFY(report.saved.isEmpty());
    }
    const auto checked = vault->check();
    QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().detail));
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
