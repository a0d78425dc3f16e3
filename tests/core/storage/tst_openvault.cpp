// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/OpenVault.h"

#include "core/journal/JournalText.h"
#include "core/journal/PainEntry.h"
#include "tests/support/VaultKit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

PainEntry entry(int pain, const QString& note = {})
{
    PainEntry e;
    e.at = Moment::now();
    e.pain = pain;
    e.note = note;
    e.regions = {{u"lower_back_left"_s, 6}, {u"abdomen"_s, {}}};
    e.words = {u"aching"_s};
    return e;
}

} // namespace

class tst_OpenVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatIsPut();
    void canHaveTwoWaysInFromTheStart();
    void leavesNothingWhenItCannotBeMade();
    void opensOnlyWithTheRightPassphrase();
    void isOpenOnlyOnce();
    void opensWhateverIsLeftInItsLockFile();
    void finishesTheMakingOfAVault();
    void neverMakesANewJournalInPlaceOfALostOne();
    void noticesAnOlderJournal();
    void setsALogOfAnEarlierTimeAside();
    void setsTheLogOfAnotherVaultAside();
    void keepsTheLogOfACrash();
    void filesWhatWasDropped();
    void filesNoLetterTwice();
    void leavesLettersItCannotRead();
    void checksEveryByte();

private:
    OpenVault make();
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void tst_OpenVault::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"vault"_s);
}

OpenVault tst_OpenVault::make()
{
    auto made = OpenVault::create(m_path, SlotType::Passphrase, words(u"a good one"_s), cheap());
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().detail));
    return std::move(made.value());
}

void tst_OpenVault::keepsWhatIsPut()
{
    QString id;
    {
        OpenVault v = make();
        const auto stored = v.journal().put(toRecord(entry(7, u"Ärger mit dem Knie"_s)));
        QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().detail));
        id = stored->id;
        PainEntry corrected = toEntry(stored.value());
        corrected.pain = 4;
        QVERIFY(v.journal().put(toRecord(corrected)).ok());
    }
    QVERIFY(!QFile::exists(m_path + u"/journal.db-wal"_s));
    auto again = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().detail));
    const auto all = again->journal().history(id);
    QVERIFY(all.ok());
    QCOMPARE(all->size(), size_t(2));
    QCOMPARE(all->front().level, std::optional<int>(7));
    QCOMPARE(all->back().level, std::optional<int>(4));
    QCOMPARE(toEntry(all->back()).regions.size(), size_t(2));
    RecordQuery q;
    q.text = u"äRGER"_s;
    QCOMPARE(again->journal().find(q)->size(), size_t(1));
    q.text = u"nothing of it"_s;
    QCOMPARE(again->journal().find(q)->size(), size_t(0));
    q.text.clear();
    q.region = u"lower_back"_s;
    QCOMPARE(again->journal().find(q)->size(), size_t(1));
    q.region = u"lower_back_right"_s;
    QCOMPARE(again->journal().find(q)->size(), size_t(0));
}

void tst_OpenVault::canHaveTwoWaysInFromTheStart()
{
    const RecoveryCode code = RecoveryCode::random();
    {
        const auto v =
            OpenVault::create(m_path, SlotType::Passphrase, words(u"a good one"_s), cheap(), &code.secret());
        QVERIFY2(v.ok(), qPrintable(why(v)));
    }
    QVERIFY(OpenVault::open(m_path, SlotType::Recovery, code.secret()).ok());
    QVERIFY(OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s)).ok());
    QVERIFY(!readHeader({m_path})->header.provisional);
}

void tst_OpenVault::leavesNothingWhenItCannotBeMade()
{
    const RecoveryCode code = RecoveryCode::random();
    const auto make = [&] {
        return OpenVault::create(m_path, SlotType::Passphrase, words(u"a good one"_s), cheap(),
                                 &code.secret());
    };
    // Block each step in turn with a folder of that name.
    for (const QString& name : {u"/header.a.new"_s, u"/header.b.new"_s, u"/journal.db-wal"_s}) {
        QVERIFY(QDir().mkpath(m_path + name + u"/inside"_s));
        const auto made = make();
        QVERIFY2(!made.ok(), qPrintable(name));
        QCOMPARE(made.error().code, ErrorCode::CannotWrite);
        QCOMPARE(QDir(m_path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{name.mid(1)});
        QVERIFY(QDir(m_path).removeRecursively());
    }
    // A failed creation leaves nothing behind.
    setBytes(m_path, "a file");
    QCOMPARE(make().error().code, ErrorCode::CannotWrite);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(make().ok());
}

void tst_OpenVault::opensOnlyWithTheRightPassphrase()
{
    make();
    const auto wrong = OpenVault::open(m_path, SlotType::Passphrase, words(u"a bad one"_s));
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().code, ErrorCode::WrongPassphrase);
}

void tst_OpenVault::isOpenOnlyOnce()
{
    OpenVault v = make();
    const auto second = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::InUse);
}

/// Bug: a lock file left by a crash locked everyone out permanently.
void tst_OpenVault::opensWhateverIsLeftInItsLockFile()
{
    make();
    for (const QByteArray& left : {QByteArray(), QByteArray("12"), QByteArray(1000, 'x')}) {
        QFile file(VaultFolder{m_path}.lock());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(left);
        file.close();
        QVERIFY(OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s)).ok());
    }
}

/// Bug: a vault whose creation was interrupted between the last two steps was reported as damaged.
void tst_OpenVault::finishesTheMakingOfAVault()
{
    make();
    const VaultFolder folder{m_path};
    QVERIFY(QFile::rename(folder.journal(), folder.newJournal()));
    {
        auto v = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
        QVERIFY2(v.ok(), v ? "" : qPrintable(v.error().detail));
        QVERIFY(v->journal().put(toRecord(entry(3))).ok());
    }
    // After the first write, a missing journal is an error.
    QVERIFY(QFile::rename(folder.journal(), folder.newJournal()));
    const auto lost = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
    QVERIFY(!lost.ok());
    QCOMPARE(lost.error().part, u"data"_s);
}

void tst_OpenVault::neverMakesANewJournalInPlaceOfALostOne()
{
    make();
    QVERIFY(QFile::remove(m_path + u"/journal.db"_s));
    const auto lost = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
    QVERIFY(!lost.ok());
    QCOMPARE(lost.error().code, ErrorCode::Damaged);
    QVERIFY(!QFile::exists(m_path + u"/journal.db"_s));
    QFile empty(m_path + u"/journal.db"_s);
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    const auto still = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
    QVERIFY(!still.ok());
    QCOMPARE(still.error().part, u"data"_s);
}

void tst_OpenVault::noticesAnOlderJournal()
{
    {
        OpenVault v = make();
        QVERIFY(v.journal().put(toRecord(entry(3))).ok());
    }
    const QString db = m_path + u"/journal.db"_s, old = m_dir->filePath(u"old.db"_s);
    QVERIFY(QFile::copy(db, old));
    {
        auto v = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
        QVERIFY(v.ok());
        QVERIFY(v->journal().put(toRecord(entry(5))).ok());
    }
    QVERIFY(QFile::remove(db) && QFile::copy(old, db));
    const auto older = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
    QVERIFY(!older.ok());
    QCOMPARE(older.error().part, u"older"_s);
}

/// Bug: an older log beside a newer journal was written into it: the entries since were gone.
void tst_OpenVault::setsALogOfAnEarlierTimeAside()
{
    const VaultFolder folder{m_path};
    const QString kept = m_dir->filePath(u"older-wal"_s);
    QByteArray firstHeaders[2];
    {
        OpenVault v = make();
        for (int copy : {0, 1})
            firstHeaders[copy] = bytesOf(folder.header(copy));
        for (int i = 0; i < 5; ++i)
            QVERIFY(v.journal().put(toRecord(entry(i, QString(200, u'a')))).ok());
        QVERIFY(QFile::copy(folder.log(), kept)); // while it is open
    }
    for (const bool sealed : {true, false}) {
        if (!sealed) {
            {
                auto v = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
                QVERIFY(v && v->journal().put(toRecord(entry(9, u"the last one"_s))));
            }
            // As after a crash that came when everything was in the database: the seal is old, too.
            for (int copy : {0, 1})
                setBytes(folder.header(copy), firstHeaders[copy]);
        } else {
            auto v = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
            QVERIFY(v && v->journal().put(toRecord(entry(8, u"newer"_s))));
        }
        QFile::remove(folder.log());
        QVERIFY(QFile::copy(kept, folder.log()));
        auto v = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
        QVERIFY2(v.ok(), qPrintable(v ? QString() : v.error().detail));
        QVERIFY(v->logSetAside().startsWith(folder.log() + u".set-aside-"_s));
        QCOMPARE(bytesOf(v->logSetAside()), bytesOf(kept));
        QVERIFY(QFile::remove(v->logSetAside()));
        QCOMPARE(v->journal().counts()->entries, qint64(sealed ? 6 : 7));
        QVERIFY(v->check().ok());
    }
}

void tst_OpenVault::setsTheLogOfAnotherVaultAside()
{
    const VaultFolder folder{m_path}, other{m_dir->filePath(u"other"_s)};
    {
        OpenVault v = make();
        QVERIFY(v.journal().put(toRecord(entry(3, u"mine"_s))).ok());
    }
    {
        auto theirs = OpenVault::create(other.path, SlotType::Recovery, SecretBytes::random(16), KdfCost());
        QVERIFY(theirs && theirs->journal().put(toRecord(entry(5, u"theirs"_s))));
        QVERIFY(QFile::copy(other.log(), folder.log()));
    }
    auto v = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
    QVERIFY2(v.ok(), qPrintable(v ? QString() : v.error().detail));
    QVERIFY(!v->logSetAside().isEmpty());
    QCOMPARE(v->journal().counts()->entries, 1);
    QVERIFY(v->check().ok());
}

void tst_OpenVault::keepsTheLogOfACrash()
{
    const VaultFolder folder{m_path};
    QTemporaryDir crashed;
    {
        OpenVault v = make();
        for (int i = 0; i < 5; ++i)
            QVERIFY(v.journal().put(toRecord(entry(i, u"before the crash"_s))).ok());
        for (const QString& file : {folder.journal(), folder.log(), folder.header(0), folder.header(1)})
            QVERIFY(QFile::copy(file, crashed.filePath(QFileInfo(file).fileName())));
    }
    auto v = OpenVault::open(crashed.path(), SlotType::Passphrase, words(u"a good one"_s));
    QVERIFY2(v.ok(), qPrintable(v ? QString() : v.error().detail));
    QCOMPARE(v->logSetAside(), QString());
    QCOMPARE(v->journal().counts()->entries, 5);
    QVERIFY(v->check().ok());
}

void tst_OpenVault::filesWhatWasDropped()
{
    make();
    const Inbox inbox(VaultFolder{m_path});
    QVERIFY(inbox.drop(inboxTextOf(toRecord(entry(8, u"in the night"_s)))).ok());
    QCOMPARE(inbox.count(), 1);
    auto v = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
    QVERIFY(v.ok());
    QCOMPARE(v->fileInbox().value(), 1);
    QCOMPARE(inbox.count(), 0);
    const auto found = v->journal().find({});
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().source, Source::Dropped);
    QCOMPARE(found->front().note, u"in the night"_s);
}

void tst_OpenVault::filesNoLetterTwice()
{
    make();
    const VaultFolder folder{m_path};
    const Inbox inbox(folder);
    QVERIFY(inbox.drop(inboxTextOf(toRecord(entry(8, u"in the night"_s)))).ok());
    const QString name = QDir(folder.inbox()).entryList(QDir::Files).first();
    const QByteArray letter = bytesOf(folder.inbox() + u'/' + name);
    OpenVault v = std::move(OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s)).value());
    QCOMPARE(v.fileInbox().value(), 1);
    const QString id = v.journal().find({})->front().id;
    // Restored under its own name, under another, and after the entry was withdrawn.
    setBytes(folder.inbox() + u'/' + name, letter);
    setBytes(folder.inbox() + u"/0.drop"_s, letter);
    QCOMPARE(v.fileInbox().value(), 0);
    QCOMPARE(inbox.count(), 0);
    QVERIFY(v.journal().withdraw(id).ok());
    setBytes(folder.inbox() + u'/' + name, letter);
    QCOMPARE(v.fileInbox().value(), 0);
    QCOMPARE(v.journal().history(id)->size(), size_t(2));
    QVERIFY(v.journal().find({})->empty());
}

void tst_OpenVault::leavesLettersItCannotRead()
{
    make();
    const VaultFolder folder{m_path};
    const Inbox inbox(folder);
    QVERIFY(inbox.drop("{}").ok()); // sealed correctly, but not an entry
    QVERIFY(inbox.drop(inboxTextOf(toRecord(entry(8)))).ok());
    setBytes(folder.inbox() + u"/0.drop"_s, "no letter at all");
    OpenVault v = std::move(OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s)).value());
    int unreadable = 0;
    QCOMPARE(v.fileInbox(&unreadable).value(), 1);
    QCOMPARE(unreadable, 2);
    QCOMPARE(inbox.count(), 2);
}

void tst_OpenVault::checksEveryByte()
{
    {
        OpenVault v = make();
        for (int i = 0; i < 200; ++i)
            QVERIFY(v.journal().put(toRecord(entry(i % 11, QString(200, u'x')))).ok());
        const auto fine = v.check();
        QVERIFY2(fine.ok(), fine ? "" : qPrintable(fine.error().detail));
    }
    for (const QString& name : {u"/journal.db"_s, u"/header.a"_s, u"/header.b"_s}) {
        const qint64 size = QFile(m_path + name).size();
        for (qint64 at = 0; at < size; at += std::max<qint64>(1, size / 40 + 1)) {
            QFile file(m_path + name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(at);
            const char was = file.read(1)[0];
            const char now = char(was ^ 0x41);
            file.seek(at);
            file.write(&now, 1);
            file.close();
            auto v = OpenVault::open(m_path, SlotType::Passphrase, words(u"a good one"_s));
            const auto checked = v ? v->check() : Result<Done>(v.error());
            QVERIFY2(!checked.ok(), qPrintable(u"%1 at %2"_s.arg(name).arg(at)));
            QCOMPARE(checked.error().code, ErrorCode::Damaged);
            if (v)
                OpenVault(std::move(v.value()));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(at);
            file.write(&was, 1);
        }
    }
}

QTEST_GUILESS_MAIN(tst_OpenVault)
#include "tst_openvault.moc"
