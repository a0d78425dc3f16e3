// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/OpenVault.h"

#include "core/journal/JournalText.h"
#include "core/journal/PainEntry.h"
#include "core/storage/AsyncVault.h"
#include "tests/support/Needle.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <cstring>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

/// Uses a vault with everything that handles text: nothing of it may remain in memory afterwards.
void useVault(OpenVault& vault, const Needle& note)
{
    PainEntry entry;
    entry.at = Moment::now();
    entry.pain = 5;
    entry.note = note.text();
    const auto stored = vault.journal().put(toRecord(entry));
    QVERIFY(stored.ok());
    PainEntry corrected = toEntry(stored.value());
    corrected.note += u" and more, so that it moves in memory"_s.repeated(50);
    QVERIFY(vault.journal().put(toRecord(corrected)).ok());
    RecordQuery q;
    q.text = note.text().toUpper();
    const auto found = vault.journal().find(q);
    QVERIFY(found.ok());
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(vault.journal().history(stored->id)->size(), size_t(2));
    // As text, as for an export, and through the inbox.
    const QByteArray line = QJsonDocument(toJson(found->front())).toJson(QJsonDocument::Compact);
    QVERIFY(line.size() > 100);
    const Inbox inbox(vault.vault().folder());
    entry.id.clear();
    QVERIFY(inbox.drop(inboxTextOf(toRecord(entry))).ok());
    QCOMPARE(vault.fileInbox().value(), 1);
    QVERIFY(vault.journal().withdraw(stored->id).ok());
    QVERIFY(vault.database().copyTo(vault.vault().folder().path + u"/copy"_s).ok());
}

} // namespace

/// After a vault is closed, nothing of it remains in the process's memory. Built like the programs, with the
/// wiping heap.
class tst_Memory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsThere();
    void wipesWhatIsGivenBack();
    void wipesTheStack();
    void keepsNothingOfAClosedVault();
    void keepsNothingAfterALock();
};

/// The scanner must find existing data, otherwise the other results mean nothing.
void tst_Memory::findsWhatIsThere()
{
    const Needle needle = Needle::letters(24);
    QCOMPARE(needle.count(), 0);
    const QString open = needle.text();
    QCOMPARE(needle.utf16().count(), 1);
    const QByteArray utf8 = open.toUtf8();
    QCOMPARE(needle.count(), 1);
}

void tst_Memory::wipesWhatIsGivenBack()
{
    const Needle needle = Needle::letters(24);
    {
        QByteArray text = needle.text().toLatin1();
        QCOMPARE(needle.count(), 1);
        for (int i = 0; i < 200; ++i)
            text += QByteArray(i, 'x'); // grows and reallocates
        QCOMPARE(needle.count(), 1);
        text.truncate(30);
        text.squeeze();
        QCOMPARE(needle.count(), 1);
        void* array = calloc(3, 10);
        std::memcpy(array, text.constData(), 30);
        array = reallocarray(array, 1000, 100);
        QCOMPARE(needle.count(), 2);
        free(array);
        auto* moved = new std::string(text.constData(), 30);
        QCOMPARE(needle.count(), 2);
        delete moved;
    }
    QCOMPARE(needle.count(), 0);
    QCOMPARE(needle.utf16().count(), 0);
}

/// Like a function that handled private text and returned.
[[gnu::noinline]] void leaveOnTheStack(const Needle& needle, volatile char* seen)
{
    char text[2048];
    const QString letters = needle.text();
    for (qsizetype i = 0; i < letters.size(); ++i)
        text[i] = letters[i].toLatin1();
    *seen = *static_cast<volatile char*>(text);
}

void tst_Memory::wipesTheStack()
{
    const Needle needle = Needle::letters(24);
    volatile char seen = 0;
    leaveOnTheStack(needle, &seen);
    QCOMPARE(needle.count(), 1);
    wipeStack();
    QCOMPARE(needle.count(), 0);
}

void tst_Memory::keepsNothingOfAClosedVault()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"vault"_s);
    const Needle note = Needle::letters(24), passphrase = Needle::letters(20);
    const auto secret = [&passphrase] { return SecretBytes::fromPassphrase(passphrase.text()); };
    constexpr KdfCost cheap{VaultHeader::leastPasses, VaultHeader::leastMemoryKiB};
    QVERIFY(OpenVault::create(path, SlotType::Passphrase, secret(), cheap).ok());
    std::vector<std::pair<const char*, Needle>> secrets{{"note", note},
                                                        {"note, UTF-16", note.utf16()},
                                                        {"passphrase", passphrase},
                                                        {"passphrase, UTF-16", passphrase.utf16()}};
    {
        auto vault = OpenVault::open(path, SlotType::Passphrase, secret());
        QVERIFY(vault.ok());
        const VaultKeys& keys = vault->vault().keys();
        secrets.push_back({"master key", Needle::of(keys.master())});
        secrets.push_back({"master key, hex", Needle::hexOf(keys.master())});
        secrets.push_back({"database key", Needle::of(keys.databaseKey())});
        secrets.push_back({"database key, hex", Needle::hexOf(keys.databaseKey())});
        secrets.push_back({"row digest key", Needle::of(keys.rowDigest())});
        useVault(vault.value(), note);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(note.count() > 0);
        QVERIFY(Needle::of(keys.master()).count() > 0);
        QVERIFY(Needle::of(keys.databaseKey()).count() > 0);
        QVERIFY(vault->check().ok());
    }
    for (const auto& [name, needle] : secrets)
        QVERIFY2(needle.count() == 0,
                 qPrintable(u"%1: %2 times"_s.arg(QLatin1String(name)).arg(needle.count())));
}

/// As in the app: on another thread, with requests and results in between.
void tst_Memory::keepsNothingAfterALock()
{
    QTemporaryDir dir;
    const Needle note = Needle::letters(24), passphrase = Needle::letters(20);
    AsyncVault keeper([] { return KdfCost{VaultHeader::leastPasses, VaultHeader::leastMemoryKiB}; });
    keeper.setPath(dir.filePath(u"vault"_s));
    keeper.make(SlotType::Passphrase, SecretBytes::fromPassphrase(passphrase.text()),
                [](const Result<Done>&) {});
    QTRY_COMPARE(keeper.state(), AsyncVault::State::Open);
    const auto entry = [&note] {
        PainEntry e;
        e.at = Moment::now();
        e.note = note.text();
        return toRecord(e);
    };
    bool stored = false;
    std::vector<Record> found;
    keeper.ask(
        this, [record = entry()](JournalStore& j) { return j.put(record); },
        [&stored](const Result<Record>& r) { stored = r.ok(); });
    keeper.ask(
        this, [](JournalStore& j) { return j.find({}); },
        [&found](const Result<std::vector<Record>>& r) { found = r.value(); });
    QTRY_COMPARE(found.size(), size_t(1));
    QVERIFY(stored);
    QVERIFY(note.count() > 0 && note.utf16().count() > 0);
    keeper.lock();
    keeper.drop(entry(), [](const Result<Done>&) {});
    QTRY_COMPARE(keeper.waitingDrops(), 1);
    found.clear();
    found.shrink_to_fit();
    // The entry is in the inbox before its text is wiped on the worker thread, and its record may be in
    // transit.
    QTRY_COMPARE(note.count(), 0);
    QTRY_COMPARE(note.utf16().count(), 0);
    QCOMPARE(passphrase.count(), 0);
    QCOMPARE(passphrase.utf16().count(), 0);
}

QTEST_GUILESS_MAIN(tst_Memory)
#include "tst_memory.moc"
