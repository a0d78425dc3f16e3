// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/DurableFile.h"
#include "core/vault/VaultFolder.h"
#include "tests/support/VaultKit.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <cstring>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

// Offsets in the file (docs/VAULT_FORMAT.md).
constexpr int formatAt = 8, countAt = 40, slotsAt = 192, slotSize = 160;
constexpr int typeAt = slotsAt + 16, passesAt = slotsAt + 20, memoryAt = slotsAt + 24;

VaultHeader sample(const VaultKeys& keys)
{
    VaultHeader h;
    h.vaultId.fill(7);
    h.generation = 12;
    h.provisional = false;
    h.inboxKey.fill(8);
    h.inboxProof.fill(9);
    h.seal.commits = 345;
    h.seal.digest.fill(10);
    h.slots.push_back(makeSlot(h, SlotType::Passphrase, words(u"stone river"_s), keys, cheap()).value());
    h.slots.push_back(makeSlot(h, SlotType::Recovery, SecretBytes::random(16), keys, {}).value());
    return h;
}

template <class T>
QByteArray with(QByteArray header, int at, T value)
{
    qToLittleEndian(value, header.data() + at);
    return checksummed(header);
}

} // namespace

class tst_VaultHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWas();
    void noticesEveryFlippedByte();
    void noticesCutAndLongFiles();
    void refusesUnreasonableWork_data();
    void refusesUnreasonableWork();
    void takesTheLimitsThemselves();
    void tellsANewerFormat();
    void knowsItsOwnMac();
    void opensNoSlotThatWasMovedOrWeakened();
    void usesTheOtherCopy_data();
    void usesTheOtherCopy();
    void usesTheNewerOfTwo();
    void refusesCopiesOfTwoVaults();
    void refusesWhenNeitherCopyCanBeUsed();
    void opensNothingBesideANewerCopy();
    void tellsANewerFormatOfBothCopies();
    void writesTheWorseCopyFirst();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    VaultFolder m_folder;
    const VaultKeys m_keys = VaultKeys::random();
    QByteArray m_bytes;
};

void tst_VaultHeader::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = {m_dir->path()};
    if (m_bytes.isEmpty())
        m_bytes = sample(m_keys).toBytes(m_keys.headerMac());
}

void tst_VaultHeader::comesBackAsItWas()
{
    QCOMPARE(m_bytes.size(), qsizetype(VaultHeader::fileSize));
    const auto read = VaultHeader::fromBytes(m_bytes);
    QVERIFY2(read.ok(), qPrintable(why(read)));
    QCOMPARE(read->generation, quint64(12));
    QCOMPARE(read->provisional, false);
    QCOMPARE(read->seal.commits, quint64(345));
    QCOMPARE(read->slots.size(), size_t(2));
    QCOMPARE(read->slots[0].passes, cheap().passes);
    QCOMPARE(read->slots[0].memoryKiB, cheap().memoryKiB);
    QCOMPARE(read->slots[1].type, SlotType::Recovery);
    QCOMPARE(read->toBytes(m_keys.headerMac()), m_bytes); // including everything else
    const auto keys = openSlot(read.value(), read->slots[0], words(u"stone river"_s));
    QVERIFY2(keys.ok(), qPrintable(why(keys)));
    QVERIFY(keys->master().equals(m_keys.master().data(), VaultKeys::masterSize));
}

void tst_VaultHeader::noticesEveryFlippedByte()
{
    for (qsizetype at = 0; at < m_bytes.size(); ++at) {
        const auto read = VaultHeader::fromBytes(flipped(m_bytes, at));
        QVERIFY2(!read.ok(), qPrintable(QString::number(at)));
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QCOMPARE(read.error().part, u"header"_s);
    }
}

void tst_VaultHeader::noticesCutAndLongFiles()
{
    for (const QByteArray& bytes : {QByteArray(), m_bytes.left(1), m_bytes.left(VaultHeader::fileSize - 1),
                                    m_bytes + 'x', QByteArray(VaultHeader::fileSize, '\0')}) {
        const auto read = VaultHeader::fromBytes(bytes);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Damaged);
    }
}

void tst_VaultHeader::refusesUnreasonableWork_data()
{
    QTest::addColumn<QByteArray>("forged");
    QTest::newRow("no slots") << with(m_bytes, countAt, quint64(0));
    QTest::newRow("nine slots") << with(m_bytes, countAt, quint64(9));
    QTest::newRow("slots beyond the file") << with(m_bytes, countAt, ~quint64(0));
    QTest::newRow("an empty slot") << with(m_bytes, countAt, quint64(3));
    QTest::newRow("too much memory") << with(m_bytes, memoryAt, quint32(VaultHeader::mostMemoryKiB + 1));
    QTest::newRow("all the memory") << with(m_bytes, memoryAt, ~quint32(0));
    QTest::newRow("too little memory") << with(m_bytes, memoryAt, quint32(VaultHeader::leastMemoryKiB - 1));
    QTest::newRow("too many passes") << with(m_bytes, passesAt, quint32(VaultHeader::mostPasses + 1));
    QTest::newRow("no pass") << with(m_bytes, passesAt, quint32(0));
    QTest::newRow("stretching where none is") << with(m_bytes, memoryAt + slotSize, quint32(8 * 1024));
    QTest::newRow("unknown kind 0") << with(m_bytes, typeAt, quint32(0));
    QTest::newRow("unknown kind 4") << with(m_bytes, typeAt, quint32(4));
    QTest::newRow("unknown kind 257") << with(m_bytes, typeAt, quint32(257));
    QTest::newRow("format 0") << with(m_bytes, formatAt, quint16(0));
}

void tst_VaultHeader::refusesUnreasonableWork()
{
    QFETCH(QByteArray, forged);
    const auto read = VaultHeader::fromBytes(forged);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Damaged);
    QCOMPARE(read.error().part, u"header"_s);
    QVERIFY2(!read.error().detail.contains(u"checksum"), "the checksum was right");
}

void tst_VaultHeader::takesTheLimitsThemselves()
{
    QVERIFY(VaultHeader::fromBytes(checksummed(m_bytes)).ok());
    for (const quint32 memory : {VaultHeader::leastMemoryKiB, VaultHeader::mostMemoryKiB})
        QVERIFY(VaultHeader::fromBytes(with(m_bytes, memoryAt, memory)).ok());
    for (const quint32 passes : {VaultHeader::leastPasses, VaultHeader::mostPasses})
        QVERIFY(VaultHeader::fromBytes(with(m_bytes, passesAt, passes)).ok());
    VaultHeader full = sample(m_keys);
    full.slots.resize(VaultHeader::mostSlots, full.slots.front());
    const auto read = VaultHeader::fromBytes(full.toBytes(m_keys.headerMac()));
    QVERIFY2(read.ok(), qPrintable(why(read)));
    QCOMPARE(read->toBytes(m_keys.headerMac()), full.toBytes(m_keys.headerMac()));
}

void tst_VaultHeader::tellsANewerFormat()
{
    const QByteArray newer = with(m_bytes, formatAt, quint16(2));
    QCOMPARE(VaultHeader::fromBytes(newer).error().code, ErrorCode::NewerFormat);
    // A damaged file that looks newer is reported as damaged.
    QByteArray torn = m_bytes;
    torn[formatAt] = 2;
    QCOMPARE(VaultHeader::fromBytes(torn).error().code, ErrorCode::Damaged);
}

void tst_VaultHeader::knowsItsOwnMac()
{
    const SecretBytes mac = m_keys.headerMac();
    QVERIFY(VaultHeader::hasMac(m_bytes, mac));
    QVERIFY(!VaultHeader::hasMac(m_bytes, VaultKeys::random().headerMac()));
    for (const int at : {9, 15, 33, 50, 90, 120, 130, 400, 1983, 1984, 2015})
        QVERIFY2(!VaultHeader::hasMac(checksummed(flipped(m_bytes, at)), mac),
                 qPrintable(QString::number(at)));
}

void tst_VaultHeader::opensNoSlotThatWasMovedOrWeakened()
{
    const SecretBytes secret = SecretBytes::random(16);
    VaultHeader h = sample(m_keys);
    const KeySlot slot = makeSlot(h, SlotType::Recovery, secret, m_keys, {}).value();
    QVERIFY(openSlot(h, slot, secret).ok());

    VaultHeader other = h;
    other.vaultId.fill(77); // moved to another vault
    QCOMPARE(openSlot(other, slot, secret).error().code, ErrorCode::WrongPassphrase);

    KeySlot changed = slot;
    changed.salt[0] ^= 1;
    QCOMPARE(openSlot(h, changed, secret).error().code, ErrorCode::WrongPassphrase);
    changed = slot;
    changed.createdMs += 1;
    QCOMPARE(openSlot(h, changed, secret).error().code, ErrorCode::WrongPassphrase);
    changed = slot;
    changed.id[15] ^= 1;
    QCOMPARE(openSlot(h, changed, secret).error().code, ErrorCode::WrongPassphrase);

    // Another type, with a secret of the right length.
    changed = slot;
    changed.type = SlotType::Keychain;
    QCOMPARE(openSlot(h, changed, SecretBytes::random(32)).error().code, ErrorCode::WrongPassphrase);
    const KeySlot phrase = makeSlot(h, SlotType::Passphrase, words(u"stone"_s), m_keys, cheap()).value();
    changed = phrase;
    changed.passes = 2; // changed cost, as stated by the slot
    QCOMPARE(openSlot(h, changed, words(u"stone"_s)).error().code, ErrorCode::WrongPassphrase);
    QVERIFY(openSlot(h, phrase, words(u"stone"_s)).ok());

    for (const qsizetype size : {0, 15, 17, 32})
        QCOMPARE(openSlot(h, slot, SecretBytes(size)).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(openSlot(h, phrase, SecretBytes()).error().code, ErrorCode::WrongPassphrase);
}

void tst_VaultHeader::usesTheOtherCopy_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("cut") << m_bytes.left(1000);
    QTest::newRow("flipped") << flipped(m_bytes, 300);
    QTest::newRow("long") << m_bytes + QByteArray(10, 'x');
    QTest::newRow("huge") << QByteArray(1 << 20, 'x');
    QTest::newRow("a memory bomb") << with(m_bytes, memoryAt, ~quint32(0));
}

void tst_VaultHeader::usesTheOtherCopy()
{
    QFETCH(QByteArray, bad);
    for (const int copy : {0, 1}) {
        setBytes(m_folder.header(1 - copy), m_bytes);
        QFile::remove(m_folder.header(copy));
        if (!bad.isEmpty())
            setBytes(m_folder.header(copy), bad);
        const auto state = readHeader(m_folder);
        QVERIFY2(state.ok(), qPrintable(why(state)));
        QCOMPARE(state->bytes, m_bytes);
        QCOMPARE(state->bothAlike, false);
        QVERIFY(state->errorText.contains(m_folder.header(copy)));
    }
}

void tst_VaultHeader::usesTheNewerOfTwo()
{
    VaultHeader older = sample(m_keys);
    older.generation = 11;
    for (const int copy : {0, 1}) {
        setBytes(m_folder.header(copy), older.toBytes(m_keys.headerMac()));
        setBytes(m_folder.header(1 - copy), m_bytes);
        const auto state = readHeader(m_folder);
        QVERIFY2(state.ok(), qPrintable(why(state)));
        QCOMPARE(state->header.generation, quint64(12));
        QCOMPARE(state->bothAlike, false);
        QCOMPARE(state->errorText, QString()); // left by a crash: not an error
    }
    setBytes(m_folder.header(0), m_bytes);
    setBytes(m_folder.header(1), m_bytes);
    QVERIFY(readHeader(m_folder)->bothAlike);
}

void tst_VaultHeader::refusesCopiesOfTwoVaults()
{
    // Neither can be trusted: with the wrong one the right passphrase would be rejected.
    VaultHeader foreign = sample(m_keys);
    foreign.vaultId.fill(70);
    for (const quint64 generation : {1, 12, 500}) {
        foreign.generation = generation;
        for (const int copy : {0, 1}) {
            setBytes(m_folder.header(copy), foreign.toBytes(m_keys.headerMac()));
            setBytes(m_folder.header(1 - copy), m_bytes);
            const auto state = readHeader(m_folder);
            QVERIFY(!state.ok());
            QCOMPARE(state.error().code, ErrorCode::Damaged);
            QCOMPARE(state.error().part, u"header"_s);
        }
    }
}

void tst_VaultHeader::refusesWhenNeitherCopyCanBeUsed()
{
    QCOMPARE(readHeader(m_folder).error().code, ErrorCode::NotFound);
    QVERIFY(!m_folder.isVault());
    setBytes(m_folder.header(0), {});
    QVERIFY(m_folder.isVault());
    QCOMPARE(readHeader(m_folder).error().code, ErrorCode::Damaged);
    setBytes(m_folder.header(1), flipped(m_bytes, 1));
    const auto state = readHeader(m_folder);
    QCOMPARE(state.error().code, ErrorCode::Damaged);
    QCOMPARE(state.error().part, u"header"_s);
}

// If the older copy were used, the next save would overwrite a newer program's data.
void tst_VaultHeader::opensNothingBesideANewerCopy()
{
    const QByteArray newer = with(m_bytes, formatAt, quint16(2));
    for (const int copy : {0, 1}) {
        setBytes(m_folder.header(copy), newer);
        setBytes(m_folder.header(1 - copy), m_bytes);
        QCOMPARE(readHeader(m_folder).error().code, ErrorCode::NewerFormat);
    }
}

void tst_VaultHeader::tellsANewerFormatOfBothCopies()
{
    const QByteArray newer = with(m_bytes, formatAt, quint16(2));
    setBytes(m_folder.header(0), newer);
    setBytes(m_folder.header(1), newer);
    QCOMPARE(readHeader(m_folder).error().code, ErrorCode::NewerFormat);
    setBytes(m_folder.header(1), m_bytes.left(5));
    QCOMPARE(readHeader(m_folder).error().code, ErrorCode::NewerFormat);
}

void tst_VaultHeader::writesTheWorseCopyFirst()
{
    VaultHeader header = sample(m_keys);
    for (const int good : {0, 1}) {
        setBytes(m_folder.header(good), header.toBytes(m_keys.headerMac()));
        // A folder blocks the replacement of the bad copy; if the good one were written first, it would be
        // changed now.
        QFile::remove(m_folder.header(1 - good));
        QVERIFY(QDir().mkpath(m_folder.header(1 - good) + u"/in the way"_s));
        const QByteArray before = bytesOf(m_folder.header(good));
        VaultHeader next = header;
        const auto written = writeHeader(m_folder, next, m_keys.headerMac());
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::CannotWrite);
        QCOMPARE(bytesOf(m_folder.header(good)), before);
        QCOMPARE(next.generation, header.generation);
        QVERIFY(QDir(m_folder.header(1 - good)).removeRecursively());
        QVERIFY(writeHeader(m_folder, next, m_keys.headerMac()).ok());
        QCOMPARE(next.generation, header.generation + 1);
        QCOMPARE(bytesOf(m_folder.header(0)), bytesOf(m_folder.header(1)));
    }
}

QTEST_GUILESS_MAIN(tst_VaultHeader)
#include "tst_vaultheader.moc"
