// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/core/storage/faults/Worker.h"
#include "tests/support/TestVault.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <thread>

using namespace unknot;
using namespace Qt::StringLiterals;

/// Kills a program that saves one entry after another at random moments. Entries it confirmed through a pipe
/// are recorded here, outside the program.
class tst_Kill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasConfirmed();
};

void tst_Kill::losesNothingThatWasConfirmed()
{
    const int kills = qEnvironmentVariable("UNKNOT_KILLS", u"300"_s).toInt();
    constexpr int killsPerVault = 25; // a check reads everything, so keep the journals small
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    qInfo("%d kills, seed %u", kills, seed);

    QTemporaryDir dir;
    QString path;
    QSet<int> confirmed;
    int next = 0, midway = 0;
    qint64 total = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % killsPerVault == 0) {
            path = dir.filePath(u"vault%1"_s.arg(kill));
            QVERIFY(makeTestVault(path).ok());
            confirmed.clear();
            next = 0;
        }
        QProcess worker;
        worker.start(workerProgram, {u"save"_s, path, QString::number(next), u"1000000"_s});
        // Kill it after some confirmed entries, during the next: a commit takes a fraction of a millisecond.
        const int after = random.bounded(30);
        QByteArray said;
        while (said.count('\n') <= after && worker.waitForReadyRead(20000))
            said += worker.readAllStandardOutput();
        QVERIFY2(worker.state() == QProcess::Running, said.constData());
        std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(1000)));
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
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
