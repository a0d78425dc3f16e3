// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/Restore.h"

#include "core/base/ErrorText.h"
#include "core/storage/Backup.h"
#include "core/storage/BackupFile.h"
#include "core/storage/RowDigest.h"
#include "core/vault/DurableFile.h"
#include "core/vault/VaultLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>
#include <cerrno>
#include <optional>
#include <tuple>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString previewMark = u".preview-"_s;

QString markOf(Replacing why)
{
    return why == Replacing::Restore ? u"before-restore"_s : u"before-renewal"_s;
}

/// The complete vault on its way into the place of `folder`.
QString onItsWay(const VaultFolder& folder, Replacing why)
{
    return why == Replacing::Restore ? folder.restoring() : folder.renewing();
}

/// A copy, unpacked into a temporary folder and verified.
struct Unpacked
{
    FolderBeside place;
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
    auto place = makeFolderBeside(beside);
    if (!place)
        return place.error();
    const VaultFolder inside{place->path()};
    if (auto done = extractDatabase(backup, inside.journal()); !done)
        return done.error();
    const std::atomic<bool> never = false;
    const auto counts = verifyDatabaseFile(inside.journal(), databaseKey(keys.value()), never);
    if (!counts)
        return counts.error();
    return Unpacked{std::move(place.value()), head->header, std::move(keys.value()), head->made,
                    counts.value()};
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

/// The restored journal counts its commits on from the newest state that is known here: by the count,
/// automatic copies tell which content is newer.
Result<Done> goOnCounting(Database& database, const VaultFolder& existing)
{
    database.trustLog();
    if (auto done = database.digest().load(database); !done)
        return done;
    quint64 newest = 0;
    if (const auto header = readHeader(existing))
        newest = header->header.seal.commits;
    if (const auto kept = keptBackups(existing); !kept.empty())
        newest = std::max(newest, kept.front().commits);
    {
        Transaction transaction(database);
        if (!transaction.ok())
            return transaction.error();
        database.digest().countOnFrom(newest);
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return database.checkpoint();
}

Result<Done> renameFolder(const QString& from, const QString& to)
{
    errno = 0;
    if (!QDir().rename(from, to))
        return fileError(from, errno);
    flushFolder(QFileInfo(to).absolutePath());
    return Done();
}

bool isRealFolder(const QString& path)
{
    const QFileInfo there(path);
    return there.isDir() && !there.isSymLink();
}

QString freeName(const QString& path, QStringView why, const QDateTime& nowUtc)
{
    const QString stem = u"%1.%2-%3"_s.arg(path, why, nowUtc.toString(timeInNames));
    QString name = stem;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2"_s.arg(stem).arg(i);
    return name;
}

/// The vaults that were renamed for this reason, oldest first.
QStringList formerVaults(const QString& path, Replacing why)
{
    return foldersBeside(path, u'.' + markOf(why) + u'-');
}

/// The last step: gives the new vault its name.
Result<Done> moveIn(const VaultFolder& folder, Replacing why)
{
    if (auto done = renameFolder(onItsWay(folder, why), folder.path); !done)
        return done;
    // What was logged between carrying over and now. What cannot be carried over stays in the folder set
    // aside.
    const QStringList aside = formerVaults(folder.path, why);
    if (why == Replacing::Restore && !aside.isEmpty())
        (void)carryOver(VaultFolder{aside.last()}.inbox(), folder.inbox()).ok();
    return Done();
}

/// Completes or undoes what was cut off. Nothing if there is nothing to do, or if it is still going on.
std::optional<bool> finish(const VaultFolder& folder, Replacing why)
{
    const VaultFolder coming{onItsWay(folder, why)};
    if (!isRealFolder(coming.path))
        return {};
    const auto held = VaultLock::take(coming);
    if (!held)
        return {};
    if (folder.isVault()) { // the old vault was not set aside yet
        removeFolder(coming.path);
        return false;
    }
    return moveIn(folder, why) ? std::optional(true) : std::nullopt;
}

/// Of a renewal that was cut off when the new vault was in its place already: the old one would still open
/// with the old secrets. False if there was none to erase.
bool eraseFormerVaults(const VaultFolder& folder)
{
    const QStringList formers = formerVaults(folder.path, Replacing::Renewal);
    if (formers.isEmpty() || !readHeader(folder))
        return false;
    const auto held = VaultLock::take(folder); // else the renewal is still going on
    if (!held)
        return false;
    bool erased = false;
    for (const QString& former : formers) {
        // Only its key could open letters that arrived in between, so keep it with them.
        if (Inbox(VaultFolder{former}).count() == 0)
            erased = eraseVault(former).ok() || erased;
    }
    return erased;
}

/// Left by a process that was cut off. One that is still at work holds the lock there.
void removePreviews(const VaultFolder& folder)
{
    constexpr qsizetype random = 6;
    for (const QString& path : foldersBeside(folder.path, previewMark)) {
        const VaultFolder left{path};
        if (path.size() != folder.path.size() + previewMark.size() + random ||
            !QFile::exists(left.lock())) // it is just being made
            continue;
        if (const auto held = VaultLock::take(left))
            removeFolder(left.path);
    }
}

/// An earlier vault that was on its way back.
void finishReturn(const VaultFolder& folder)
{
    const QString coming = folder.returning();
    if (!isRealFolder(coming))
        return;
    const auto held = VaultLock::take(VaultFolder{coming});
    if (!held)
        return;
    // Forwards if the other one was set aside already, else back among the earlier ones.
    const QString name =
        folder.isVault() ? freeName(folder.path, setAsideMark, QDateTime::currentDateTimeUtc()) : folder.path;
    (void)renameFolder(coming, name).ok();
}

} // namespace

Result<BackupInfo> readBackup(const QString& path, SlotType type, const SecretBytes& secret,
                              const QString& workBeside)
{
    const auto unpacked = unpack(path, type, secret, workBeside);
    if (!unpacked)
        return unpacked.error();
    return BackupInfo{unpacked->header.idText(), unpacked->made, unpacked->counts};
}

std::vector<EarlierVault> earlierVaults(const QString& path)
{
    static const QRegularExpression time(u"-([0-9]{8}-[0-9]{6})(-[0-9]+)?$"_s);
    std::vector<EarlierVault> vaults;
    for (const QString& why : {setAsideMark.toString(), markOf(Replacing::Restore)}) {
        for (const QString& folder : foldersBeside(path, u'.' + why + u'-')) {
            const QDateTime name = QDateTime::fromString(time.match(folder).captured(1), timeInNames);
            const EarlierVault vault{folder, QDateTime(name.date(), name.time(), QTimeZone::utc()).toUTC()};
            if (vault.setAside.isValid() && VaultFolder{folder}.isVault())
                vaults.push_back(vault);
        }
    }
    std::sort(vaults.begin(), vaults.end(), [](const auto& a, const auto& b) {
        return std::tie(a.setAside, a.path) > std::tie(b.setAside, b.path);
    });
    return vaults;
}

Result<Done> bringVaultBack(const QString& earlier, const QString& path, const QDateTime& nowUtc)
{
    const auto vaults = earlierVaults(path);
    if (std::none_of(vaults.begin(), vaults.end(), [&](const auto& v) { return v.path == earlier; }))
        return Error{ErrorCode::NotFound, ErrorText::tr("%1: no journal is there any more").arg(earlier),
                     u"earlier"_s};
    {
        const auto lock = VaultLock::take(VaultFolder{earlier});
        if (!lock)
            return lock.error();
    }
    // Whatever happens between the next steps, finishRestore() completes or undoes them.
    const VaultFolder folder{path};
    if (auto done = renameFolder(earlier, folder.returning()); !done)
        return done;
    if (!QDir().rmdir(path) && QFileInfo::exists(path)) { // also what is no vault, so that nothing is lost
        if (const auto aside = setVaultAside(path, setAsideMark, nowUtc); !aside) {
            (void)renameFolder(folder.returning(), earlier).ok();
            return aside.error();
        }
    }
    return renameFolder(folder.returning(), path);
}

Result<QString> setVaultAside(const QString& path, QStringView why, const QDateTime& nowUtc)
{
    {
        // Check that the vault is not open. Release the lock again, as some systems cannot rename a folder
        // that contains an open file.
        auto lock = VaultLock::take(VaultFolder{path});
        if (!lock)
            return lock.error();
    }
    const QString name = freeName(path, why, nowUtc);
    if (auto done = renameFolder(path, name); !done)
        return done.error();
    return name;
}

Result<Done> restoreBackup(const QString& backup, const QString& vaultPath, SlotType type,
                           const SecretBytes& secret, QString* setAside, const QDateTime& nowUtc)
{
    const QString path = realPath(vaultPath);
    if (const QFileInfo there(path); there.isSymLink() || (there.exists() && !there.isDir()))
        return Error{ErrorCode::CannotWrite, ErrorText::tr("%1: is not a folder").arg(path), u"special"_s};
    auto unpacked = unpack(backup, type, secret, path);
    if (!unpacked)
        return unpacked.error();
    const VaultFolder inside{unpacked->place.path()}, existing{path};
    // The copy's state is now the trusted one. Drop the inbox proof, as the keychain's key may belong to
    // another device.
    VaultHeader header = unpacked->header;
    {
        const DatabaseKey key = databaseKey(unpacked->keys);
        auto database = Database::open(inside.journal(), Database::Mode::Open, &key);
        if (!database)
            return database.error();
        if (auto done = goOnCounting(database.value(), existing); !done)
            return done;
        header.seal = database->digest().seal();
    }
    if (auto done = writeHeader(inside, header, unpacked->keys.headerMac()); !done)
        return done;
    if (QFileInfo::exists(path)) {
        if (auto done = carryOver(existing, inside); !done)
            return done;
    }
    const auto aside = putInPlace(std::move(unpacked->place), path, Replacing::Restore, nowUtc);
    if (!aside)
        return aside.error();
    if (setAside)
        *setAside = aside.value();
    return Done();
}

Result<FolderBeside> makeFolderBeside(const QString& path)
{
    QString parent = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(parent) && parent != QFileInfo(parent).path())
        parent = QFileInfo(parent).path(); // do not create folders for a preview
    errno = 0;
    FolderBeside beside{std::make_unique<QTemporaryDir>(parent + u'/' + QFileInfo(path).fileName() +
                                                        previewMark + u"XXXXXX"_s),
                        {}};
    if (!beside.folder->isValid())
        return fileError(path, errno);
    auto held = VaultLock::take(VaultFolder{beside.path()});
    if (!held)
        return held.error();
    beside.held = std::move(held.value());
    return beside;
}

Result<QString> putInPlace(FolderBeside beside, const QString& path, Replacing why, const QDateTime& nowUtc)
{
    const VaultFolder existing{path};
    const QString coming = onItsWay(existing, why);
    const bool replaces = QFileInfo::exists(path) && !QDir(path).isEmpty();
    if (!replaces)
        QDir().rmdir(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    // From here on everything is on disk under its own name. Whatever happens between the next steps,
    // finishRestore() completes them, but not before this function has released the lock.
    removeFolder(coming);
    QFile::setPermissions(beside.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    flushFolder(beside.path());
#ifndef Q_OS_UNIX
    beside.held.reset(); // a folder that contains an open file cannot be renamed
#endif
    if (auto done = renameFolder(beside.path(), coming); !done)
        return done.error();
    beside.folder->setAutoRemove(false);
#ifndef Q_OS_UNIX
    auto held = VaultLock::take(VaultFolder{coming});
    if (!held)
        return held.error();
    beside.held = std::move(held.value());
#endif
    QString name;
    if (replaces) {
        auto aside = setVaultAside(path, markOf(why), nowUtc);
        if (!aside) {
            removeFolder(coming);
            return aside;
        }
        name = aside.value();
    }
    if (auto done = moveIn(existing, why); !done)
        return done.error();
    return name;
}

RestoreEnd finishRestore(const QString& path)
{
    if (path.isEmpty())
        return RestoreEnd::Nothing;
    const VaultFolder folder{realPath(path)};
    removePreviews(folder);
    finishReturn(folder);
    if (const auto restored = finish(folder, Replacing::Restore))
        return *restored ? RestoreEnd::Finished : RestoreEnd::Undone;
    const auto renewed = finish(folder, Replacing::Renewal);
    const bool erased = eraseFormerVaults(folder);
    if (renewed)
        return *renewed ? RestoreEnd::Renewed : RestoreEnd::NotRenewed;
    return erased ? RestoreEnd::Renewed : RestoreEnd::Nothing;
}

} // namespace unknot
