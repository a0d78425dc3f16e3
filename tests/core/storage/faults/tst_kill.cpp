// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/core/storage/faults/Aftermath.h"
#include "tests/support/Published.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <chrono>
#include <thread>

using namespace unknot;
using namespace unknot::aftermath;
using namespace Qt::StringLiterals;

/// Kills a program that saves one entry after another at random moments. Entries it confirmed through a pipe
/// are recorded here, outside the program. Then the same for what replaces or copies a whole journal.
/// UNKNOT_KILLS for the first, a tenth of it for each of the others; UNKNOT_SEED.
class tst_Kill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasConfirmed();
    void losesNothingWhileAWholeJournalIsWritten_data();
    void losesNothingWhileAWholeJournalIsWritten();
    void cleanup() { m_failed |= QTest::currentTestFailed(); }
    void cleanupTestCase();

private:
    const int m_wanted = countAsked("UNKNOT_KILLS", 300);
    const quint32 m_seed = seedOfRun();
    QRandomGenerator m_random{m_seed};
    bool m_failed = false;
    qint64 m_kills = 0, m_confirmed = 0;
};

void tst_Kill::losesNothingThatWasConfirmed()
{
    constexpr int killsPerVault = 25; // a check reads everything, so keep the journals small
    qInfo("%d kills, seed %u", m_wanted, m_seed);

    QTemporaryDir dir; // on an ordinary disk: commits last longer there, and more kills fall into one
    QString path;
    QSet<int> confirmed;
    int next = 0, midway = 0;
    qint64 total = 0;
    for (int kill = 0; kill < m_wanted; ++kill) {
        if (kill % killsPerVault == 0) {
            path = dir.filePath(u"vault%1"_s.arg(kill));
            QVERIFY(makeTestVault(path).ok());
            confirmed.clear();
            next = 0;
        }
        QProcess worker;
        worker.start(workerProgram, {u"save"_s, path, QString::number(next), u"1000000"_s});
        // Kill it after some confirmed entries, during the next: a commit takes a fraction of a millisecond.
        const int after = m_random.bounded(30);
        QByteArray said;
        while (said.count('\n') <= after && worker.waitForReadyRead(20000))
            said += worker.readAllStandardOutput();
        QVERIFY2(worker.state() == QProcess::Running, said.constData());
        std::this_thread::sleep_for(std::chrono::microseconds(m_random.bounded(1000)));
        worker.kill();
        QVERIFY(worker.waitForFinished(20000));
        WorkerReport report;
        report.read(said + worker.readAllStandardOutput());
        QVERIFY2(!report.code, qPrintable(report.detail));
        confirmed |= report.saved;
        total += report.saved.size();

        auto vault = openTestVault(path);
        QVERIFY2(vault.ok(), vault ? "" : qPrintable(vault.error().detail));
        const auto there = testEntries(vault->journal());
        QVERIFY(there.ok());
        QVERIFY2(there->contains(confirmed), qPrintable(u"kill %1: a confirmed entry is lost"_s.arg(kill)));
        // At most the entry in progress may be there unconfirmed.
        QSet<int> more = there.value();
        more -= confirmed;
        QVERIFY(more.isEmpty() || more == QSet<int>{int(confirmed.size())});
        midway += !more.isEmpty();
        confirmed |= more;
        next = int(confirmed.size());
        const auto checked = vault->check();
        QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().detail));
    }
    qInfo("%lld entries confirmed, %d kills between a commit and its confirmation", total, midway);
    m_kills += m_wanted;
    m_confirmed += total;
}

void tst_Kill::losesNothingWhileAWholeJournalIsWritten_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"backup", "restore", "renew"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_Kill::losesNothingWhileAWholeJournalIsWritten()
{
    QFETCH(QString, what);
    QTemporaryDir dir(fastFolder()); // what a killed program wrote is with the system, whatever the disk
    const QString before = dir.filePath(u"before"_s), room = dir.filePath(u"room"_s),
                  path = room + u"/vault"_s;
    QVERIFY(makeVaultBefore(before, dir.filePath(u"copy"_s)));
    const auto prepare = [&] {
        QDir(room).removeRecursively();
        return QDir().mkpath(room) && copyFolder(before, path);
    };
    // How long it takes decides only where the kills fall.
    QElapsedTimer clock;
    QVERIFY(prepare());
    clock.start();
    QVERIFY(!runWorker(argumentsFor(what, path)).code);
    const int whole = int(clock.nsecsElapsed() / 1000);
    for (int kill = 0; kill < m_wanted / 10; ++kill) {
        QVERIFY(prepare());
        QProcess worker;
        worker.start(workerProgram, argumentsFor(what, path));
        QVERIFY(worker.waitForStarted());
        std::this_thread::sleep_for(std::chrono::microseconds(m_random.bounded(whole)));
        worker.kill();
        QVERIFY(worker.waitForFinished(20000));
        WorkerReport report;
        report.read(worker.readAllStandardOutput());
        QVERIFY2(!report.code, qPrintable(report.detail));
        verify(what, path, report, false);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"kill %1, seed %2"_s.arg(kill).arg(m_seed)));
        ++m_kills;
        m_confirmed += entriesBefore;
    }
}

void tst_Kill::cleanupTestCase()
{
    if (m_failed)
        return;
    publish(
        u"0 of %1 confirmed entries lost in %2 kills, seed %3"_s.arg(grouped(m_confirmed), grouped(m_kills))
            .arg(m_seed));
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
