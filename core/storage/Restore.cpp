// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/Restore.h"

#include "core/base/ErrorText.h"
#include "core/storage/Backup.h"
#include "core/storage/BackupFile.h"
#include "core/vault/DurableFile.h"
#include "core/vault/VaultLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString previewMark = u".preview-XXXXXX"_s;
const QString asideMark = u"before-restore"_s;

/// A copy, unpacked into a temporary folder and verified.
struct Unpacked
{
    std::unique_ptr<QTemporaryDir> folder;
    VaultHeader header;
    VaultKeys keys;
    QDateTime made;
    JournalCounts counts;
};

Result<Unpacked> unpack(const QString& backup, SlotType type, const SecretBytes& secret,
                        const QString& beside)
{
    const auto head = readBackupHead(backup);
    if (!head)
        return head.error();
    const auto slot = std::find_if(head->header.slots.begin(), head->header.slots.end(),
                                   [type](const KeySlot& s) { return s.type == type; });
    if (slot == head->header.slots.end())
        return Error{ErrorCode::NotFound,
                     ErrorText::tr("%1: the copy has no key slot of this kind").arg(backup), u"slot"_s};
    auto keys = openSlot(head->header, *slot, secret);
    if (!keys)
        return keys.error();
    if (!VaultHeader::hasMac(head->headerBytes, keys->headerMac()))
        return Error{ErrorCode::Damaged,
                     ErrorText::tr("%1: the header was modified by someone without the key").arg(backup),
                     u"header"_s};
    QString parent = QFileInfo(beside).absolutePath();
    while (!QFileInfo::exists(parent) && parent != QFileInfo(parent).path())
        parent = QFileInfo(parent).path(); // do not create folders for a preview
    auto folder = std::make_unique<QTemporaryDir>(parent + u'/' + QFileInfo(beside).fileName() + previewMark);
    if (!folder->isValid())
        return Error{ErrorCode::CannotWrite, ErrorText::tr("%1: cannot be written to").arg(parent), {}};
    const VaultFolder inside{folder->path()};
    if (auto done = extractDatabase(backup, inside.journal()); !done)
        return done.error();
    const std::atomic<bool> never = false;
    const auto counts = verifyDatabaseFile(inside.journal(), databaseKey(keys.value()), never);
    if (!counts)
        return counts.error();
    return Unpacked{std::move(folder), head->header, std::move(keys.value()), head->made, counts.value()};
}

/// Adds the files of `from` that are missing in `to`: durably, and without copying where the file system has
/// hard links.
Result<Done> carryOver(const QString& from, const QString& to)
{
    const QStringList names = QDir(from).entryList(QDir::Files);
    if (names.isEmpty())
        return Done();
    if (auto made = makePrivateFolder(to); !made)
        return made;
    for (const QString& name : names) {
        if (auto done = linkOrCopy(from + u'/' + name, to + u'/' + name); !done)
            return done;
    }
    flushFolder(to);
    return Done();
}

/// Automatic copies and inbox entries stay with their journal. An entry of another vault cannot be opened,
/// which is reported when the inbox is filed.
Result<Done> carryOver(const VaultFolder& from, const VaultFolder& to)
{
    if (auto done = carryOver(from.backups(), to.backups()); !done)
        return done;
    return carryOver(from.inbox(), to.inbox());
}

Result<Done> renameFolder(const QString& from, const QString& to)
{
    if (!QDir().rename(from, to))
        return Error{ErrorCode::CannotWrite, ErrorText::tr("%1: cannot be renamed").arg(from), {}};
    flushFolder(QFileInfo(to).absolutePath());
    return Done();
}

/// The last step: gives the restored vault its name.
Result<Done> moveIn(const VaultFolder& folder)
{
    if (auto done = renameFolder(folder.restoring(), folder.path); !done)
        return done;
    // What was logged between carrying over and now.
    const QFileInfo self(folder.path);
    const QStringList aside =
        self.dir().entryList({self.fileName() + u'.' + asideMark + u"-*"_s}, QDir::Dirs, QDir::Name);
    return aside.isEmpty()
               ? Result<Done>(Done())
               : carryOver(VaultFolder{self.dir().filePath(aside.last())}.inbox(), folder.inbox());
}

} // namespace

Result<BackupInfo> readBackup(const QString& path, SlotType type, const SecretBytes& secret,
                              const QString& workBeside)
{
    const auto unpacked = unpack(path, type, secret, workBeside);
    if (!unpacked)
        return unpacked.error();
    const auto& id = unpacked->header.vaultId;
    return BackupInfo{QString::fromLatin1(
                          QByteArray(reinterpret_cast<const char*>(id.data()), qsizetype(id.size())).toHex()),
                      unpacked->made, unpacked->counts};
}

Result<QString> setVaultAside(const QString& path, const QString& why, const QDateTime& nowUtc)
{
    {
        // Check that the vault is not open. Release the lock again, as some systems cannot rename a folder
        // that contains an open file.
        auto lock = VaultLock::take(VaultFolder{path});
        if (!lock)
            return lock.error();
    }
    const QString stem = u"%1.%2-%3"_s.arg(path, why, nowUtc.toString(timeInNames));
    QString name = stem;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2"_s.arg(stem).arg(i);
    if (auto done = renameFolder(path, name); !done)
        return done.error();
    return name;
}

Result<Done> restoreBackup(const QString& backup, const QString& path, SlotType type,
                           const SecretBytes& secret, QString* setAside, const QDateTime& nowUtc)
{
    auto unpacked = unpack(backup, type, secret, path);
    if (!unpacked)
        return unpacked.error();
    const VaultFolder inside{unpacked->folder->path()}, existing{path};
    // The copy's state is now the trusted one. Drop the inbox proof, as the keychain's key may belong to
    // another device.
    VaultHeader header = unpacked->header;
    {
        const DatabaseKey key = databaseKey(unpacked->keys);
        auto database = Database::open(inside.journal(), Database::Mode::ReadOnly, &key);
        if (!database)
            return database.error();
        if (auto done = database->digest().load(database.value()); !done)
            return done;
        header.seal = database->digest().seal();
    }
    if (auto done = writeHeader(inside, header, unpacked->keys.headerMac()); !done)
        return done;
    const bool replaces = QFileInfo::exists(path) && !QDir(path).isEmpty();
    if (replaces) {
        if (auto done = carryOver(existing, inside); !done)
            return done;
    } else {
        QDir().rmdir(path);
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    // From here on everything is on disk under its own name. Whatever happens between the next steps,
    // finishRestore() completes them.
    QDir(existing.restoring()).removeRecursively();
    QFile::setPermissions(inside.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    flushFolder(inside.path);
    if (auto done = renameFolder(inside.path, existing.restoring()); !done)
        return done;
    unpacked->folder->setAutoRemove(false);
    const auto held =
        VaultLock::take(VaultFolder{existing.restoring()}); // keeps others from finishing it too early
    if (!held)
        return held.error();
    if (replaces) {
        const auto aside = setVaultAside(path, asideMark, nowUtc);
        if (!aside) {
            QDir(existing.restoring()).removeRecursively();
            return aside.error();
        }
        if (setAside)
            *setAside = aside.value();
    }
    return moveIn(existing);
}

RestoreEnd finishRestore(const QString& path)
{
    const VaultFolder folder{path}, restoring{folder.restoring()};
    if (path.isEmpty() || !QFileInfo::exists(restoring.path))
        return RestoreEnd::Nothing;
    const auto held = VaultLock::take(restoring);
    if (!held) // it is still going on
        return RestoreEnd::Nothing;
    if (folder.isVault()) { // the old vault was not set aside yet
        QDir(restoring.path).removeRecursively();
        return RestoreEnd::Undone;
    }
    return moveIn(folder) ? RestoreEnd::Finished : RestoreEnd::Nothing;
}

} // namespace unknot
