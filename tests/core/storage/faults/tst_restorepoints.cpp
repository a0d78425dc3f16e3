// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/core/storage/faults/Aftermath.h"
#include "tests/support/Published.h"

#include <QTemporaryDir>

using namespace unknot;
using namespace unknot::aftermath;
using namespace Qt::StringLiterals;

/// Restores copies of random moments in the life of a journal. Most restores are killed at a random file
/// operation, and then done again. UNKNOT_RESTORES, UNKNOT_SEED.
class tst_RestorePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackEachMoment();

private:
    struct Moment
    {
        QString copy;
        QSet<int> entries; ///< when the copy was made
    };
    QTemporaryDir m_dir{fastFolder()};
};

void tst_RestorePoints::bringsBackEachMoment()
{
    const int count = countAsked("UNKNOT_RESTORES", 30);
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    constexpr int moments = 20;
    const QString living = m_dir.filePath(u"living"_s), room = m_dir.filePath(u"room"_s),
                  path = room + u"/vault"_s;

    // Adds and removes entries, and makes a copy at random moments.
    std::vector<Moment> copies;
    QSet<int> now;
    {
        auto vault = makeTestVault(living);
        QVERIFY(vault.ok());
        for (int next = 0; int(copies.size()) < moments;) {
            for (int more = random.bounded(12); more > 0; --more, ++next) {
                QVERIFY(vault->journal().put(testEntry(next)).ok());
                now << next;
            }
            if (!now.isEmpty() && random.bounded(2)) {
                const int gone = *std::next(now.cbegin(), random.bounded(int(now.size())));
                QVERIFY(vault->journal().erase({testEntry(gone).id}).ok());
                now.remove(gone);
            }
            const Moment m{m_dir.filePath(u"copy-%1"_s.arg(copies.size())), now};
            QVERIFY(makeBackup(vault.value(), m.copy, true).ok());
            copies.push_back(m);
        }
    }

    const auto entriesAt = [](const QString& folder) {
        auto vault = openTestVault(folder);
        if (!vault || !vault->check())
            return QSet<int>{-1};
        const auto there = testEntries(vault->journal());
        return there ? there.value() : QSet<int>{-1};
    };
    const QStringList work{u"restore"_s, path};
    QStringList environment{QStringLiteral("LD_PRELOAD=" UNKNOT_FAULTS), u"UNKNOT_FAULT_FOLDER="_s + room,
                            u"UNKNOT_FAULT_DO=kill"_s};
    QVERIFY(QDir().mkpath(room) && copyFolder(living, path) &&
            QFile::copy(copies.front().copy, m_dir.filePath(u"copy"_s)));
    const int operations = int(runWorker(work, environment).operations);
    QVERIFY(operations > 10);
    int killed = 0, finished = 0;
    for (int i = 0; i < count; ++i) {
        const Moment& wanted = copies[size_t(random.bounded(moments))];
        const QString place = u"restore %1, seed %2"_s.arg(i).arg(seed);
        QDir(room).removeRecursively();
        QVERIFY(QDir().mkpath(room) && copyFolder(living, path));
        QFile::remove(m_dir.filePath(u"copy"_s));
        QVERIFY(QFile::copy(wanted.copy, m_dir.filePath(u"copy"_s)));
        const int at = 1 + random.bounded(operations * 5 / 4); // some are not killed
        const WorkerReport report =
            runWorker(work, environment + QStringList{u"UNKNOT_FAULT_AT=%1"_s.arg(at)});
        QVERIFY2(!report.code, qPrintable(place + u": "_s + report.detail));
        QVERIFY2(report.crashed != report.saved.contains(0), qPrintable(place));
        killed += report.crashed;
        const bool completed = finishRestore(path) == RestoreEnd::Finished;
        const QSet<int> there = entriesAt(path);
        finished += report.crashed && completed;
        QVERIFY2(there == wanted.entries || (there == now && report.crashed && !completed),
                 qPrintable(place));
        // Nothing of an interrupted restore is in the way of the next.
        QVERIFY2(!runWorker(work).code, qPrintable(place));
        QVERIFY2(entriesAt(path) == wanted.entries, qPrintable(place));
    }
    QVERIFY(killed > 0 && killed < count);
    publish(
        u"0 of %1 restores failed; %2 of them were killed on the way, and %3 of those completed at the next start, seed %4"_s
            .arg(grouped(count), grouped(killed), grouped(finished))
            .arg(seed));
}

QTEST_GUILESS_MAIN(tst_RestorePoints)
#include "tst_restorepoints.moc"
