// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/Renewal.h"

#include "core/journal/JournalText.h"
#include "core/storage/Backup.h"
#include "core/storage/Restore.h"
#include "tests/support/TestVault.h"
#include "tests/support/VaultKit.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

constexpr int entries = 20;

std::vector<NewSlot> slotsFor(const SecretBytes& passphrase, const SecretBytes& code)
{
    std::vector<NewSlot> fresh;
    fresh.push_back(std::move(stretchSlot(SlotType::Passphrase, passphrase, cheap()).value()));
    fresh.push_back(std::move(stretchSlot(SlotType::Recovery, code, {}).value()));
    return fresh;
}

/// History included.
QStringList everything(JournalStore& journal)
{
    QStringList lines;
    const auto found = journal.find({});
    for (const Record& now : found.value()) {
        const auto history = journal.history(now.id);
        for (const Record& r : history.value())
            lines << u"%1 %2 %3 %4 %5"_s.arg(r.id, r.note, QString::fromUtf8(r.body))
                         .arg(r.level.value_or(-1))
                         .arg(int(r.kind));
    }
    return lines;
}

} // namespace

class tst_Renewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyTheNewSecretsOpenIt();
    void oldCopiesOpenOnlyThemselves();
    void filesLettersFromBeforeAndBetween();
    void leavesNothingBehind();
    void givesUpWhenLocked();
    void finishesWhatWasCutOff();
    void keepsLettersThatNobodyElseCanOpen();
    void undoesWhatHadNotReplacedAnything();
    void erasesTheFormerVaultIfThatWasCutOff();
    void removesAFolderThatWasNotFinished();
    void tellsADamagedPage();

private:
    OpenVault open(const SecretBytes& passphrase) const
    {
        auto v = OpenVault::open(m_path, SlotType::Passphrase, passphrase);
        if (!v)
            qFatal("%s", qPrintable(v.error().detail));
        return std::move(v.value());
    }
    bool opens(SlotType type, const SecretBytes& secret) const
    {
        return Vault::unlock(m_path, type, secret).ok();
    }
    /// The renewed vault, not in its place yet; the old one is closed.
    RenewedVault prepared() const { return prepared(m_old); }
    RenewedVault prepared(const SecretBytes& passphrase) const
    {
        OpenVault v = open(passphrase);
        auto renewed = prepareRenewal(v, slotsFor(m_new, m_newCode));
        if (!renewed)
            qFatal("%s", qPrintable(renewed.error().detail));
        return std::move(renewed.value());
    }
    /// As if the process had ended.
    static void letGo(RenewedVault& renewed)
    {
        renewed.place.folder->setAutoRemove(false);
        renewed.place.held.reset();
    }
    QStringList beside() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    const SecretBytes m_old = words(u"the old words"_s), m_new = words(u"the new words"_s);
    const SecretBytes m_oldCode = SecretBytes::copyOf("sixteen letters!", 16),
                      m_newCode = SecretBytes::copyOf("sixteen numbers!", 16);
};

void tst_Renewal::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"vault"_s);
    auto v = OpenVault::create(m_path, SlotType::Passphrase, m_old, cheap(), &m_oldCode);
    QVERIFY(v.ok());
    for (int i = 0; i < entries; ++i)
        QVERIFY(v->journal().put(testEntry(i)).ok());
    Record changed = testEntry(3);
    changed.note = u"as it is now"_s;
    QVERIFY(v->journal().put(changed).ok());
    QVERIFY(v->journal().withdraw(testEntry(4).id).ok());
    QVERIFY(v->journal().setSetting(u"some.setting"_s, u"its value"_s).ok());
}

/// Bug: a damaged page was reported as a disk that cannot be written to.
void tst_Renewal::tellsADamagedPage()
{
    const QString journal = VaultFolder{m_path}.journal();
    const QByteArray whole = bytesOf(journal);
    constexpr int page = 4096;
    int told = 0;
    for (qsizetype at = page; at < whole.size(); at += page) {
        setBytes(journal, QByteArray(whole).replace(at, page, QByteArray(page, 'x')));
        auto v = OpenVault::open(m_path, SlotType::Passphrase, m_old);
        if (!v)
            continue; // noticed when it is opened
        const auto renewed = prepareRenewal(v.value(), slotsFor(m_new, m_newCode));
        QVERIFY(!renewed);
        QVERIFY2(renewed.error().code == ErrorCode::Damaged, qPrintable(renewed.error().detail));
        ++told;
    }
    QVERIFY(told > 0);
    QCOMPARE(beside(), QStringList{u"vault"_s});
}

void tst_Renewal::onlyTheNewSecretsOpenIt()
{
    QStringList before;
    QByteArray id, bytes;
    {
        OpenVault v = open(m_old);
        before = everything(v.journal());
        QVERIFY(v.vault()
                    .setSlot(SlotType::Keychain, SecretBytes::copyOf(QByteArray(32, 'k').constData(), 32), {})
                    .ok());
        id = QByteArray(reinterpret_cast<const char*>(v.vault().header().vaultId.data()), 16);
    }
    bytes = bytesOf(VaultFolder{m_path}.journal());
    {
        auto v = finishRenewal(m_path, prepared());
        QVERIFY2(v.ok(), qPrintable(why(v)));
        QCOMPARE(everything(v->journal()), before);
        QCOMPARE(v->journal().setting(u"some.setting"_s).value(), u"its value"_s);
        QVERIFY(v->check().ok());
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(v->vault().header().vaultId.data()), 16), id);
        QVERIFY(!v->vault().header().provisional);
    }
    QVERIFY(!opens(SlotType::Passphrase, m_old) && !opens(SlotType::Recovery, m_oldCode));
    QVERIFY(!vaultHasSlot(m_path, SlotType::Keychain));
    QVERIFY(opens(SlotType::Passphrase, m_new) && opens(SlotType::Recovery, m_newCode));
    // No page is as before, and nobody else may read the files.
    const QByteArray now = bytesOf(VaultFolder{m_path}.journal());
    for (qsizetype at = 0; at < std::min(now.size(), bytes.size()); at += 4096)
        QVERIFY(now.mid(at, 4096) != bytes.mid(at, 4096));
    for (QDirIterator it(m_path, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString file = it.next();
        QVERIFY2(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(file));
    }
    // It goes on as usual.
    OpenVault v = open(m_new);
    QVERIFY(v.journal().put(testEntry(entries)).ok());
    QVERIFY(v.check().ok());
}

void tst_Renewal::oldCopiesOpenOnlyThemselves()
{
    const QString copy = m_dir->filePath(u"copy"_s);
    {
        OpenVault v = open(m_old);
        QVERIFY(makeBackup(v, copy, false).ok());
        QVERIFY(keepBackups(v, QDateTime::currentDateTimeUtc()).ok());
    }
    QCOMPARE(keptBackups(VaultFolder{m_path}).size(), size_t(1));
    QVERIFY(finishRenewal(m_path, prepared()).ok());
    QCOMPARE(keptBackups(VaultFolder{m_path}).size(), size_t(0)); // it would open with the old words
    QCOMPARE(readBackup(copy, SlotType::Passphrase, m_new, m_path).error().code, ErrorCode::WrongPassphrase);
    QVERIFY(readBackup(copy, SlotType::Passphrase, m_old, m_path).ok());
    // Its key is of no use for the journal, not even with its header put in the place of the new one.
    const QString former = m_dir->filePath(u"former"_s);
    QVERIFY(restoreBackup(copy, former, SlotType::Passphrase, m_old).ok());
    for (const int i : {0, 1})
        setBytes(VaultFolder{m_path}.header(i), bytesOf(VaultFolder{former}.header(i)));
    const auto v = OpenVault::open(m_path, SlotType::Passphrase, m_old);
    QVERIFY(!v.ok());
    QCOMPARE(v.error().code, ErrorCode::Damaged);
}

void tst_Renewal::filesLettersFromBeforeAndBetween()
{
    QVERIFY(Inbox(VaultFolder{m_path}).drop(inboxTextOf(testEntry(50))).ok());
    RenewedVault renewed = prepared();
    QVERIFY(Inbox(VaultFolder{m_path}).drop(inboxTextOf(testEntry(51))).ok());
    auto v = finishRenewal(m_path, std::move(renewed));
    QVERIFY2(v.ok(), qPrintable(why(v)));
    QVERIFY(testEntries(v->journal())->contains({50, 51}));
    // And later ones, sealed with the new key.
    QVERIFY(Inbox(VaultFolder{m_path}).drop(inboxTextOf(testEntry(52))).ok());
    QCOMPARE(v->fileInbox().value(), 1);
}

void tst_Renewal::leavesNothingBehind()
{
    QVERIFY(finishRenewal(m_path, prepared()).ok());
    QCOMPARE(beside(), QStringList{u"vault"_s});
    (void)prepared(m_new); // given up
    QCOMPARE(beside(), QStringList{u"vault"_s});
}

void tst_Renewal::givesUpWhenLocked()
{
    {
        OpenVault v = open(m_old);
        v.interrupt();
        const auto renewed = prepareRenewal(v, slotsFor(m_new, m_newCode));
        QVERIFY(!renewed.ok());
        QCOMPARE(renewed.error().code, ErrorCode::Interrupted);
    }
    QCOMPARE(beside(), QStringList{u"vault"_s});
    OpenVault v = open(m_old);
    QVERIFY(v.check().ok());
}

void tst_Renewal::finishesWhatWasCutOff()
{
    RenewedVault renewed = prepared();
    QVERIFY(setVaultAside(m_path, u"before-renewal"_s, QDateTime::currentDateTimeUtc()).ok());
    letGo(renewed);
    QVERIFY(QDir().rename(renewed.place.path(), VaultFolder{m_path}.renewing()));
    QVERIFY(finishRestore(m_path) == RestoreEnd::Renewed);
    QVERIFY(finishRestore(m_path) == RestoreEnd::Nothing);
    QCOMPARE(beside(), QStringList{u"vault"_s});
    OpenVault v = open(m_new);
    QCOMPARE(testEntries(v.journal())->size(), entries - 1);
}

/// A letter that arrived between the last look and the cut is sealed with the old key.
void tst_Renewal::keepsLettersThatNobodyElseCanOpen()
{
    RenewedVault renewed = prepared();
    QVERIFY(Inbox(VaultFolder{m_path}).drop(inboxTextOf(testEntry(60))).ok());
    const auto aside = setVaultAside(m_path, u"before-renewal"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(aside.ok());
    letGo(renewed);
    QVERIFY(QDir().rename(renewed.place.path(), VaultFolder{m_path}.renewing()));
    QVERIFY(finishRestore(m_path) == RestoreEnd::Renewed);
    QVERIFY(VaultFolder{aside.value()}.isVault());
    QVERIFY(eraseVault(m_path).ok());
    QCOMPARE(beside(), QStringList());
}

void tst_Renewal::undoesWhatHadNotReplacedAnything()
{
    RenewedVault renewed = prepared();
    letGo(renewed);
    QVERIFY(QDir().rename(renewed.place.path(), VaultFolder{m_path}.renewing()));
    QVERIFY(finishRestore(m_path) == RestoreEnd::NotRenewed);
    QCOMPARE(beside(), QStringList{u"vault"_s});
    QVERIFY(opens(SlotType::Passphrase, m_old) && !opens(SlotType::Passphrase, m_new));
}

/// Bug: a cut after the new vault had been put in place, but before the old one was erased, left that one
/// beside it for ever, and the old passphrase opened it.
void tst_Renewal::erasesTheFormerVaultIfThatWasCutOff()
{
    RenewedVault renewed = prepared();
    QVERIFY(putInPlace(std::move(renewed.place), m_path, Replacing::Renewal, QDateTime::currentDateTimeUtc())
                .ok());
    QCOMPARE(beside().size(), 2);
    {
        const auto inUse = VaultLock::take(VaultFolder{m_path}); // the renewal may still be going on
        QVERIFY(finishRestore(m_path) == RestoreEnd::Nothing);
        QCOMPARE(beside().size(), 2);
    }
    QVERIFY(finishRestore(m_path) == RestoreEnd::Renewed);
    QVERIFY(finishRestore(m_path) == RestoreEnd::Nothing);
    QCOMPARE(beside(), QStringList{u"vault"_s});
    QVERIFY(opens(SlotType::Passphrase, m_new) && !opens(SlotType::Passphrase, m_old));
}

/// Bug: what a cut left of the new vault stayed there until everything was deleted.
void tst_Renewal::removesAFolderThatWasNotFinished()
{
    RenewedVault renewed = prepared();
    QVERIFY(finishRestore(m_path) == RestoreEnd::Nothing);
    QCOMPARE(beside().size(), 2); // it is still being made
    letGo(renewed);
    QVERIFY(finishRestore(m_path) == RestoreEnd::Nothing);
    QCOMPARE(beside(), QStringList{u"vault"_s});
}

QTEST_GUILESS_MAIN(tst_Renewal)
#include "tst_renewal.moc"
