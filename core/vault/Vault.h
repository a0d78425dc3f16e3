// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/RecoveryCode.h"
#include "core/vault/VaultFolder.h"
#include "core/vault/VaultKeys.h"

namespace unknot {

/// The keys and slots of an open vault, without the journal's database. Destroying it wipes the keys. Not
/// thread-safe; VaultLock ensures that only one process changes a vault at a time.
class Vault
{
public:
    /// Creates folder, keys and header with a first key slot. The vault is provisional until it has a second
    /// slot. Errors: Refused if a vault exists.
    static Result<Vault> create(const QString& path, SlotType type, const SecretBytes& secret,
                                const KdfCost& cost);
    /// As create(), but in memory only until save().
    static Result<Vault> draft(const QString& path, SlotType type, const SecretBytes& secret,
                               const KdfCost& cost);
    Result<Done> save() { return write(m_header); }
    /// Errors: WrongPassphrase, Damaged ("header": unreadable, forged, or no such slot), NewerFormat,
    /// NotFound.
    static Result<Vault> unlock(const QString& path, SlotType type, const SecretBytes& secret);
    /// Opens with the master key: for tests and benchmarks that exclude key derivation.
    static Result<Vault> unlockWithMaster(const QString& path, VaultKeys keys);

    const VaultFolder& folder() const { return m_folder; }
    const VaultHeader& header() const { return m_header; }
    const VaultKeys& keys() const { return m_keys; }
    /// Why one of the header copies is unusable; "" when both are good. Repaired by the next save.
    const QString& headerFault() const { return m_errorText; }

    bool hasSlot(SlotType type) const;
    /// Adds the slot, or replaces the one of this type. With the second slot the vault is no longer
    /// provisional.
    Result<Done> setSlot(SlotType type, const SecretBytes& secret, const KdfCost& cost);
    /// As setSlot(), for a passphrase that was stretched elsewhere.
    Result<Done> setPassphrase(const NewSlot& fresh);
    /// Errors: Refused if fewer than two slots would remain.
    Result<Done> removeSlot(SlotType type);
    /// Records the state of the journal. Writes only if it changed, or if a header copy is bad or outdated.
    Result<Done> seal(const Seal& seal);

private:
    Vault(VaultFolder folder, VaultHeader header, VaultKeys keys)
        : m_folder(std::move(folder)), m_header(std::move(header)), m_keys(std::move(keys))
    {
    }
    static Result<Vault> checked(const VaultFolder& folder, const HeaderState& state, VaultKeys keys);
    static VaultHeader withSlot(VaultHeader header, const KeySlot& slot);
    Result<Done> write(VaultHeader next);

    VaultFolder m_folder;
    VaultHeader m_header;
    VaultKeys m_keys;
    QString m_errorText;
    bool m_mend = false;
};

/// True when the vault at `path` has a slot of this type. Does not open it.
bool vaultHasSlot(const QString& path, SlotType type);

} // namespace unknot
