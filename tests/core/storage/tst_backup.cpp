// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/Backup.h"

#include "core/storage/Restore.h"
#include "core/vault/VaultLock.h"

#include "core/journal/JournalText.h"
#include "core/journal/PainEntry.h"
#include "tests/support/VaultKit.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

PainEntry entry(int pain, const QString& note)
{
    PainEntry e;
    e.at = Moment::fromText(u"2026-05-31T18:30:00+02:00"_s).value();
    e.pain = pain;
    e.note = note;
    return e;
}

QStringList notes(JournalStore& journal)
{
    QStringList list;
    RecordQuery q;
    q.newestFirst = false;
    const auto found = journal.find(q);
    for (const Record& r : found.value())
        list << r.note;
    return list;
}

std::vector<KeptBackup> copies(const QStringList& times)
{
    std::vector<KeptBackup> list;
    for (const QString& t : times)
        list.push_back({t, QDateTime::fromString(t.size() == 10 ? t + u"T09:00:00Z"_s : t, Qt::ISODate)});
    return list;
}

QStringList staying(const std::vector<KeptBackup>& kept)
{
    QStringList stay;
    for (const KeptBackup& b : kept)
        stay << b.path;
    for (const KeptBackup& b : backupsToPrune(kept))
        stay.removeOne(b.path);
    return stay;
}

} // namespace

class tst_Backup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsEverythingBack();
    void tellsWhatIsInACopy();
    void opensWithTheSecretsOfItsDay();
    void holdsNothingReadable();
    void refusesWhatWasCutOrChanged();
    void refusesWhatIsNoCopy();
    void leavesNothingHalf();
    void touchesNoOtherFile();
    void removesWhatAKillLeft();
    void setsAsideTheVaultThatIsThere();
    void erasesWhatWasSetAsideToo();
    void erasesTheKeysInCopiesToo();
    void changesNothingWhenTheCopyIsBad();
    void finishesARestoreThatWasCutOff();
    void undoesOneThatHadNotReplacedAnything();
    void leavesARunningRestoreAlone();
    void waitsForAVaultInUse();
    void neverFollowsLinks();
    void takesNamesLiterally();
    void erasesAllOrNothing();
    void finishesBringingBackWhatWasCutOff();
    void keepsNewCopiesAfterAnOldOneWasRestored();
    void keepsItsOwnCopies();
    void neverPrunesTheNewestContent();
    void prunes_data();
    void prunes();
    void prunesDayByDay();

private:
    OpenVault open(const QString& path = {}) const
    {
        auto v = OpenVault::open(path.isEmpty() ? m_path : path, SlotType::Passphrase, m_phrase);
        if (!v)
            qFatal("%s", qUtf8Printable(why(v)));
        return std::move(v.value());
    }
    QString file(const QString& name) const { return m_dir->filePath(name); }
    QStringList all() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path, m_copy;
    const SecretBytes m_phrase = words(u"stone river"_s);
};

void tst_Backup::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = file(u"v"_s);
    m_copy = file(u"copy"_s);
    auto v = OpenVault::create(m_path, SlotType::Passphrase, m_phrase, cheap());
    QVERIFY2(v.ok(), qPrintable(why(v)));
    QVERIFY(v->journal().put(toRecord(entry(3, u"heliotrope"_s))).ok());
    QVERIFY(v->journal().put(toRecord(entry(5, u"two"_s))).ok());
    QVERIFY(v->journal().setSetting(u"greeting"_s, u"hello"_s).ok());
    const auto made = makeBackup(v.value(), m_copy, true);
    QVERIFY2(made.ok(), qPrintable(why(made)));
    // Copying changed it for a moment.
    constexpr int full = 2;
    QCOMPARE(v->database().number("PRAGMA synchronous").value(), full);
    QCOMPARE(v->database().number("PRAGMA query_only").value(), 0);
    QCOMPARE(v->database().number("PRAGMA cache_size").value(), -32000);
}

void tst_Backup::bringsEverythingBack()
{
    const QString fresh = file(u"deep/er/fresh"_s);
    QVERIFY(QDir().mkpath(file(u"deep/er"_s)));
    QString aside;
    const auto done = restoreBackup(m_copy, fresh, SlotType::Passphrase, m_phrase, &aside);
    QVERIFY2(done.ok(), qPrintable(why(done)));
    QCOMPARE(aside, QString());
    OpenVault v = open(fresh);
    QCOMPARE(notes(v.journal()), (QStringList{u"heliotrope"_s, u"two"_s}));
    QCOMPARE(v.journal().setting(u"greeting"_s).value(), u"hello"_s);
    QVERIFY(v.journal().put(toRecord(entry(1, u"goes on"_s))).ok());
    const auto checked = v.check();
    QVERIFY2(checked.ok(), qPrintable(why(checked)));
    QCOMPARE(QFile::permissions(fresh) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void tst_Backup::tellsWhatIsInACopy()
{
    const QStringList before = all();
    const QByteArray bytes = bytesOf(m_copy);
    const auto info = readBackup(m_copy, SlotType::Passphrase, m_phrase, m_path);
    QVERIFY2(info.ok(), qPrintable(why(info)));
    QCOMPARE(info->counts.entries, qint64(2));
    QCOMPARE(info->counts.first->day(), QDate(2026, 5, 31));
    QVERIFY(std::abs(info->made.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    const auto header = readHeader({m_path});
    const auto& id = header->header.vaultId;
    QCOMPARE(info->vaultId,
             QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(id.data()), 16).toHex()));
    QCOMPARE(all(), before); // reading leaves no files behind
    QCOMPARE(bytesOf(m_copy), bytes);
}

void tst_Backup::opensWithTheSecretsOfItsDay()
{
    {
        OpenVault v = open();
        QVERIFY(v.vault().setSlot(SlotType::Passphrase, words(u"changed"_s), cheap()).ok());
    }
    QVERIFY(readBackup(m_copy, SlotType::Passphrase, m_phrase, m_path).ok());
    QCOMPARE(readBackup(m_copy, SlotType::Passphrase, words(u"changed"_s), m_path).error().code,
             ErrorCode::WrongPassphrase);
    const auto none = readBackup(m_copy, SlotType::Recovery, SecretBytes::random(16), m_path);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QCOMPARE(none.error().part, u"slot"_s);
}

void tst_Backup::holdsNothingReadable()
{
    QVERIFY(filesWith(m_dir->path(), u"heliotrope"_s).isEmpty());
    QCOMPARE(QFile::permissions(m_copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_Backup::refusesWhatWasCutOrChanged()
{
    const QByteArray right = bytesOf(m_copy);
    const auto refused = [&](const QByteArray& bytes) {
        setBytes(m_copy, bytes);
        const auto read = readBackup(m_copy, SlotType::Passphrase, m_phrase, m_path);
        return !read && read.error().code == ErrorCode::Damaged;
    };
    for (qsizetype at = 0; at < 200; ++at) // the head and the start of the header
        QVERIFY2(refused(flipped(right, at)), qPrintable(QString::number(at)));
    for (qsizetype at = 200; at < right.size(); at += right.size() / 150)
        QVERIFY2(refused(flipped(right, at)), qPrintable(QString::number(at)));
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), qsizetype(2079), qsizetype(2080), right.size() / 2, right.size() - 1})
        QVERIFY2(refused(right.left(size)), qPrintable(QString::number(size)));
    QVERIFY(refused(right + 'x'));
    QVERIFY(refused(right + right));
    setBytes(m_copy, right);
    QVERIFY(readBackup(m_copy, SlotType::Passphrase, m_phrase, m_path).ok());
}

void tst_Backup::refusesWhatIsNoCopy()
{
    QCOMPARE(readBackup(file(u"none"_s), SlotType::Passphrase, m_phrase, m_path).error().code,
             ErrorCode::NotFound);
    QCOMPARE(readBackup(m_dir->path(), SlotType::Passphrase, m_phrase, m_path).error().code,
             ErrorCode::NotFound);
    const auto journal = readBackup(VaultFolder{m_path}.journal(), SlotType::Passphrase, m_phrase, m_path);
    QCOMPARE(journal.error().code, ErrorCode::Damaged);
    QCOMPARE(journal.error().part, u"backup"_s);
}

void tst_Backup::leavesNothingHalf()
{
    OpenVault v = open();
    const QStringList before = all();
    QCOMPARE(makeBackup(v, file(u"none/copy"_s), true).error().code, ErrorCode::CannotWrite);
    QVERIFY(QDir().mkpath(file(u"folder/inside"_s)));
    QCOMPARE(makeBackup(v, file(u"folder"_s), true).error().code, ErrorCode::CannotWrite);
    QVERIFY(QDir(file(u"folder"_s)).removeRecursively());
    QCOMPARE(all(), before);
    const auto refused = makeBackup(v, m_copy, false);
    QVERIFY(refused.error().code == ErrorCode::Refused && refused.error().part == u"exists"_s);
    QVERIFY(makeBackup(v, m_copy, true).ok()); // replaces the old one
    QVERIFY(readBackup(m_copy, SlotType::Passphrase, m_phrase, m_path).ok());
    QCOMPARE(all(), before);
}

/// Bug: files of the person's named like the copy plus ".new" or ".db.new" were overwritten and removed.
void tst_Backup::touchesNoOtherFile()
{
    OpenVault v = open();
    for (const QString& own : {m_copy + u".new"_s, m_copy + u".db.new"_s})
        setBytes(own, "mine");
    QVERIFY(makeBackup(v, m_copy, true).ok());
    for (const QString& own : {m_copy + u".new"_s, m_copy + u".db.new"_s})
        QCOMPARE(bytesOf(own), QByteArray("mine"));
    QCOMPARE(QFileInfo(m_copy).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_Backup::removesWhatAKillLeft()
{
    const QString left = m_path + u"/copy-a1B2c3.new"_s;
    setBytes(left, "half of a copy");
    setBytes(left + u"-journal"_s, "and its journal");
    (void)open();
    QVERIFY(QDir(m_path).entryList({u"copy-*"_s}).isEmpty());
}

void tst_Backup::setsAsideTheVaultThatIsThere()
{
    {
        OpenVault v = open();
        QVERIFY(v.journal().put(toRecord(entry(8, u"after the copy"_s))).ok());
        QVERIFY(keepBackups(v, QDateTime::currentDateTimeUtc()).ok());
    }
    const Inbox inbox(VaultFolder{m_path});
    QVERIFY(inbox.drop(inboxTextOf(toRecord(entry(5, u"in the night"_s)))).ok());
    QString aside;
    const auto done = restoreBackup(m_copy, m_path, SlotType::Passphrase, m_phrase, &aside);
    QVERIFY2(done.ok(), qPrintable(why(done)));
    QVERIFY(aside.startsWith(m_path + u".before-restore-"_s));
    {
        OpenVault v = open(); // an older state, but deliberately restored
        QCOMPARE(notes(v.journal()), (QStringList{u"heliotrope"_s, u"two"_s}));
        QVERIFY(v.check().ok());
        QCOMPARE(keptBackups({m_path}).size(), size_t(1)); // the automatic copies remain available
        QCOMPARE(v.fileInbox().value(), 1);                // and so do the inbox entries
        QCOMPARE(notes(v.journal()).last(), u"in the night"_s);
    }
    OpenVault old = open(aside);
    QCOMPARE(notes(old.journal()).last(), u"after the copy"_s);
    // Twice within a second.
    QString second;
    QVERIFY(restoreBackup(m_copy, m_path, SlotType::Passphrase, m_phrase, &second).ok());
    QVERIFY(second != aside && QFile::exists(second));
    QCOMPARE(all().filter(u".preview-"_s) + all().filter(u".restoring"_s), QStringList());
}

void tst_Backup::erasesWhatWasSetAsideToo()
{
    QVERIFY(restoreBackup(m_copy, m_path, SlotType::Passphrase, m_phrase).ok());
    const QString neighbour = m_path + u"2"_s;
    QVERIFY(OpenVault::create(neighbour, SlotType::Passphrase, m_phrase, cheap()).ok());
    const QStringList before = all();
    QVERIFY(before.filter(u"before-restore"_s).size() == 1);
    QVERIFY(eraseVault(m_path).ok());
    QCOMPARE(all(), (QStringList{QFileInfo(m_copy).fileName(), QFileInfo(neighbour).fileName()}));
}

/// Bug: the automatic copies were only removed. After a power cut they could have their names again, and the
/// passphrase opened them.
void tst_Backup::erasesTheKeysInCopiesToo()
{
    {
        OpenVault v = open();
        QVERIFY(keepBackups(v, QDateTime::currentDateTimeUtc()).ok());
    }
    const auto kept = keptBackups(VaultFolder{m_path});
    QCOMPARE(kept.size(), size_t(1));
    // Open, the file shows what becomes of its bytes.
    QFile copy(kept.front().path);
    QVERIFY(copy.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QVERIFY(copy.read(4096).contains("UNKNOTVH"));
    QVERIFY(eraseVault(m_path).ok());
    QVERIFY(copy.seek(0));
    QCOMPARE(copy.read(4096), QByteArray(4096, '\0'));
}

/// The state between the two renames, when neither vault has the name.
void tst_Backup::finishesARestoreThatWasCutOff()
{
    { // a vault restored elsewhere stands for the new one
        OpenVault v = open();
        QVERIFY(v.journal().put(toRecord(entry(8, u"after the copy"_s))).ok());
    }
    QVERIFY(restoreBackup(m_copy, file(u"w"_s), SlotType::Passphrase, m_phrase).ok());
    QVERIFY(Inbox(VaultFolder{m_path}).drop(inboxTextOf(toRecord(entry(5, u"in the night"_s)))).ok());
    const auto aside = setVaultAside(m_path, u"before-restore"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(aside.ok());
    QVERIFY(QDir().rename(file(u"w"_s), VaultFolder{m_path}.restoring()));

    QVERIFY(finishRestore(m_path) == RestoreEnd::Finished);
    QVERIFY(finishRestore(m_path) == RestoreEnd::Nothing);
    {
        OpenVault v = open();
        QCOMPARE(notes(v.journal()), (QStringList{u"heliotrope"_s, u"two"_s}));
        QCOMPARE(v.fileInbox().value(), 1); // was logged before the cut
    }
    OpenVault old = open(aside.value());
    QCOMPARE(notes(old.journal()).last(), u"after the copy"_s);
}

void tst_Backup::undoesOneThatHadNotReplacedAnything()
{
    QVERIFY(restoreBackup(m_copy, file(u"w"_s), SlotType::Passphrase, m_phrase).ok());
    QVERIFY(QDir().rename(file(u"w"_s), VaultFolder{m_path}.restoring()));
    QVERIFY(finishRestore(m_path) == RestoreEnd::Undone);
    QVERIFY(!QFile::exists(VaultFolder{m_path}.restoring()));
    OpenVault v = open();
    QCOMPARE(notes(v.journal()).size(), 2);
}

/// Another process that looks at the vault meanwhile must not undo it.
void tst_Backup::leavesARunningRestoreAlone()
{
    QVERIFY(restoreBackup(m_copy, file(u"w"_s), SlotType::Passphrase, m_phrase).ok());
    const VaultFolder restoring{VaultFolder{m_path}.restoring()};
    QVERIFY(QDir().rename(file(u"w"_s), restoring.path));
    const auto held = VaultLock::take(restoring);
    QVERIFY(held.ok());
    QVERIFY(finishRestore(m_path) == RestoreEnd::Nothing);
    QVERIFY(restoring.isVault());
}

void tst_Backup::changesNothingWhenTheCopyIsBad()
{
    const QByteArray header = bytesOf(VaultFolder{m_path}.header(0));
    const QByteArray journal = bytesOf(VaultFolder{m_path}.journal());
    const QStringList before = all();
    QCOMPARE(restoreBackup(m_copy, m_path, SlotType::Passphrase, words(u"wrong"_s)).error().code,
             ErrorCode::WrongPassphrase);
    setBytes(m_copy, flipped(bytesOf(m_copy), 9000));
    QCOMPARE(restoreBackup(m_copy, m_path, SlotType::Passphrase, m_phrase).error().code, ErrorCode::Damaged);
    QCOMPARE(bytesOf(VaultFolder{m_path}.header(0)), header);
    QCOMPARE(bytesOf(VaultFolder{m_path}.journal()), journal);
    QCOMPARE(all(), before);
}

void tst_Backup::waitsForAVaultInUse()
{
    const OpenVault v = open();
    const QStringList before = all();
    QCOMPARE(restoreBackup(m_copy, m_path, SlotType::Passphrase, m_phrase).error().code, ErrorCode::InUse);
    QCOMPARE(all(), before);
}

/// Bug: what a link beside a vault pointed to was deleted, at a mere start of the program.
void tst_Backup::neverFollowsLinks()
{
    const QString photos = file(u"photos"_s);
    QVERIFY(QDir().mkpath(photos + u"/2026"_s));
    for (const QString& name : {u"in-use"_s, u"header.a"_s, u"2026/family.jpg"_s})
        setBytes(photos + u'/' + name, "mine");
    for (const QString& name : {u".restoring"_s, u".renewing"_s, u".returning"_s, u".preview-abcdef"_s,
                                u".before-renewal-20261130-100000"_s, u".set-aside-20261101-000002"_s,
                                u".before-restore-20261101-000002"_s})
        QVERIFY(QFile::link(photos, m_path + name));
    QVERIFY(finishRestore(m_path) == RestoreEnd::Nothing);
    QVERIFY(earlierVaults(m_path).empty());
    QVERIFY(restoreBackup(m_copy, m_path, SlotType::Passphrase, m_phrase).ok());
    QVERIFY(eraseVault(m_path).ok());
    for (const QString& name : {u"in-use"_s, u"header.a"_s, u"2026/family.jpg"_s})
        QCOMPARE(bytesOf(photos + u'/' + name), QByteArray("mine"));
}

/// Bug: brackets and question marks in the name of a vault were taken for wildcards.
void tst_Backup::takesNamesLiterally()
{
    const QString odd = file(u"x [1]?"_s), similar = file(u"x 1y.before-renewal-20261130-100000"_s);
    QVERIFY(restoreBackup(m_copy, odd, SlotType::Passphrase, m_phrase).ok());
    QVERIFY(restoreBackup(m_copy, similar, SlotType::Passphrase, m_phrase).ok());
    QVERIFY(restoreBackup(m_copy, odd + u".before-renewal-20261130-100000"_s, SlotType::Passphrase, m_phrase)
                .ok());
    QVERIFY(finishRestore(odd) == RestoreEnd::Renewed);
    QVERIFY(!QFile::exists(odd + u".before-renewal-20261130-100000"_s));
    QVERIFY(VaultFolder{similar}.isVault() && VaultFolder{odd}.isVault());
}

/// Bug: a journal that was set aside and is open elsewhere was erased, and what failed could not be tried
/// again.
void tst_Backup::erasesAllOrNothing()
{
    const auto aside = setVaultAside(m_path, setAsideMark, QDateTime::currentDateTimeUtc());
    QVERIFY(aside.ok());
    QVERIFY(restoreBackup(m_copy, m_path, SlotType::Passphrase, m_phrase).ok());
    {
        const auto elsewhere = VaultLock::take(VaultFolder{aside.value()});
        QVERIFY(elsewhere.ok());
        QCOMPARE(eraseVault(m_path).error().code, ErrorCode::InUse);
        QVERIFY(VaultFolder{m_path}.isVault() && VaultFolder{aside.value()}.isVault());
    }
    QVERIFY(QDir(m_path).removeRecursively());
    QVERIFY(eraseVault(m_path).ok()); // also where only the other one is left
    QVERIFY(!QFile::exists(aside.value()));
}

void tst_Backup::finishesBringingBackWhatWasCutOff()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto aside = setVaultAside(m_path, setAsideMark, now);
    QVERIFY(aside.ok());
    // Cut off after the other one was set aside.
    QVERIFY(QDir().rename(aside.value(), VaultFolder{m_path}.returning()));
    QVERIFY(finishRestore(m_path) == RestoreEnd::Nothing);
    QCOMPARE(notes(open().journal()).size(), 2);
    // Cut off before.
    const auto again = setVaultAside(m_path, setAsideMark, now);
    QVERIFY(again.ok() && restoreBackup(m_copy, m_path, SlotType::Passphrase, m_phrase).ok());
    QVERIFY(QDir().rename(again.value(), VaultFolder{m_path}.returning()));
    QVERIFY(finishRestore(m_path) == RestoreEnd::Nothing);
    QCOMPARE(earlierVaults(m_path).size(), size_t(1));
    QVERIFY(VaultFolder{m_path}.isVault());
}

/// Bug: copies of the journal that was replaced had more commits, so that each new copy was removed at once.
void tst_Backup::keepsNewCopiesAfterAnOldOneWasRestored()
{
    const QDateTime start = QDateTime::currentDateTimeUtc();
    {
        OpenVault v = open();
        for (int day = 1; day <= 20; ++day) {
            QVERIFY(v.journal().put(toRecord(entry(4, u"before"_s))).ok());
            QVERIFY(keepBackups(v, start.addDays(day)).ok());
        }
    }
    QVERIFY(restoreBackup(m_copy, m_path, SlotType::Passphrase, m_phrase).ok());
    for (int day = 21; day <= 23; ++day) {
        OpenVault v = open();
        QVERIFY(v.journal().put(toRecord(entry(4, u"after"_s))).ok());
        QVERIFY(keepBackups(v, start.addDays(day)).ok());
        const auto kept = keptBackups(VaultFolder{m_path});
        QCOMPARE(kept.front().made.date(), start.addDays(day).date());
        QVERIFY(kept.size() >= 7);
    }
}

void tst_Backup::keepsItsOwnCopies()
{
    OpenVault v = open();
    const VaultFolder folder{m_path};
    const QDateTime start = QDateTime(QDate(2026, 5, 31), QTime(8, 0), QTimeZone::utc()).toUTC();
    QVERIFY(keepBackups(v, start).ok());
    QVERIFY(keepBackups(v, start.addSecs(19 * 3600)).ok()); // not due yet
    QCOMPARE(keptBackups(folder).size(), size_t(1));
    QVERIFY(keepBackups(v, start.addSecs(21 * 3600)).ok());
    const auto kept = keptBackups(folder);
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept.front().made, start.addSecs(21 * 3600)); // newest first
    QVERIFY(readBackup(kept.back().path, SlotType::Passphrase, m_phrase, m_path).ok());
    // A clock set back must not stop it.
    const auto back = keepBackups(v, start.addDays(-100));
    QVERIFY(back.ok());
    QCOMPARE(back->datedAhead, start.addSecs(21 * 3600));
    QCOMPARE(keptBackups(folder).size(), size_t(3));
    // Foreign files are neither listed nor removed.
    setBytes(folder.backups() + u"/mine.unknot-vault"_s, "x");
    setBytes(folder.backups() + u"/20260601-080000.txt"_s, "x");
    for (int day = 1; day <= 12; ++day)
        QVERIFY(keepBackups(v, start.addDays(1 + day)).ok());
    QVERIFY(QFile::exists(folder.backups() + u"/mine.unknot-vault"_s));
    QVERIFY(QFile::exists(folder.backups() + u"/20260601-080000.txt"_s));
    QVERIFY(keptBackups(folder).size() < 12);
    QCOMPARE(keptBackups(folder).front().made, start.addDays(13));
}

/// Bug: with a clock that had run far behind, what was saved that day lost its copies to older ones.
void tst_Backup::neverPrunesTheNewestContent()
{
    OpenVault v = open();
    const VaultFolder folder{m_path};
    const auto save = [&v](int pain) {
        return v.journal().put(toRecord(entry(pain, QString::number(pain)))).ok();
    };
    const auto newest = [&] {
        const auto kept = keptBackups(folder);
        return readBackup(kept.front().path, SlotType::Passphrase, m_phrase, m_path)->counts.entries;
    };
    const QDateTime right = QDateTime(QDate(2026, 5, 1), QTime(8, 0), QTimeZone::utc()).toUTC();
    for (int day = 0; day < 200; ++day)
        QVERIFY(keepBackups(v, right.addDays(day)).ok());
    QVERIFY(save(1));
    const QDateTime wrong = QDateTime(QDate(2020, 1, 1), QTime(8, 0), QTimeZone::utc()).toUTC();
    QCOMPARE(keepBackups(v, wrong)->datedAhead, right.addDays(199));
    QCOMPARE(newest(), 3);
    QVERIFY(!keepBackups(v, wrong.addSecs(3600))->datedAhead.isValid()); // said once; not due again
    QVERIFY(save(2));
    QVERIFY(!keepBackups(v, wrong.addDays(1))->datedAhead.isValid());
    QCOMPARE(newest(), 4);
    QVERIFY(keptBackups(folder).size() > 6); // those of before are kept as ever
    // The clock is right again.
    QVERIFY(save(3));
    QVERIFY(!keepBackups(v, right.addDays(201))->datedAhead.isValid());
    QCOMPARE(newest(), 5);
    QCOMPARE(keptBackups(folder).front().made, right.addDays(201));
}

void tst_Backup::prunes_data()
{
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<QStringList>("stay");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("one") << QStringList{u"2026-06-30"_s} << QStringList{u"2026-06-30"_s};
    const QStringList two{u"2026-06-30T12:00:00Z"_s, u"2026-06-30T11:00:00Z"_s};
    QTest::newRow("never fewer than two") << two << two;
    QTest::newRow("the newest of a day")
        << two + QStringList{u"2026-06-30T10:00:00Z"_s, u"2026-06-29T10:00:00Z"_s, u"2026-06-29T09:00:00Z"_s}
        << two + QStringList{u"2026-06-29T10:00:00Z"_s};
    QStringList daily;
    for (int i = 0; i < 200; ++i)
        daily << QDate(2026, 6, 30).addDays(-i).toString(Qt::ISODate); // a Tuesday
    QTest::newRow("200 days") << daily << daily.first(7) + QStringList{u"2026-06-21"_s, u"2026-06-14"_s,
                                                                       u"2026-05-31"_s, u"2026-04-30"_s,
                                                                       u"2026-03-31"_s, u"2026-02-28"_s,
                                                                       u"2026-01-31"_s};
    // The last seven days that have a copy, however far apart.
    QStringList yearly;
    for (int i = 0; i < 9; ++i)
        yearly << QDate(2026 - i, 6, 30).toString(Qt::ISODate);
    QTest::newRow("once a year") << yearly << yearly.first(7);
    // The week of New Year is one week.
    const QStringList turn{u"2026-01-03"_s, u"2026-01-02"_s, u"2026-01-01"_s, u"2025-12-31"_s,
                           u"2025-12-30"_s, u"2025-12-29"_s, u"2025-12-28"_s, u"2025-12-21"_s,
                           u"2025-12-14"_s, u"2025-12-07"_s};
    QTest::newRow("over New Year") << turn << turn.first(9);
}

void tst_Backup::prunes()
{
    QFETCH(QStringList, kept);
    QFETCH(QStringList, stay);
    QCOMPARE(staying(copies(kept)), stay);
}

void tst_Backup::prunesDayByDay()
{
    // Realistic use: a new copy every day, then pruning. Pruning never removes a copy that is needed later.
    QStringList kept;
    for (int i = 0; i < 400; ++i) {
        kept.prepend(QDate(2025, 1, 1).addDays(i).toString(Qt::ISODate));
        kept = staying(copies(kept));
        QVERIFY(kept.size() <= 17);
    }
    const QDate last = QDate(2025, 1, 1).addDays(399); // 2026-02-04, a Wednesday
    QStringList wanted;
    for (int i = 0; i < 7; ++i)
        wanted << last.addDays(-i).toString(Qt::ISODate);
    wanted << u"2026-01-25"_s << u"2026-01-18"_s;
    wanted << u"2025-12-31"_s << u"2025-11-30"_s << u"2025-10-31"_s << u"2025-09-30"_s;
    QCOMPARE(kept, wanted);
}

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
