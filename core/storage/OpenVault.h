// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/storage/JournalDatabase.h"
#include "core/vault/Inbox.h"
#include "core/vault/Vault.h"

#include <memory>

namespace unknot {

class VaultLock;

/// A vault that is open: keys, journal, inbox. While it exists nobody else can open or change the vault.
/// Destroying it brings everything into the main file, seals the journal's state into the header and wipes
/// the keys. One thread.
class OpenVault
{
public:
    /// Makes a vault and its empty journal; with the secret of a recovery code, two ways in from the start.
    /// On failure nothing is left behind.
    static Result<OpenVault> create(const QString& path, SlotType type, const SecretBytes& secret,
                                    const KdfCost& cost, const SecretBytes* recovery = nullptr);
    /// WrongPassphrase; Damaged: "header", "data" (or missing beside a header), "older" (a state older than
    /// the one sealed last); NewerFormat; InUse; NoSpace; NotFound.
    static Result<OpenVault> open(const QString& path, SlotType type, const SecretBytes& secret);
    static Result<OpenVault> openWithMaster(const QString& path, VaultKeys keys); ///< for tests

    OpenVault(OpenVault&&) noexcept;
    OpenVault& operator=(OpenVault&&) = delete;
    ~OpenVault();

    Vault& vault();
    JournalStore& journal();
    Database& database();

    /// Writes the journal's state into the header: hourly, and when the vault closes.
    Result<Done> seal();
    /// Looks at every page, every row and both headers. The connection is opened anew for it. Damaged when
    /// anything is wrong; the vault should then be closed.
    Result<Done> check();

    /// Breaks off what the journal is doing; it then fails and has changed nothing. From any thread.
    void interrupt();

    /// Files what was dropped in while locked, as Source::Dropped, and empties the inbox. Says how many;
    /// letters that cannot be opened stay and are counted in `unreadable`.
    Result<int> fileDrops(int* unreadable = nullptr);

private:
    struct Parts;
    explicit OpenVault(std::unique_ptr<Parts> parts);
    static Result<OpenVault> make(VaultLock lock, const QString& path, SlotType type,
                                  const SecretBytes& secret, const KdfCost& cost,
                                  const SecretBytes* recovery);
    static Result<OpenVault> openParts(VaultLock lock, Vault vault);

    std::unique_ptr<Parts> m_parts;
};

/// Key and salt of the journal's database, from the vault's keys.
DatabaseKey databaseKey(const VaultKeys& keys);

/// Overwrites the ways in, then removes all files of the vault, backups and journals set aside from it
/// included. What was copied elsewhere stays.
Result<Done> eraseVault(const QString& path);

} // namespace unknot
