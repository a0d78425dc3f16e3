// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/OpenVault.h"

#include "core/journal/JournalText.h"
#include "core/storage/Schema.h"
#include "core/vault/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <mutex>

namespace unknot {

using namespace Qt::StringLiterals;

struct OpenVault::Parts
{
    Parts(std::unique_ptr<QLockFile> held, Vault opened) : lock(std::move(held)), vault(std::move(opened)) {}

    // In this order: the lock goes last, the statements of the journal before its database.
    std::unique_ptr<QLockFile> lock;
    Vault vault;
    std::unique_ptr<Database> database;
    std::unique_ptr<JournalDatabase> journal;
    std::mutex swap;   ///< check() opens the database anew; interrupt() may come meanwhile
    bool sound = true; ///< false once something was found damaged: its state is not sealed as good
};

DatabaseKey databaseKey(const VaultKeys& keys)
{
    return {keys.databaseKey(), keys.databaseSalt(), keys.rowDigest()};
}

Result<std::unique_ptr<QLockFile>> lockVault(const VaultFolder& folder)
{
    auto lock = std::make_unique<QLockFile>(folder.lock());
    lock->setStaleLockTime(0); // a session may last for days; a dead process is noticed all the same
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return Error{ErrorCode::InUse, u"%1: open elsewhere"_s.arg(folder.path), {}};
    if (lock->error() == QLockFile::UnknownError && QDir(folder.path).exists()) // what Qt calls a full disk
        return Error{ErrorCode::NoSpace, u"%1: no space to mark it as open"_s.arg(folder.path), {}};
    return Error{ErrorCode::CannotWrite, u"%1: cannot be written to"_s.arg(folder.path), {}};
}

OpenVault::OpenVault(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
OpenVault::OpenVault(OpenVault&&) noexcept = default;

OpenVault::~OpenVault()
{
    if (!m_parts)
        return;
    if (m_parts->sound && m_parts->database->checkpoint())
        (void)seal().ok(); // when it fails, the older seal stays true
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

Result<OpenVault> OpenVault::create(const QString& path, SlotType type, const SecretBytes& secret,
                                    const KdfCost& cost, const SecretBytes* recovery)
{
    const VaultFolder folder{path};
    const bool folderWasThere = QDir(path).exists();
    if (folder.isVault() || QFile::exists(folder.journal()))
        return Error{ErrorCode::Refused, u"%1: there is a vault already"_s.arg(path), {}};
    if (auto made = makePrivateFolder(path); !made)
        return made.error();
    auto lock = lockVault(folder);
    const auto undo = [&] {
        for (const QString& file :
             {folder.header(0), folder.header(1), folder.journal(), folder.journal() + u"-wal"_s})
            QFile::remove(file);
        if (lock)
            lock.value().reset();
        if (!folderWasThere)
            QDir().rmdir(path);
    };
    if (!lock) {
        if (lock.error().code != ErrorCode::InUse) // else it is somebody else's
            undo();
        return lock.error();
    }
    auto vault = Vault::create(path, type, secret, cost);
    if (!vault) {
        undo();
        return vault.error();
    }
    if (recovery) {
        if (auto set = vault->setSlot(SlotType::Recovery, *recovery, {}); !set) {
            undo();
            return set.error();
        }
    }
    auto open = openParts(nullptr, std::move(vault.value()), Database::Mode::Create);
    if (!open) {
        undo();
        return open.error();
    }
    open->m_parts->lock = std::move(lock.value());
    return open;
}

Result<OpenVault> OpenVault::open(const QString& path, SlotType type, const SecretBytes& secret)
{
    // The way in first: somebody who cannot open it need not know that it is in use.
    auto vault = Vault::unlock(path, type, secret);
    if (!vault)
        return vault.error();
    return openWithMaster(path, VaultKeys(vault->keys().master().copy()));
}

Result<OpenVault> OpenVault::openWithMaster(const QString& path, VaultKeys keys)
{
    auto lock = lockVault(VaultFolder{path});
    if (!lock)
        return lock.error();
    auto vault = Vault::unlockWithMaster(path, std::move(keys)); // read again: now it cannot change any more
    if (!vault)
        return vault.error();
    return openParts(std::move(lock.value()), std::move(vault.value()), Database::Mode::Open);
}

Result<OpenVault> OpenVault::openParts(std::unique_ptr<QLockFile> lock, Vault vault, Database::Mode mode)
{
    const DatabaseKey key = databaseKey(vault.keys());
    auto database = Database::open(vault.folder().journal(), mode, &key);
    if (!database)
        return database.error();
    if (auto done = migrate(database.value()); !done)
        return done.error();
    const Seal& sealed = vault.header().seal;
    const Seal found = database->digest().seal();
    if (found.commits < sealed.commits || (found.commits == sealed.commits && mode == Database::Mode::Open &&
                                           sealed.commits > 0 && found.digest != sealed.digest))
        return Error{ErrorCode::Damaged,
                     u"%1: an older state (%2) than the one closed last (%3)"_s.arg(vault.folder().journal())
                         .arg(found.commits)
                         .arg(sealed.commits),
                     u"older"_s};
    const Bytes<16> device = vault.header().vaultId;
    auto parts = std::make_unique<Parts>(std::move(lock), std::move(vault));
    parts->database = std::make_unique<Database>(std::move(database.value()));
    parts->journal = std::make_unique<JournalDatabase>(*parts->database, device);
    return OpenVault(std::move(parts));
}

void OpenVault::interrupt()
{
    const std::scoped_lock guard(m_parts->swap);
    if (m_parts->database)
        m_parts->database->interrupt();
}

Result<Done> OpenVault::seal()
{
    return m_parts->vault.seal(m_parts->database->digest().seal());
}

Result<Done> OpenVault::check()
{
    Parts& p = *m_parts;
    const QString trouble = p.vault.headerTrouble();
    p.sound = false;
    if (auto done = p.database->checkpoint(); !done)
        return done;
    const Seal before = p.database->digest().seal();
    // A fresh connection: one that has met a bad page reports what is not so.
    const DatabaseKey key = databaseKey(p.vault.keys());
    p.journal.reset();
    {
        const std::scoped_lock guard(p.swap);
        p.database.reset();
    }
    auto anew = Database::open(p.vault.folder().journal(), Database::Mode::Open, &key);
    if (!anew)
        return anew.error();
    {
        const std::scoped_lock guard(p.swap);
        p.database = std::make_unique<Database>(std::move(anew.value()));
    }
    p.journal = std::make_unique<JournalDatabase>(*p.database, p.vault.header().vaultId);
    if (auto done = p.database->checkPages(); !done)
        return done;
    if (auto done = p.database->digest().load(*p.database); !done)
        return done;
    if (auto done = p.database->digest().verify(*p.database); !done)
        return done;
    if (p.database->digest().seal() != before)
        return Error{ErrorCode::Damaged, u"%1: changed meanwhile"_s.arg(p.vault.folder().journal()),
                     u"data"_s};
    p.sound = true;
    if (!trouble.isEmpty())
        return Error{ErrorCode::Damaged, trouble, u"header copy"_s};
    return Done();
}

Result<int> OpenVault::fileDrops(int* unreadable)
{
    const Inbox inbox(m_parts->vault.folder());
    int filed = 0;
    for (const Drop& drop : inbox.open(m_parts->vault.keys())) {
        auto record = drop.opened ? recordFromDrop(drop.text) : Result<Record>(Error{});
        if (!record) {
            if (unreadable)
                ++*unreadable;
            continue;
        }
        // Put back after it was filed once, or the removal did not last: the same letter is not filed twice.
        if (!m_parts->journal->record(record->id)) {
            if (const auto stored = m_parts->journal->put(record.value()); !stored)
                return stored.error();
            ++filed;
        }
        inbox.remove(drop);
    }
    return filed;
}

Result<Done> eraseVault(const QString& path)
{
    const VaultFolder folder{path};
    auto lock = lockVault(folder);
    if (!lock)
        return lock.error();
    // Without the ways in, what a disk may keep of the rest cannot be read by anybody.
    const auto overwrite = [](const QString& name) {
        QFile file(name);
        if (file.open(QIODevice::ReadWrite)) {
            file.write(QByteArray(file.size(), '\0'));
            file.flush();
        }
    };
    overwrite(folder.header(0));
    overwrite(folder.header(1));
    flushFolder(path);
    lock.value().reset();
    if (!QDir(path).removeRecursively())
        return Error{ErrorCode::CannotWrite, u"%1: not all files could be removed"_s.arg(path), {}};
    return Done();
}

} // namespace unknot
