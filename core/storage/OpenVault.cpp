// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/OpenVault.h"

#include "core/base/ErrorText.h"
#include "core/journal/JournalText.h"
#include "core/journal/SessionRecord.h"
#include "core/storage/Schema.h"
#include "core/vault/DurableFile.h"
#include "core/vault/VaultLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <atomic>
#include <cerrno>
#include <optional>

namespace unknot {

using namespace Qt::StringLiterals;

struct OpenVault::Parts
{
    Parts(VaultLock held, Vault opened, const WallClock& wall)
        : lock(std::move(held)), vault(std::move(opened)), clock(wall)
    {
    }

    /// With the database brought to the current version.
    static Result<std::unique_ptr<Parts>> assemble(VaultLock held, Vault opened, Database database,
                                                   const WallClock& wall)
    {
        if (auto done = migrate(database); !done)
            return done.error();
        auto parts = std::make_unique<Parts>(std::move(held), std::move(opened), wall);
        parts->database = std::make_unique<Database>(std::move(database));
        parts->journal = std::make_unique<JournalDatabase>(*parts->database, parts->vault.header().vaultId,
                                                           wall, &parts->stopReading);
        return parts;
    }

    // The order matters: the lock is released last, and the journal's statements are destroyed before its
    // database.
    VaultLock lock;
    Vault vault;
    const WallClock& clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<JournalDatabase> journal;
    std::unique_ptr<QTemporaryDir> readFrom; ///< only if the vault is read-only
    std::atomic<bool> interrupted = false, stopReading = false;
    QString logSetAside;
    bool sound = true; ///< false once damage was found, so that a damaged state is not sealed
};

namespace {

/// Removes copies whose making was cut off by the end of the process. Only while the vault is locked by us.
void removeUnfinishedCopies(const VaultFolder& folder)
{
    QDir dir(folder.path);
    for (const QString& name : dir.entryList({u"copy-*.new*"_s}, QDir::Files))
        dir.remove(name);
}

Error isOlder(const QString& path, quint64 found, quint64 known)
{
    return {ErrorCode::Damaged,
            ErrorText::tr("%1: older (%2) than the last closed state (%3)").arg(path).arg(found).arg(known),
            u"older"_s};
}

/// The number of commits in the database file alone, without its log; 0 if that cannot be told.
quint64 commitsInFile(const VaultFolder& folder, const DatabaseKey& key)
{
    const QString alone =
        folder.path + u"/copy-alone.new"_s; // SQLite looks for a log by the name of the file
    QFile::remove(alone);
    if (!linkOrCopy(folder.journal(), alone))
        return 0;
    quint64 commits = 0;
    if (auto database = Database::open(alone, Database::Mode::ReadOnly, &key)) {
        if (database->digest().load(database.value()))
            commits = database->digest().seal().commits;
    }
    QFile::remove(alone);
    return commits;
}

/// Opens the database as it is, with its log if there is one, and compares it with the last closed state.
/// Writes nothing.
Result<Database> openJournal(const VaultFolder& folder, const DatabaseKey& key, const Seal& sealed)
{
    const quint64 inFile = QFileInfo(folder.log()).size() > 0 ? commitsInFile(folder, key) : 0;
    auto database = Database::open(folder.journal(), Database::Mode::Open, &key);
    if (!database)
        return database;
    const auto version = database->number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version.value() > schemaVersion())
        return newerFormat(version.value());
    if (auto loaded = database->digest().load(database.value()); !loaded)
        return loaded.error();
    const Seal found = database->digest().seal();
    if (found.commits < sealed.commits ||
        (found.commits == sealed.commits && sealed.commits > 0 && found.digest != sealed.digest))
        return isOlder(folder.journal(), found.commits, sealed.commits);
    if (found.commits < inFile)
        return isOlder(folder.journal(), found.commits, inFile);
    return database;
}

/// As openJournal(). A log that makes the journal older or unreadable, while it is fine without, does not
/// belong to it (it came from elsewhere, or from an earlier time): it is set aside, never written into the
/// journal or removed.
Result<Database> openWithLog(const VaultFolder& folder, const DatabaseKey& key, const Seal& sealed,
                             const WallClock& clock, QString* setAside)
{
    auto database = openJournal(folder, key, sealed);
    if (database || database.error().code != ErrorCode::Damaged || QFileInfo(folder.log()).size() == 0)
        return database;
    const QString aside = u"%1.set-aside-%2"_s.arg(folder.log(), clock.now().toUTC().toString(timeInNames));
    if (!QFile::rename(folder.log(), aside))
        return database;
    auto alone = openJournal(folder, key, sealed);
    if (!alone) {
        QFile::remove(folder.log()); // an empty one of the second attempt
        QFile::rename(aside, folder.log());
        return database;
    }
    flushFolder(folder.path);
    *setAside = aside;
    return alone;
}

constexpr const char* refuseChanges = "PRAGMA query_only = ON";

/// Removes leftovers of an interrupted create().
void removeNewJournal(const VaultFolder& folder)
{
    for (const char* end : {"", "-wal"})
        QFile::remove(folder.newJournal() + QLatin1String(end));
}

} // namespace

Result<Done> verify(Database& database, const std::atomic<bool>& stop)
{
    const Interruptible guard(database, stop);
    if (stop)
        return Interruptible::error();
    if (auto done = database.checkPages(); !done)
        return done;
    if (auto done = database.digest().load(database); !done)
        return done;
    return database.digest().verify(database);
}

DatabaseKey databaseKey(const VaultKeys& keys)
{
    return {keys.databaseKey(), keys.databaseSalt(), keys.rowDigest()};
}

OpenVault::OpenVault(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
OpenVault::OpenVault(OpenVault&&) noexcept = default;

OpenVault::~OpenVault()
{
    if (!m_parts)
        return;
    if (m_parts->sound && !isReadOnly() && m_parts->database->checkpoint())
        (void)seal().ok(); // on failure the older seal remains valid
    m_parts->journal.reset();
}

Vault& OpenVault::vault()
{
    return m_parts->vault;
}

JournalStore& OpenVault::journal()
{
    return *m_parts->journal;
}

Database& OpenVault::database()
{
    return *m_parts->database;
}

namespace {

/// More than what a creation that was cut off may have left.
bool holdsOtherFiles(const VaultFolder& folder)
{
    // "header.a.new", "journal.db.new-wal", ...
    const QString ours[] = {QFileInfo(folder.lock()).fileName(), u"header."_s,
                            QFileInfo(folder.journal()).fileName()};
    const QStringList names =
        QDir(folder.path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [&ours](const QString& name) {
        return !std::any_of(std::begin(ours), std::end(ours),
                            [&name](const QString& our) { return name.startsWith(our); });
    });
}

} // namespace

Result<OpenVault> OpenVault::create(const QString& path, SlotType type, const SecretBytes& secret,
                                    const KdfCost& cost, const SecretBytes* recovery, const WallClock& clock)
{
    const VaultFolder folder{path};
    const bool folderWasThere = QDir(path).exists();
    if (folder.isVault())
        return Error{ErrorCode::Refused, ErrorText::tr("%1: a vault already exists").arg(path), {}};
    if (holdsOtherFiles(folder))
        return Error{ErrorCode::Refused, ErrorText::tr("%1: the folder is not empty").arg(path), u"folder"_s};
    if (auto folderMade = makePrivateFolder(path); !folderMade)
        return folderMade.error();
    auto lock = VaultLock::take(folder);
    if (!lock)
        return lock.error();
    auto made = make(std::move(lock.value()), path, type, secret, cost, recovery, clock);
    if (!made) {
        for (const QString& file : {folder.header(0), folder.header(1), folder.journal()})
            QFile::remove(file);
        removeNewJournal(folder);
        QFile::remove(folder.lock());
        if (!folderWasThere)
            QDir().rmdir(path);
    }
    return made;
}

/// Writes the journal first, under a temporary name, then the header that makes it a vault. If interrupted,
/// there is either no vault or a complete one.
Result<OpenVault> OpenVault::make(VaultLock lock, const QString& path, SlotType type,
                                  const SecretBytes& secret, const KdfCost& cost, const SecretBytes* recovery,
                                  const WallClock& clock)
{
    auto vault = Vault::draft(path, type, secret, cost);
    if (!vault)
        return vault.error();
    const VaultFolder& folder = vault->folder();
    removeNewJournal(folder);
    {
        const DatabaseKey key = databaseKey(vault->keys());
        auto database = Database::open(folder.newJournal(), Database::Mode::Create, &key);
        if (!database)
            return database.error();
        if (auto done = migrate(database.value()); !done)
            return done.error();
        if (auto done = database->checkpoint(); !done)
            return done.error();
    }
    flushFolder(path);
    // A single write of the header, with one or two slots.
    auto saved = recovery ? vault->setSlot(SlotType::Recovery, *recovery, {}) : vault->save();
    if (!saved)
        return saved.error();
    return openParts(std::move(lock), std::move(vault.value()), clock);
}

Result<OpenVault> OpenVault::open(const QString& path, SlotType type, const SecretBytes& secret,
                                  const WallClock& clock)
{
    // Unlock first: do not reveal that the vault is in use to someone who cannot open it.
    auto vault = Vault::unlock(path, type, secret);
    if (!vault)
        return vault.error();
    return openWithMaster(path, VaultKeys(vault->keys().master().copy()), clock);
}

Result<OpenVault> OpenVault::openWithMaster(const QString& path, VaultKeys keys, const WallClock& clock)
{
    auto lock = VaultLock::take(VaultFolder{path});
    const bool readOnly = !lock && lock.error().code == ErrorCode::CannotWrite;
    if (readOnly)
        lock = VaultLock::takeToRead(VaultFolder{path});
    if (!lock)
        return lock.error();
    auto vault = Vault::unlockWithMaster(path, std::move(keys)); // read again under the lock
    if (!vault)
        return vault.error();
    return readOnly ? openToRead(std::move(lock.value()), std::move(vault.value()), clock)
                    : openParts(std::move(lock.value()), std::move(vault.value()), clock);
}

Result<OpenVault> OpenVault::openToRead(VaultLock lock, Vault vault, const WallClock& clock)
{
    auto copies = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/unknot-read-XXXXXX"_s);
    const VaultFolder folder = vault.folder(), inside{copies->path()};
    if (!copies->isValid())
        return Error{ErrorCode::CannotWrite, copies->errorString(), {}};
    for (const auto& [from, to] :
         {std::pair{folder.journal(), inside.journal()}, std::pair{folder.log(), inside.log()}}) {
        errno = 0;
        if (QFile::exists(from) &&
            (!QFile::copy(from, to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner)))
            return fileError(to, errno);
    }
    QString ignored; // a log that does not belong to the journal stays where it is
    auto database = openWithLog(inside, databaseKey(vault.keys()), vault.header().seal, clock, &ignored);
    if (!database)
        return database.error();
    auto parts = Parts::assemble(std::move(lock), std::move(vault), std::move(database.value()), clock);
    if (!parts)
        return parts.error();
    Database& journal = *parts.value()->database;
    if (auto done = journal.checkpoint(); !done)
        return done.error();
    if (auto done = journal.run(refuseChanges); !done)
        return done.error();
    parts.value()->readFrom = std::move(copies);
    return OpenVault(std::move(parts.value()));
}

bool OpenVault::isReadOnly() const
{
    return m_parts->readFrom != nullptr;
}

VaultFolder OpenVault::workFolder() const
{
    return m_parts->readFrom ? VaultFolder{m_parts->readFrom->path()} : m_parts->vault.folder();
}

Result<OpenVault> OpenVault::openParts(VaultLock lock, Vault vault, const WallClock& clock)
{
    const VaultFolder& folder = vault.folder();
    // Completes the creation of a vault, now or after an interruption.
    if (vault.header().seal.commits == 0 && !QFile::exists(folder.journal()) &&
        QFile::exists(folder.newJournal())) {
        if (!QFile::rename(folder.newJournal(), folder.journal()))
            return fileError(folder.journal(), errno);
        flushFolder(folder.path);
    }
    removeUnfinishedCopies(folder);
    QString logSetAside;
    auto database = openWithLog(folder, databaseKey(vault.keys()), vault.header().seal, clock, &logSetAside);
    if (!database)
        return database.error();
    database->trustLog();
    auto parts = Parts::assemble(std::move(lock), std::move(vault), std::move(database.value()), clock);
    if (!parts)
        return parts.error();
    parts.value()->logSetAside = logSetAside;
    return OpenVault(std::move(parts.value()));
}

void OpenVault::interrupt()
{
    m_parts->interrupted = true;
}

void OpenVault::stopReading()
{
    m_parts->stopReading = true;
}

const std::atomic<bool>& OpenVault::isInterrupted() const
{
    return m_parts->interrupted;
}

const QString& OpenVault::logSetAside() const
{
    return m_parts->logSetAside;
}

Result<Done> OpenVault::seal()
{
    if (isReadOnly())
        return Done();
    return m_parts->vault.seal(m_parts->database->digest().seal());
}

Result<Done> OpenVault::check()
{
    Parts& p = *m_parts;
    const QString errorText = p.vault.headerFault();
    p.sound = false;
    if (auto done = p.database->checkpoint(); !done)
        return done;
    const Seal before = p.database->digest().seal();
    // Reopen: a connection that has met a bad page gives wrong results.
    const DatabaseKey key = databaseKey(p.vault.keys());
    p.journal.reset();
    p.database.reset();
    auto reopened = Database::open(workFolder().journal(), Database::Mode::Open, &key);
    if (!reopened)
        return reopened.error();
    if (isReadOnly()) {
        if (auto done = reopened->run(refuseChanges); !done)
            return done;
    }
    p.database = std::make_unique<Database>(std::move(reopened.value()));
    p.database->trustLog(); // it was emptied above
    p.journal =
        std::make_unique<JournalDatabase>(*p.database, p.vault.header().vaultId, p.clock, &p.stopReading);
    if (auto done = verify(*p.database, p.interrupted); !done) {
        p.sound = done.error().code == ErrorCode::Interrupted;
        return done;
    }
    if (p.database->digest().seal() != before)
        return Error{ErrorCode::Damaged,
                     ErrorText::tr("%1: changed meanwhile").arg(p.vault.folder().journal()), u"data"_s};
    p.sound = true;
    if (!errorText.isEmpty())
        return Error{ErrorCode::Damaged, errorText, u"header copy"_s};
    return Done();
}

Result<int> OpenVault::fileInbox(int* unreadable)
{
    return isReadOnly() ? Result<int>(0)
                        : fileInbox(m_parts->vault.folder(), m_parts->vault.keys(), unreadable);
}

Result<int> OpenVault::fileInbox(const VaultFolder& from, const VaultKeys& keys, int* unreadable)
{
    const Inbox inbox(from);
    int filed = 0;
    for (const InboxItem& drop : inbox.open(keys)) {
        auto record = drop.opened ? recordFromDrop(drop.text) : Result<Record>(Error{});
        if (!record) {
            if (unreadable)
                ++*unreadable;
            continue;
        }
        // Skip entries that were already filed, in case the file was restored or its removal was not durable.
        const auto filedBefore = m_parts->journal->record(record->id);
        if (!filedBefore || isLaterPart(record.value(), filedBefore.value())) {
            if (const auto stored = m_parts->journal->put(record.value()); !stored)
                return stored.error();
            ++filed;
        }
        inbox.remove(drop.file);
    }
    return filed;
}

Result<Done> eraseVault(const QString& vaultPath)
{
    const VaultFolder folder{realPath(vaultPath)};
    // Set aside, on their way, or left by a look at a copy that was cut off.
    QStringList paths;
    for (const QStringView start : {u".set-aside-", u".before-restore-", u".before-renewal-", u".preview-",
                                    u".restoring", u".renewing", u".returning"})
        paths += foldersBeside(folder.path, start);
    if (QFileInfo(folder.path).isDir())
        paths << folder.path;
    // All locks first: either everything is erased, or nothing.
    std::vector<VaultLock> locks;
    for (const QString& path : paths) {
        auto lock = VaultLock::take(VaultFolder{path});
        if (!lock && lock.error().code == ErrorCode::InUse)
            return lock.error();
        if (lock)
            locks.push_back(std::move(lock.value()));
    }
    QString left;
    for (const QString& path : paths) {
        // Without the key slots, whatever remains on the disk is unreadable. A copy begins with them, too;
        // after a power cut it could have its name again.
        const VaultFolder vault{path};
        constexpr qint64 slotsEnd = 2LL * VaultHeader::fileSize;
        wipeFile(vault.header(0), slotsEnd);
        wipeFile(vault.header(1), slotsEnd);
        flushFolder(vault.path);
        const QDir copies(vault.backups());
        for (const QString& name : copies.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks))
            wipeFile(copies.filePath(name), slotsEnd);
#ifndef Q_OS_UNIX
        if (path == paths.first())
            locks.clear(); // files that are open cannot be removed there
#endif
        if (!removeFolder(path))
            left = path;
        flushFolder(QFileInfo(path).absolutePath());
    }
    if (!left.isEmpty())
        return Error{ErrorCode::CannotWrite, ErrorText::tr("%1: not all files could be removed").arg(left),
                     u"erase"_s};
    return Done();
}

} // namespace unknot
