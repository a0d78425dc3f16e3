// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/WallClock.h"
#include "core/storage/JournalDatabase.h"
#include "core/vault/Inbox.h"
#include "core/vault/Vault.h"

#include <memory>

namespace unknot {

class VaultLock;

/// An open vault: keys, journal, inbox. No other process can open or change the vault while it exists.
/// Destroying it checkpoints the database, seals the journal's state into the header and wipes the keys. Not
/// thread-safe, except interrupt(), stopReading() and isInterrupted().
class OpenVault
{
public:
    /// Creates a vault with an empty journal; with `recovery`, the secret of a recovery code, it has two key
    /// slots from the start. On error nothing is left behind. `clock` says when records are written; it must
    /// outlive the vault.
    static Result<OpenVault> create(const QString& path, SlotType type, const SecretBytes& secret,
                                    const KdfCost& cost, const SecretBytes* recovery = nullptr,
                                    const WallClock& clock = WallClock::system());
    /// Errors: WrongPassphrase; Damaged: "header", "data" (also if missing next to a header), "older" (older
    /// than the last sealed state); NewerFormat; InUse; NoSpace; NotFound. A vault on a medium that cannot be
    /// written to is opened for reading: see isReadOnly().
    static Result<OpenVault> open(const QString& path, SlotType type, const SecretBytes& secret,
                                  const WallClock& clock = WallClock::system());
    static Result<OpenVault> openWithMaster(const QString& path, VaultKeys keys,
                                            const WallClock& clock = WallClock::system()); ///< for tests

    OpenVault(OpenVault&&) noexcept;
    OpenVault& operator=(OpenVault&&) = delete;
    ~OpenVault();

    Vault& vault();
    JournalStore& journal();
    Database& database();

    /// The vault's folder cannot be written to. Everything can be read and copied elsewhere; what would
    /// change the vault fails with CannotWrite, and letters stay in the inbox. The journal is then read from
    /// a copy of its encrypted files in a temporary folder.
    bool isReadOnly() const;
    /// Where temporary files of encrypted pages may be written: the vault's own folder if possible.
    VaultFolder workFolder() const;

    /// The new name of a log file that was found beside the journal and did not belong to it; "" if there was
    /// none.
    const QString& logSetAside() const;

    /// Writes the journal's state to the header; done hourly and on close.
    Result<Done> seal();
    /// Verifies every page, every row and both headers, on a fresh connection. Errors: Damaged; the vault
    /// should then be closed.
    Result<Done> check();

    /// The vault is about to be closed: a running copy or check stops with Interrupted, and so does any later
    /// one. Writes are not affected. Thread-safe.
    void interrupt();
    /// As interrupt(), for reading from the journal, which is quick unless it is long.
    void stopReading();
    const std::atomic<bool>& isInterrupted() const;

    /// Moves sealed entries from the inbox to the journal as Source::Dropped and returns their number.
    /// Entries that cannot be opened stay and are counted in `unreadable`.
    Result<int> fileInbox(int* unreadable = nullptr);
    /// The same for letters of another vault, sealed with its keys.
    Result<int> fileInbox(const VaultFolder& from, const VaultKeys& keys, int* unreadable = nullptr);

private:
    struct Parts;
    explicit OpenVault(std::unique_ptr<Parts> parts);
    static Result<OpenVault> make(VaultLock lock, const QString& path, SlotType type,
                                  const SecretBytes& secret, const KdfCost& cost, const SecretBytes* recovery,
                                  const WallClock& clock);
    static Result<OpenVault> openParts(VaultLock lock, Vault vault, const WallClock& clock);
    static Result<OpenVault> openToRead(VaultLock lock, Vault vault, const WallClock& clock);

    std::unique_ptr<Parts> m_parts;
};

/// Verifies every page and every row; the database must be checkpointed. Errors: Damaged; Interrupted once
/// `stop` is set.
Result<Done> verify(Database& database, const std::atomic<bool>& stop);

/// The key and salt of the journal's database, derived from the vault's keys.
DatabaseKey databaseKey(const VaultKeys& keys);

/// Overwrites the key slots, also those in automatic copies, then removes all files of the vault, including
/// copies and journals set aside. When it returns, nothing of it can come back after a power cut. Copies
/// elsewhere remain.
Result<Done> eraseVault(const QString& path);

} // namespace unknot
