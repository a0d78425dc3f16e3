// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/BackupFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sodium.h>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

// docs/VAULT_FORMAT.md
constexpr int formatAt = 8, sizeAt = 24, databaseAt = 2080, checksumSize = 32;

/// The copy with a valid checksum.
QByteArray sealed(QByteArray copy)
{
    const qsizetype size = copy.size() - checksumSize;
    crypto_generichash(reinterpret_cast<unsigned char*>(copy.data()) + size, checksumSize,
                       reinterpret_cast<const unsigned char*>(copy.constData()), size_t(size), nullptr, 0);
    return copy;
}

QByteArray with(QByteArray copy, qsizetype at, char byte)
{
    copy[at] = byte;
    return copy;
}

/// Sets `stop` when more than `parts` parts are read.
class StoppingFile : public QFile
{
public:
    StoppingFile(const QString& name, int parts, std::atomic<bool>* stop)
        : QFile(name), m_parts(parts), m_stop(stop)
    {
    }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        *m_stop = m_parts-- <= 0;
        return QFile::readData(to, most);
    }

private:
    int m_parts;
    std::atomic<bool>* m_stop;
};

} // namespace

class TstBackupFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VaultHeader header;
        header.slots.push_back({.type = SlotType::Recovery});
        const QString database = m_dir.filePath(u"database"_s);
        QVERIFY(write(database, m_database));
        const QByteArray bytes = header.toBytes(SecretBytes(32));
        QFile content(database);
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY(writeBackupFile(path(), bytes, content, m_made, false));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_copy = file.readAll();
    }

    void readsWhatWasWritten()
    {
        const auto head = readBackupHead(path());
        QVERIFY(head);
        QCOMPARE(head->made.toMSecsSinceEpoch(), 1795643735006);
        QCOMPARE(head->databaseSize, m_database.size());
        QCOMPARE(head->header.slots.size(), size_t(1));
        const QString out = m_dir.filePath(u"out"_s);
        QVERIFY(extractDatabase(path(), out));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_database);
    }

    /// At whatever part of the file: nothing is left.
    void givesUpWhenItIsStopped()
    {
        const QString large = m_dir.filePath(u"large"_s), folder = m_dir.filePath(u"stopped"_s);
        QVERIFY(write(large, QByteArray(5 * 1024 * 1024 + 1, 'x')) && QDir().mkpath(folder));
        const QString copy = folder + u"/copy"_s;
        const QByteArray header(VaultHeader::fileSize, '\0');
        int parts = 0;
        for (bool stopped = true; stopped; ++parts) {
            std::atomic<bool> stop = false;
            StoppingFile database(large, parts, &stop);
            QVERIFY(database.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
            const auto written = writeBackupFile(copy, header, database, m_made, false, &stop);
            stopped = !written.ok() && written.error().code == ErrorCode::Interrupted;
            if (stopped)
                QVERIFY(QDir(folder).isEmpty());
        }
        QVERIFY(parts > 5);
        QCOMPARE(QFileInfo(copy).size(), 5 * 1024 * 1024 + 1 + databaseAt + checksumSize);

        const std::atomic<bool> stop = true;
        QCOMPARE(readBackupHead(copy, &stop).error().code, ErrorCode::Interrupted);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("copy");
        QTest::addColumn<ErrorCode>("code");
        const auto size = m_copy.size();
        QTest::newRow("empty") << QByteArray() << ErrorCode::Damaged;
        QTest::newRow("another file") << QByteArray(size, 'x') << ErrorCode::Damaged;
        QTest::newRow("head alone") << m_copy.left(databaseAt) << ErrorCode::Damaged;
        QTest::newRow("head and checksum")
            << sealed(m_copy.left(databaseAt + checksumSize)) << ErrorCode::Damaged;
        QTest::newRow("cut off") << m_copy.chopped(1) << ErrorCode::Damaged;
        QTest::newRow("too long") << m_copy + '\0' << ErrorCode::Damaged;
        QTest::newRow("other size") << sealed(with(m_copy, sizeAt, 1)) << ErrorCode::Damaged;
        QTest::newRow("database") << with(m_copy, databaseAt + 5, 'x') << ErrorCode::Damaged;
        QTest::newRow("checksum") << with(m_copy, size - 1, char(m_copy.back() + 1)) << ErrorCode::Damaged;
        QTest::newRow("format 0") << sealed(with(m_copy, formatAt, 0)) << ErrorCode::Damaged;
        QTest::newRow("newer format") << sealed(with(m_copy, formatAt, 2)) << ErrorCode::NewerFormat;
        // A single wrong byte must not be reported as a newer format.
        QTest::newRow("damaged format") << with(m_copy, formatAt, 2) << ErrorCode::Damaged;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, copy);
        QFETCH(ErrorCode, code);
        const QString other = m_dir.filePath(u"other"_s);
        QVERIFY(write(other, copy));
        const auto head = readBackupHead(other);
        QVERIFY(!head);
        QCOMPARE(head.error().code, code);
        QCOMPARE(head.error().part, u"backup"_s);
    }

    void tellsThatThereIsNone()
    {
        QCOMPARE(readBackupHead(m_dir.filePath(u"nothing"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(readBackupHead(m_dir.path()).error().code, ErrorCode::NotFound);
    }

private:
    static bool write(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QString path() const { return m_dir.filePath(u"copy.unknot-vault"_s); }

    QTemporaryDir m_dir;
    const QDateTime m_made = QDateTime::fromMSecsSinceEpoch(1795643735006).toUTC();
    QByteArray m_database = QByteArray("not really one, and of no even size"), m_copy;
};

QTEST_GUILESS_MAIN(TstBackupFile)
#include "tst_backupfile.moc"
