// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/Inbox.h"
#include "core/vault/Vault.h"
#include "tests/support/VaultKit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class tst_Inbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatWasDroppedInOrder();
    void leavesNothingReadable();
    void doesNotTellHowMuchWasWritten();
    void takesNoMoreThanItsCaps();
    void readsTheOldestOfVeryMany();
    void leavesForgedFilesWhereTheyAre();
    void opensWithTheRightKeyOnly();
    void needsAVault();
    void trustsTheKeyOnlyWithTheKeychain();

private:
    QStringList files() const { return QDir(VaultFolder{m_path}.inbox()).entryList(QDir::Files, QDir::Name); }
    QString file(const QString& name) const { return VaultFolder{m_path}.inbox() + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::optional<Vault> m_vault;
    std::optional<Inbox> m_inbox;
    const SecretBytes m_keychain = SecretBytes::random(32);
};

void tst_Inbox::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"v"_s);
    m_vault.reset();
    m_vault.emplace(std::move(Vault::create(m_path, SlotType::Keychain, m_keychain, {}).value()));
    m_inbox.emplace(VaultFolder{m_path});
}

void tst_Inbox::givesBackWhatWasDroppedInOrder()
{
    QCOMPARE(m_inbox->count(), 0);
    QVERIFY(m_inbox->open(m_vault->keys()).empty());
    const QByteArrayList letters{"first", QByteArray(), QByteArray(3000, 'x'), QByteArray("with\0zero", 9)};
    for (const QByteArray& letter : letters) {
        QVERIFY(m_inbox->drop(letter).ok());
        QTest::qSleep(2); // file names have millisecond resolution
    }
    const auto drops = m_inbox->open(m_vault->keys());
    QCOMPARE(drops.size(), size_t(letters.size()));
    for (size_t i = 0; i < drops.size(); ++i) {
        QVERIFY(drops[i].opened);
        QCOMPARE(drops[i].text, letters[qsizetype(i)]);
    }
    m_inbox->remove(drops[1].file);
    QCOMPARE(m_inbox->count(), 3);
    QCOMPARE(m_inbox->open(m_vault->keys())[1].text, letters[2]);
}

void tst_Inbox::leavesNothingReadable()
{
    QVERIFY(m_inbox->drop("the word is heliotrope").ok());
    QCOMPARE(filesWith(m_dir->path(), u"heliotrope"_s), QStringList());
    QCOMPARE(files().size(), 1); // no temporary file next to it
    QCOMPARE(QFile::permissions(file(files().first())) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void tst_Inbox::doesNotTellHowMuchWasWritten()
{
    QVERIFY(m_inbox->drop("a").ok());
    QVERIFY(m_inbox->drop(QByteArray(400, 'a')).ok());
    QCOMPARE(files().size(), 2);
    QCOMPARE(QFileInfo(file(files()[0])).size(), QFileInfo(file(files()[1])).size());
    // The same text twice gives different files.
    QVERIFY(m_inbox->drop("a").ok());
    QVERIFY(bytesOf(file(files()[0])) != bytesOf(file(files()[2])));
}

void tst_Inbox::takesNoMoreThanItsCaps()
{
    const QByteArray longest(Inbox::mostBytes, 'y');
    QVERIFY(m_inbox->drop(longest).ok());
    QCOMPARE(m_inbox->open(m_vault->keys()).front().text, longest);
    const auto tooLong = m_inbox->drop(longest + 'y');
    QCOMPARE(tooLong.error().code, ErrorCode::Refused);
    QCOMPARE(tooLong.error().part, u"inbox"_s);
    QCOMPARE(m_inbox->count(), 1);

    for (int i = 1; i < Inbox::mostItems; ++i)
        setBytes(file(u"%1.drop"_s.arg(i)), "x");
    const auto full = m_inbox->drop("one more");
    QCOMPARE(full.error().code, ErrorCode::Refused);
    QCOMPARE(full.error().part, u"inbox"_s);
    QVERIFY(QFile::remove(file(u"1.drop"_s)));
    QVERIFY(m_inbox->drop("one more").ok());
}

// Others can fill the folder; what the app wrote before is found all the same.
void tst_Inbox::readsTheOldestOfVeryMany()
{
    QVERIFY(m_inbox->drop("a letter").ok());
    const QString letter = files().first();
    constexpr int tried = 20 * Inbox::mostItems, all = 2 * tried + 10;
    for (int i = all; i > 1; --i) {
        QFile forged(file(u"9%1.drop"_s.arg(i, 20, 10, QChar(u'0'))));
        QVERIFY(forged.open(QIODevice::WriteOnly));
    }
    QCOMPARE(m_inbox->count(), all);
    const auto drops = m_inbox->open(m_vault->keys());
    QCOMPARE(drops.size(), size_t(tried));
    QCOMPARE(drops.front().file, letter);
    QCOMPARE(drops.front().text, "a letter");
    QCOMPARE(drops.back().file, u"9%1.drop"_s.arg(tried, 20, 10, QChar(u'0')));
}

void tst_Inbox::leavesForgedFilesWhereTheyAre()
{
    QVERIFY(m_inbox->drop("a letter").ok());
    const QString name = files().first();
    const QByteArray right = bytesOf(file(name));
    int unopened = 0;
    for (qsizetype at = 0; at < right.size(); at += 7) {
        setBytes(file(name), flipped(right, at));
        const auto drops = m_inbox->open(m_vault->keys());
        QCOMPARE(drops.size(), size_t(1));
        unopened += !drops[0].opened && drops[0].text.isEmpty();
    }
    QCOMPARE(unopened, int((right.size() + 6) / 7));
    for (const QByteArray& bytes : {QByteArray(), QByteArray("UNKNOTD1"), right.left(8 + 48 + 4),
                                    right.chopped(1), right + 'x', QByteArray(1 << 20, 'z')}) {
        setBytes(file(name), bytes);
        const auto drops = m_inbox->open(m_vault->keys());
        QCOMPARE(drops.size(), size_t(1));
        QVERIFY(!drops[0].opened);
        QCOMPARE(bytesOf(file(name)), bytes);
    }
    // A valid entry next to a bad one is still read.
    QVERIFY(m_inbox->drop("another").ok());
    const auto both = m_inbox->open(m_vault->keys());
    QCOMPARE(both.size(), size_t(2));
    QCOMPARE(int(both[0].opened) + int(both[1].opened), 1);
}

void tst_Inbox::opensWithTheRightKeyOnly()
{
    QVERIFY(m_inbox->drop("a letter").ok());
    const auto drops = m_inbox->open(VaultKeys::random());
    QCOMPARE(drops.size(), size_t(1));
    QVERIFY(!drops[0].opened);
    QVERIFY(drops[0].text.isEmpty());
    QVERIFY(inboxPublicKey(m_vault->keys()) == m_vault->header().inboxKey);
}

void tst_Inbox::needsAVault()
{
    const QString nowhere = m_dir->filePath(u"not here"_s);
    QCOMPARE(Inbox(VaultFolder{nowhere}).drop("x").error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(nowhere));
    for (const int copy : {0, 1})
        setBytes(m_vault->folder().header(copy), "no header");
    QCOMPARE(m_inbox->drop("x").error().code, ErrorCode::Damaged);
    QCOMPARE(m_inbox->count(), 0);
}

void tst_Inbox::trustsTheKeyOnlyWithTheKeychain()
{
    QVERIFY(m_inbox->drop("x", &m_keychain).ok());
    // An attacker replaces the key in the header; the checksum is valid.
    const QByteArray forged = checksummed(flipped(bytesOf(m_vault->folder().header(0)), 50));
    QVERIFY(VaultHeader::fromBytes(forged).ok());
    for (const int copy : {0, 1})
        setBytes(m_vault->folder().header(copy), forged);
    const auto refused = m_inbox->drop("x", &m_keychain);
    QCOMPARE(refused.error().code, ErrorCode::Damaged);
    QCOMPARE(refused.error().part, u"inbox"_s);
    QCOMPARE(m_inbox->count(), 1);
}

QTEST_GUILESS_MAIN(tst_Inbox)
#include "tst_inbox.moc"
