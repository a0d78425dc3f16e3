// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/core/storage/faults/Aftermath.h"
#include "tests/support/Published.h"

#include <QTemporaryDir>

using namespace unknot;
using namespace unknot::aftermath;
using namespace Qt::StringLiterals;

/// Injects one fault at every single file operation of a vault: the program is killed, the disk fails, or the
/// disk is full. A sample of operations by default; UNKNOT_ALL_FAULTS=1 for all.
class tst_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sweep_data();
    void sweep();
    void cleanup() { m_failed |= QTest::currentTestFailed(); }
    void cleanupTestCase();

private:
    QTemporaryDir m_dir{fastFolder()};
    bool m_failed = false;
    qint64 m_tried = 0, m_killed = 0, m_said = 0;
    QString m_before; ///< ten entries, two key slots, closed
    QString m_path;   ///< where the worker operates
};

void tst_Faults::initTestCase()
{
    m_before = m_dir.filePath(u"before"_s);
    m_path = m_dir.filePath(u"room/vault"_s);
    QVERIFY(makeVaultBefore(m_before, m_dir.filePath(u"copy"_s)));
}

void tst_Faults::sweep_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("lasting");
    for (const char* what :
         {"save", "create", "passphrase", "drop", "seal", "backup", "restore", "renew", "delete", "erase"}) {
        QTest::addRow("%s, killed", what) << QString::fromLatin1(what) << u"kill"_s << false;
        for (const char* fault : {"EIO", "ENOSPC"}) {
            for (const bool lasting : {false, true})
                QTest::addRow("%s, %s %s", what, fault, lasting ? "lasting" : "once")
                    << QString::fromLatin1(what) << QString::fromLatin1(fault) << lasting;
        }
    }
}

void tst_Faults::sweep()
{
    QFETCH(QString, what);
    QFETCH(QString, fault);
    QFETCH(bool, lasting);
    const QString room = QFileInfo(m_path).path();
    const QStringList work = argumentsFor(what, m_path);
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
    QVERIFY(whole.operations > 5 || (what == u"erase" && fault == u"ENOSPC")); // erasing hardly needs space

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
        verify(what, m_path, report, lasting);
        if (QTest::currentTestFailed()) {
            qWarning("%s: %s", place.constData(), qPrintable(report.detail));
            return;
        }
        ++tried;
        ++(report.code ? said : silent);
    }
    qInfo("%s: %ld operations, %d tried, %d said, %d without harm", QTest::currentDataTag(), whole.operations,
          tried, said, silent);
    m_tried += tried;
    m_said += said;
    m_killed += fault == u"kill" ? tried : 0;
}

void tst_Faults::cleanupTestCase()
{
    if (m_failed)
        return;
    publish(u"0 of %1 disk calls did harm: at %2 the program was killed, %3 failed and were reported, %4 "
            u"failed without "
            "consequence"_s.arg(grouped(m_tried), grouped(m_killed), grouped(m_said),
                                grouped(m_tried - m_killed - m_said)));
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
