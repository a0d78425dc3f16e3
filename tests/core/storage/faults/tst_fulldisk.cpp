// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/support/Published.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TestVault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

/// A real full disk of 1 MiB, filled up to a random rest. Needs root, for a private mount namespace.
/// UNKNOT_FULL_DISKS, UNKNOT_SEED.
class tst_FullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSoAndGoesOnOnceThereIsSpace();

private:
    void fillOnce(int filler);

    QTemporaryDir m_dir;
    qint64 m_saved = 0;
};

void tst_FullDisk::saysSoAndGoesOnOnceThereIsSpace()
{
    const int count = countAsked("UNKNOT_FULL_DISKS", 1);
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    for (int i = 0; i < count; ++i) {
        const SmallDisk disk(m_dir.path());
        if (!disk.missing().isEmpty())
            QSKIP(qPrintable(disk.missing()));
        fillOnce(150 * 1024 + int(random.bounded(100 * 1024)));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"disk %1, seed %2"_s.arg(i).arg(seed)));
    }
    publish(
        u"0 of %1 confirmed entries lost on %2 full disks; each was reported, and saving went on once there was space, seed %3"_s
            .arg(grouped(m_saved), grouped(count))
            .arg(seed));
}

void tst_FullDisk::fillOnce(int filler)
{
    const QString path = m_dir.filePath(u"vault"_s);
    QFile fillers[2];
    for (int i = 0; i < 2; ++i) {
        fillers[i].setFileName(m_dir.filePath(u"filler%1"_s.arg(i)));
        QVERIFY(fillers[i].open(QIODevice::WriteOnly) && fillers[i].write(QByteArray(filler, 'f')) == filler);
        fillers[i].close();
    }
    QSet<int> saved;
    int next = 0;
    const auto saveUntilFull = [&](OpenVault& vault) -> std::optional<Error> {
        for (; next < 1000; ++next) {
            const auto stored = vault.journal().put(testEntry(next));
            if (!stored)
                return stored.error();
            saved << next;
        }
        return {};
    };
    const auto sameAsSaved = [&](OpenVault& vault) {
        const auto there = testEntries(vault.journal());
        return there.ok() && there.value() == saved;
    };
    {
        auto vault = makeTestVault(path);
        QVERIFY2(vault.ok(), vault ? "" : qPrintable(vault.error().detail));
        const auto full = saveUntilFull(vault.value());
        QVERIFY(full);
        QVERIFY2(full->code == ErrorCode::NoSpace, qPrintable(full->detail));
        QVERIFY(saved.size() > 10);
        QVERIFY(sameAsSaved(vault.value()));
        // Still full: reported again, and nothing is lost.
        const auto again = vault->journal().put(testEntry(next));
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::NoSpace);
        const auto dropped = Inbox(VaultFolder{path}).drop(QByteArray(20'000, 'd'));
        QVERIFY(!dropped.ok());
        QCOMPARE(dropped.error().code, ErrorCode::NoSpace);
        QVERIFY(sameAsSaved(vault.value()));
    }
    {
        // Reading works on a full disk.
        auto vault = openTestVault(path);
        QVERIFY2(vault.ok(), vault ? "" : qPrintable(vault.error().detail));
        QVERIFY(sameAsSaved(vault.value()));
        const auto full = saveUntilFull(vault.value());
        QVERIFY(full);
        QVERIFY2(full->code == ErrorCode::NoSpace, qPrintable(full->detail));
        // With space again, it continues without being reopened.
        QVERIFY(fillers[0].remove());
        const int before = int(saved.size());
        const auto later = saveUntilFull(vault.value());
        QVERIFY(later);
        QVERIFY2(later->code == ErrorCode::NoSpace, qPrintable(later->detail));
        QVERIFY(saved.size() > before);
        QVERIFY(sameAsSaved(vault.value()));
    }
    auto vault = openTestVault(path);
    QVERIFY(vault.ok());
    QVERIFY(sameAsSaved(vault.value()));
    // A check first does a checkpoint, which needs space.
    const auto noSpace = vault->check();
    QVERIFY(!noSpace.ok());
    QCOMPARE(noSpace.error().code, ErrorCode::NoSpace);
    QVERIFY(fillers[1].remove());
    const auto checked = vault->check();
    QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().detail));
    m_saved += saved.size();
}

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_fulldisk.moc"
