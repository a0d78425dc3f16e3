// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/Renewal.h"

#include "core/base/ErrorText.h"
#include "core/storage/Restore.h"
#include "core/vault/DurableFile.h"

#include <QFileInfo>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// The rows are those of the old journal, to the last byte: the old journal's digest is true for them.
Result<Done> compare(const QString& file, const VaultKeys& keys, const VaultKeys& oldKeys, const Seal& wanted,
                     const std::atomic<bool>& stop)
{
    const DatabaseKey key{keys.databaseKey(), keys.databaseSalt(), oldKeys.rowDigest()};
    auto database = Database::open(file, Database::Mode::ReadOnly, &key);
    if (!database)
        return database.error();
    if (auto done = verify(database.value(), stop); !done)
        return done;
    if (database->digest().seal() != wanted)
        return Error{ErrorCode::Damaged, ErrorText::tr("%1: changed meanwhile").arg(file), u"data"_s};
    return Done();
}

/// Gives the journal the digest of its new key. Returns its state.
Result<Seal> digestAnew(const QString& file, const VaultKeys& keys, const std::atomic<bool>& stop)
{
    const DatabaseKey key = databaseKey(keys);
    auto database = Database::open(file, Database::Mode::Open, &key);
    if (!database)
        return database.error();
    database->trustLog();
    if (auto done = database->digest().load(database.value()); !done)
        return done.error();
    {
        Transaction transaction(database.value());
        if (!transaction.ok())
            return transaction.error();
        if (auto done = database->digest().recompute(database.value()); !done)
            return done.error();
        if (auto done = transaction.commit(); !done)
            return done.error();
    }
    if (auto done = database->checkpoint(); !done)
        return done.error();
    if (auto done = verify(database.value(), stop); !done)
        return done.error();
    return database->digest().seal();
}

} // namespace

Result<RenewedVault> prepareRenewal(OpenVault& vault, const std::vector<NewSlot>& fresh)
{
    if (vault.isReadOnly())
        return Error{ErrorCode::CannotWrite, vault.vault().folder().path, {}};
    if (auto filed = vault.fileInbox(); !filed)
        return filed.error();
    const VaultHeader& before = vault.vault().header();
    const VaultKeys& oldKeys = vault.vault().keys();
    auto place = makeFolderBeside(realPath(vault.vault().folder().path));
    if (!place)
        return place.error();
    RenewedVault renewed{std::move(place.value()), VaultKeys::random(), VaultKeys(oldKeys.master().copy())};
    const VaultFolder inside{renewed.place.path()};
    {
        const Interruptible guard(vault.database(), vault.isInterrupted());
        if (vault.isInterrupted())
            return Interruptible::error();
        if (auto done = vault.database().exportTo(inside.journal(), databaseKey(renewed.keys)); !done) {
            // The export does not tell a damaged page from a disk that cannot be written to.
            const auto intact = verify(vault.database(), vault.isInterrupted());
            return !intact && intact.error().code == ErrorCode::Damaged ? intact.error() : done.error();
        }
    }
    const Seal seal = vault.database().digest().seal();
    if (auto done = compare(inside.journal(), renewed.keys, oldKeys, seal, vault.isInterrupted()); !done)
        return done.error();
    const auto digest = digestAnew(inside.journal(), renewed.keys, vault.isInterrupted());
    if (!digest)
        return digest.error();

    VaultHeader header;
    header.vaultId = before.vaultId;
    header.generation = before.generation;
    header.provisional = fresh.size() < 2;
    header.inboxKey = inboxPublicKey(renewed.keys);
    header.seal = digest.value();
    for (const NewSlot& slot : fresh)
        header.slots.push_back(wrapKeys(header, slot, renewed.keys));
    if (auto done = writeHeader(inside, header, renewed.keys.headerMac()); !done)
        return done.error();
    return renewed;
}

Result<OpenVault> finishRenewal(const QString& vaultPath, RenewedVault renewed, const WallClock& clock)
{
    const QString path = realPath(vaultPath);
    const auto aside = putInPlace(std::move(renewed.place), path, Replacing::Renewal, clock.now().toUTC());
    if (!aside)
        return aside.error();
    auto vault = OpenVault::openWithMaster(path, std::move(renewed.keys), clock);
    if (!vault)
        return vault;
    // Sealed with the old key while the new vault was being put in place.
    if (auto filed = vault->fileInbox(VaultFolder{aside.value()}, renewed.oldKeys); !filed)
        return filed.error();
    // finishRestore() in another process may have been quicker, and tries again what cannot be erased now:
    // the new secrets are valid.
    if (QFileInfo::exists(aside.value()))
        (void)eraseVault(aside.value()).ok();
    return vault;
}

} // namespace unknot
