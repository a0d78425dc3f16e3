// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "tests/core/storage/faults/Worker.h"
#include "tests/support/TestVault.h"

#include "core/storage/Backup.h"
#include "core/storage/Restore.h"

#include <QTest>

namespace unknot {

/// The vault that vault_worker operates on, and what must be true of it however the worker ended.
namespace aftermath {

inline constexpr int entriesBefore = 10, entriesInCopy = 4, entriesMore = 45, drops = 3, deletions = 4;
inline const QString copyName = QStringLiteral("/copy.unknot-vault");

/// In memory if possible: the operations matter, not the disk.
inline QString fastFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
           QStringLiteral("/unknot-faults");
}

inline SecretBytes oldPassphrase()
{
    return SecretBytes::fromPassphrase(u"old");
}

/// Ten entries, two key slots, an automatic copy, closed; and beside it the file `copy`, of the first four.
inline bool makeVaultBefore(const QString& path, const QString& copy)
{
    auto vault = makeTestVault(path);
    if (!vault || !vault->vault().setSlot(SlotType::Passphrase, oldPassphrase(), testCost))
        return false;
    for (int i = 0; i < entriesBefore; ++i) {
        if (i == entriesInCopy && (!makeBackup(vault.value(), copy, true) ||
                                   !keepBackups(vault.value(), QDateTime::currentDateTimeUtc())))
            return false;
        if (!vault->journal().put(testEntry(i)))
            return false;
    }
    return true;
}

inline QStringList argumentsFor(const QString& what, const QString& path)
{
    const int count = what == u"drop" ? drops : what == u"delete" ? deletions : entriesMore;
    return {what, path, QString::number(what == u"delete" ? 0 : entriesBefore), QString::number(count)};
}

inline bool opensWith(const QString& path, QStringView passphrase)
{
    return Vault::unlock(path, SlotType::Passphrase, SecretBytes::fromPassphrase(passphrase)).ok();
}

inline bool opensAnyhow(const QString& path)
{
    return Vault::unlock(path, SlotType::Recovery, testSecret()).ok() ||
           Vault::unlock(path, SlotType::Recovery, newTestSecret()).ok() || opensWith(path, u"old");
}

/// The vaults beside `path`, and `path` itself, that open with any secret.
inline QStringList openable(const QString& path)
{
    QStringList found;
    const QDir beside(QFileInfo(path).path());
    for (const QString& name : beside.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (opensAnyhow(beside.filePath(name)))
            found << name;
    }
    return found;
}

/// The copies inside the vaults beside `path`, and inside `path` itself, that open with a former secret.
inline QStringList openableCopies(const QString& path)
{
    QStringList found;
    const QDir beside(QFileInfo(path).path());
    for (const QString& name : beside.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        for (const KeptBackup& copy : keptBackups(VaultFolder{beside.filePath(name)})) {
            if (readBackup(copy.path, SlotType::Recovery, testSecret(), path))
                found << copy.path;
        }
    }
    return found;
}

/// The state is old or new, never in between, and everything confirmed is there. `lasting`: the disk failed
/// to the end.
inline void verify(const QString& what, const QString& path, const WorkerReport& report, bool lasting)
{
    const VaultFolder folder{path};
    if (what == u"create" && !folder.isVault()) {
        QVERIFY(report.saved.isEmpty());
        const auto made = makeTestVault(path);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().detail));
        return;
    }
    if (what == u"create" && report.code && !lasting)
        QFAIL("a vault that could not be made was left behind");
    if (what == u"erase" && !opensAnyhow(path)) {
        const QStringList left =
            report.saved.isEmpty() ? QStringList() : openable(path) + openableCopies(path);
        QVERIFY2(left.isEmpty(),
                 qPrintable(QStringLiteral("what was erased opens again: ") + left.join(u' ')));
        return;
    }
    if (what == u"erase")
        QVERIFY2(report.saved.isEmpty(), "what was erased opens again");
    // A header with a single copy is repaired when the vault is first closed.
    if (what == u"create")
        QVERIFY(openTestVault(path).ok());
    finishRestore(path);
    const bool renewed = what == u"renew" && Vault::unlock(path, SlotType::Recovery, newTestSecret()).ok();
    if (what == u"renew") {
        QVERIFY2(renewed || report.saved.isEmpty(), "a confirmed renewal was undone");
        const QStringList open = openable(path);
        QVERIFY2(open == QStringList{QFileInfo(path).fileName()},
                 qPrintable(QStringLiteral("these open: ") + open.join(u' ')));
        QVERIFY2(!renewed || openableCopies(path).isEmpty(), "a copy opens with the former secret");
    }
    auto vault = OpenVault::open(path, SlotType::Recovery, renewed ? newTestSecret() : testSecret());
    QVERIFY2(vault.ok(), vault ? "" : qPrintable(vault.error().detail));
    const auto there = testEntries(vault->journal());
    QVERIFY(there.ok());
    QSet<int> least;
    if (what != u"create") {
        for (int i = what == u"delete" ? deletions : 0; i < entriesBefore; ++i)
            least << i;
    }
    if (what == u"restore" && !there->contains(entriesInCopy)) {
        // It is the copy now: the former journal was set aside.
        const QDir beside(QFileInfo(path).path());
        const QStringList aside = beside.entryList({QStringLiteral("vault.before-restore-*")});
        QCOMPARE(aside.size(), 1);
        auto former = openTestVault(beside.filePath(aside.front()));
        QVERIFY(former.ok() && testEntries(former->journal())->contains(least));
        for (int i = entriesInCopy; i < entriesBefore; ++i)
            least.remove(i);
    }
    if (what == u"restore")
        QVERIFY2(report.saved.isEmpty() || !there->contains(entriesInCopy), "a confirmed restore was undone");
    if (what == u"save" || what == u"seal") {
        least |= report.saved;
        if (what == u"seal")
            least << 0;
    }
    QVERIFY2(there->contains(least), "a confirmed entry is lost");
    QVERIFY2(!there->contains(-1), "an entry is not what was put");
    if (what == u"delete")
        QVERIFY2(!there->intersects(report.saved), "a deleted entry is there again");
    if (what == u"passphrase") {
        const bool isNew = opensWith(path, u"new");
        QVERIFY(isNew != opensWith(path, u"old"));
        QVERIFY(isNew || report.saved.isEmpty());
    }
    if (what == u"drop") {
        int unreadable = 0;
        const auto filed = Inbox(folder).open(vault->vault().keys());
        for (const InboxItem& d : filed)
            unreadable += !d.opened;
        QCOMPARE(unreadable, 0);
        QVERIFY(int(filed.size()) >= int(report.saved.size()));
    }
    if (what == u"backup" && QFile::exists(path + copyName)) {
        const auto copy = readBackup(path + copyName, SlotType::Recovery, testSecret(), path);
        QVERIFY2(copy.ok(), copy ? "" : qPrintable(copy.error().detail));
        QCOMPARE(copy->counts.entries, qint64(entriesBefore));
    } else if (what == u"backup") {
        QVERIFY(report.saved.isEmpty());
    }
    const auto checked = vault->check();
    const bool halfErased = what == u"erase" && !checked && checked.error().part == u"header copy";
    QVERIFY2(checked.ok() || halfErased, checked ? "" : qPrintable(checked.error().detail));
}

} // namespace aftermath
} // namespace unknot
