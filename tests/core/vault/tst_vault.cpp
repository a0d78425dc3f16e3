// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/Inbox.h"
#include "core/vault/Vault.h"
#include "tests/support/VaultKit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class tst_Vault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isProvisionalUntilTheSecondWayIn();
    void keepsTwoWaysIn();
    void opensEveryWay();
    void saysWhichWayIsMissing();
    void changesThePassphraseInBothCopies();
    void recoversWithTheCode();
    void refusesWhereAVaultIs();
    void noticesAForgedHeader();
    void noticesAForeignInboxKey();
    void noticesSlotsOfAnotherVault();
    void slotsThatDisagreeAreDamage();
    void anInterruptedChangeIsNoDamage();
    void mendsTheBadCopyAtTheNextSave();
    void writesTheSealOnlyWhenItChanged();
    void keepsItsFilesToTheOwner();
    void makesKeysThatDifferByPurpose();

private:
    Vault make();
    bool opens(SlotType type, const SecretBytes& secret) const
    {
        return Vault::unlock(m_path, type, secret).ok();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    const SecretBytes m_phrase = words(u"stone river"_s);
};

void tst_Vault::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"v"_s);
}

Vault tst_Vault::make()
{
    auto made = Vault::create(m_path, SlotType::Passphrase, m_phrase, cheap());
    if (!made)
        qFatal("%s", qUtf8Printable(why(made)));
    return std::move(made.value());
}

void tst_Vault::isProvisionalUntilTheSecondWayIn()
{
    Vault v = make();
    QVERIFY(v.header().provisional);
    QVERIFY(v.setSlot(SlotType::Passphrase, words(u"another"_s), cheap()).ok());
    QVERIFY(v.header().provisional); // still one slot
    QVERIFY(v.setSlot(SlotType::Recovery, SecretBytes::random(16), {}).ok());
    QVERIFY(!v.header().provisional);
    QVERIFY(!readHeader({m_path})->header.provisional);
}

void tst_Vault::keepsTwoWaysIn()
{
    Vault v = make();
    QCOMPARE(v.removeSlot(SlotType::Passphrase).error().code, ErrorCode::Refused);
    QVERIFY(v.setSlot(SlotType::Recovery, SecretBytes::random(16), {}).ok());
    for (const SlotType type : {SlotType::Passphrase, SlotType::Recovery}) {
        QCOMPARE(v.removeSlot(type).error().code, ErrorCode::Refused);
        QCOMPARE(v.removeSlot(type).error().part, u"slot"_s);
    }
    QCOMPARE(v.removeSlot(SlotType::Keychain).error().code, ErrorCode::NotFound);
    const SecretBytes keychain = SecretBytes::random(32);
    QVERIFY(v.setSlot(SlotType::Keychain, keychain, {}).ok());
    QVERIFY(v.removeSlot(SlotType::Passphrase).ok());
    QCOMPARE(v.removeSlot(SlotType::Keychain).error().code, ErrorCode::Refused);
    QVERIFY(!vaultHasSlot(m_path, SlotType::Passphrase));
    QVERIFY(vaultHasSlot(m_path, SlotType::Recovery) && opens(SlotType::Keychain, keychain));
}

void tst_Vault::opensEveryWay()
{
    const SecretBytes code = SecretBytes::random(16), keychain = SecretBytes::random(32);
    const QByteArray master = [&] {
        Vault v = make();
        if (!v.setSlot(SlotType::Recovery, code, {}) || !v.setSlot(SlotType::Keychain, keychain, {}))
            qFatal("no slots");
        const auto& m = v.keys().master();
        return QByteArray(reinterpret_cast<const char*>(m.data()), m.size());
    }();
    for (const auto& [type, secret] : {std::pair{SlotType::Passphrase, &m_phrase},
                                       {SlotType::Recovery, &code},
                                       {SlotType::Keychain, &keychain}}) {
        const auto v = Vault::unlock(m_path, type, *secret);
        QVERIFY2(v.ok(), qPrintable(why(v)));
        QVERIFY(v->keys().master().equals(master.constData(), master.size()));
        QCOMPARE(v->headerFault(), QString());
    }
    QCOMPARE(Vault::unlock(m_path, SlotType::Passphrase, words(u"stone rover"_s)).error().code,
             ErrorCode::WrongPassphrase);
    QCOMPARE(Vault::unlock(m_path, SlotType::Recovery, SecretBytes::random(16)).error().code,
             ErrorCode::WrongPassphrase);
    QCOMPARE(Vault::unlock(m_path, SlotType::Keychain, m_phrase).error().code, ErrorCode::WrongPassphrase);
}

void tst_Vault::saysWhichWayIsMissing()
{
    make();
    const auto no = Vault::unlock(m_path, SlotType::Keychain, SecretBytes::random(32));
    QCOMPARE(no.error().code, ErrorCode::NotFound);
    QCOMPARE(no.error().part, u"slot"_s);
    const auto nowhere = Vault::unlock(m_path + u"-not"_s, SlotType::Passphrase, m_phrase);
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
    QCOMPARE(nowhere.error().part, QString());
}

void tst_Vault::changesThePassphraseInBothCopies()
{
    const SecretBytes code = SecretBytes::random(16), fresh = words(u"moss and fern"_s);
    {
        Vault v = make();
        QVERIFY(v.setSlot(SlotType::Recovery, code, {}).ok());
        QVERIFY(v.setSlot(SlotType::Passphrase, fresh, cheap()).ok());
        QCOMPARE(v.header().slots.size(), size_t(2));
    }
    const VaultFolder folder{m_path};
    // Each copy on its own, so that neither keeps the old slot.
    for (const int gone : {0, 1}) {
        const QByteArray kept = bytesOf(folder.header(gone));
        QVERIFY(QFile::remove(folder.header(gone)));
        QVERIFY(!opens(SlotType::Passphrase, m_phrase));
        QVERIFY(opens(SlotType::Passphrase, fresh));
        QVERIFY(opens(SlotType::Recovery, code));
        setBytes(folder.header(gone), kept);
    }
    QCOMPARE(QDir(m_path).entryList(QDir::Files),
             (QStringList{u"header.a"_s, u"header.b"_s})); // no other files
}

void tst_Vault::recoversWithTheCode()
{
    const RecoveryCode code = RecoveryCode::random();
    {
        Vault v = make();
        QVERIFY(v.setSlot(SlotType::Recovery, code.secret(), {}).ok());
    }
    const auto typed = RecoveryCode::fromText(code.text().toLower());
    QVERIFY(typed.ok());
    auto v = Vault::unlock(m_path, SlotType::Recovery, typed->secret());
    QVERIFY2(v.ok(), qPrintable(why(v)));
    QVERIFY(v->setSlot(SlotType::Passphrase, words(u"new one"_s), cheap()).ok());
    QVERIFY(opens(SlotType::Passphrase, words(u"new one"_s)));
    QVERIFY(!opens(SlotType::Passphrase, m_phrase));
    QVERIFY(opens(SlotType::Recovery, code.secret()));
}

void tst_Vault::refusesWhereAVaultIs()
{
    make();
    const QByteArray before = bytesOf(VaultFolder{m_path}.header(0));
    QCOMPARE(Vault::create(m_path, SlotType::Passphrase, words(u"other"_s), cheap()).error().code,
             ErrorCode::Refused);
    // An incomplete vault counts too: a header copy, or a journal without headers.
    QVERIFY(QFile::remove(VaultFolder{m_path}.header(1)));
    QCOMPARE(Vault::create(m_path, SlotType::Passphrase, words(u"other"_s), cheap()).error().code,
             ErrorCode::Refused);
    QCOMPARE(bytesOf(VaultFolder{m_path}.header(0)), before);
    QVERIFY(QFile::remove(VaultFolder{m_path}.header(0)));
    setBytes(VaultFolder{m_path}.journal(), "x");
    QCOMPARE(Vault::create(m_path, SlotType::Passphrase, words(u"other"_s), cheap()).error().code,
             ErrorCode::Refused);
}

void tst_Vault::noticesAForgedHeader()
{
    make();
    const VaultFolder folder{m_path};
    const QByteArray right = bytesOf(folder.header(0));
    // The provisional flag, the generation and the seal: none of them is part of a slot.
    for (const int at : {12, 39, 112, 125}) {
        const QByteArray forged = checksummed(flipped(right, at));
        QVERIFY(VaultHeader::fromBytes(forged).ok());
        setBytes(folder.header(0), forged);
        setBytes(folder.header(1), forged);
        const auto v = Vault::unlock(m_path, SlotType::Passphrase, m_phrase);
        QVERIFY2(!v.ok(), qPrintable(QString::number(at)));
        QCOMPARE(v.error().code, ErrorCode::Damaged);
        QCOMPARE(v.error().part, u"header"_s);
    }
}

void tst_Vault::noticesAForeignInboxKey()
{
    // An attacker who knows the old header inserts a key, to read what is logged while locked.
    make();
    const VaultFolder folder{m_path};
    const QByteArray forged = checksummed(flipped(bytesOf(folder.header(0)), 50));
    setBytes(folder.header(0), forged);
    setBytes(folder.header(1), forged);
    QCOMPARE(Vault::unlock(m_path, SlotType::Passphrase, m_phrase).error().part, u"header"_s);
}

void tst_Vault::noticesSlotsOfAnotherVault()
{
    make();
    const QString other = m_dir->filePath(u"other"_s);
    QVERIFY(Vault::create(other, SlotType::Passphrase, words(u"their own"_s), cheap()).ok());
    constexpr int slotsAt = 192, slotSize = 160;
    QByteArray mixed = bytesOf(VaultFolder{m_path}.header(0));
    mixed.replace(slotsAt, slotSize, bytesOf(VaultFolder{other}.header(0)).mid(slotsAt, slotSize));
    for (const int copy : {0, 1})
        setBytes(VaultFolder{m_path}.header(copy), checksummed(mixed));
    QVERIFY(!opens(SlotType::Passphrase, words(u"their own"_s)));
    QVERIFY(!opens(SlotType::Passphrase, m_phrase));
}

/// Bug: the right passphrase was called wrong.
void tst_Vault::slotsThatDisagreeAreDamage()
{
    make();
    const VaultFolder folder{m_path};
    const QByteArray right = bytesOf(folder.header(0));
    constexpr int saltOfSlot = 192 + 36, wrappedOfSlot = 192 + 52 + 24, generation = 32;
    for (const int copy : {0, 1}) {
        for (const int at : {saltOfSlot, wrappedOfSlot}) {
            setBytes(folder.header(copy), checksummed(flipped(right, at)));
            setBytes(folder.header(1 - copy), right);
            for (const bool rightWords : {true, false}) {
                const SecretBytes typed = rightWords ? m_phrase.copy() : words(u"no"_s);
                const auto v = Vault::unlock(m_path, SlotType::Passphrase, typed);
                if (copy == 1 && rightWords) { // the first one opens
                    QVERIFY(v.ok() && !v->headerFault().isEmpty());
                    continue;
                }
                QCOMPARE(v.error().code, ErrorCode::Damaged);
                QCOMPARE(v.error().part, u"header"_s);
            }
        }
    }
    // A forged copy that claims to be newer.
    QByteArray newer = flipped(right, wrappedOfSlot);
    newer[generation] = char(newer[generation] + 1);
    setBytes(folder.header(0), right);
    setBytes(folder.header(1), checksummed(newer));
    QCOMPARE(Vault::unlock(m_path, SlotType::Passphrase, m_phrase).error().code, ErrorCode::Damaged);
    QCOMPARE(Vault::unlock(m_path, SlotType::Passphrase, words(u"no"_s)).error().code,
             ErrorCode::WrongPassphrase);
}

/// After a crash between writing one copy and the other, the new passphrase counts.
void tst_Vault::anInterruptedChangeIsNoDamage()
{
    const VaultFolder folder{m_path};
    QByteArray before;
    {
        Vault v = make();
        before = bytesOf(folder.header(1));
        QVERIFY(v.setSlot(SlotType::Passphrase, words(u"moss and fern"_s), cheap()).ok());
    }
    setBytes(folder.header(1), before);
    QVERIFY(opens(SlotType::Passphrase, words(u"moss and fern"_s)));
    QCOMPARE(Vault::unlock(m_path, SlotType::Passphrase, m_phrase).error().code, ErrorCode::WrongPassphrase);
}

void tst_Vault::mendsTheBadCopyAtTheNextSave()
{
    make();
    const VaultFolder folder{m_path};
    for (const int bad : {0, 1}) {
        setBytes(folder.header(bad), bytesOf(folder.header(bad)).left(77));
        auto v = Vault::unlock(m_path, SlotType::Passphrase, m_phrase);
        QVERIFY2(v.ok(), qPrintable(why(v)));
        QVERIFY(v->headerFault().contains(folder.header(bad)));
        QVERIFY(v->seal(v->header().seal).ok()); // only repairs the copy
        QCOMPARE(v->headerFault(), QString());
        QCOMPARE(bytesOf(folder.header(0)), bytesOf(folder.header(1)));
        QVERIFY(readHeader(folder)->bothAlike);
    }
}

void tst_Vault::writesTheSealOnlyWhenItChanged()
{
    Vault v = make();
    const QByteArray before = bytesOf(v.folder().header(0));
    QVERIFY(v.seal(v.header().seal).ok());
    QCOMPARE(bytesOf(v.folder().header(0)), before);
    Seal seal;
    seal.commits = 3;
    seal.digest.fill(1);
    QVERIFY(v.seal(seal).ok());
    QVERIFY(bytesOf(v.folder().header(0)) != before);
    QVERIFY(Vault::unlock(m_path, SlotType::Passphrase, m_phrase)->header().seal == seal);
}

void tst_Vault::keepsItsFilesToTheOwner()
{
    const Vault v = make();
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    for (const QString& file : {m_path, v.folder().header(0), v.folder().header(1)})
        QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
}

void tst_Vault::makesKeysThatDifferByPurpose()
{
    const VaultKeys keys = VaultKeys::random();
    const auto hex = [](const SecretBytes& s) {
        return QByteArray(reinterpret_cast<const char*>(s.data()), s.size()).toHex().left(32);
    };
    const QByteArrayList all{hex(keys.master()),    hex(keys.databaseKey()), hex(keys.databaseSalt()),
                             hex(keys.headerMac()), hex(keys.rowDigest()),   hex(keys.inboxSeed())};
    QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), all.size());
    QCOMPARE(hex(VaultKeys(keys.master().copy()).headerMac()), hex(keys.headerMac())); // deterministic
    QCOMPARE(keys.databaseKey().size(), qsizetype(32));
    QCOMPARE(keys.databaseSalt().size(), qsizetype(16));
}

QTEST_GUILESS_MAIN(tst_Vault)
#include "tst_vault.moc"
