// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/RecoveryCode.h"
#include "core/vault/VaultFolder.h"
#include "core/vault/VaultKeys.h"

namespace unknot {

/// An opened vault's keys and slots; knows nothing of the journal's database. Destroying it wipes the keys.
/// One thread; only one process may change a vault at a time (VaultLock).
class Vault
{
public:
    /// Makes folder, keys and header with a first way in. Refused where a vault is already. The vault is
    /// provisional until it has a second slot.
    static Result<Vault> create(const QString& path, SlotType type, const SecretBytes& secret,
                                const KdfCost& cost);
    /// The same in memory alone; save() then makes it one.
    static Result<Vault> draft(const QString& path, SlotType type, const SecretBytes& secret,
                               const KdfCost& cost);
    Result<Done> save() { return write(m_header); }
    /// WrongPassphrase, Damaged ("header": unreadable, forged, or no such slot), NewerFormat, NotFound.
    static Result<Vault> unlock(const QString& path, SlotType type, const SecretBytes& secret);
    /// Opens with the master key itself: for tests that measure something other than key stretching.
    static Result<Vault> unlockWithMaster(const QString& path, VaultKeys keys);

    const VaultFolder& folder() const { return m_folder; }
    const VaultHeader& header() const { return m_header; }
    const VaultKeys& keys() const { return m_keys; }
    /// Why one of the header copies could not be used; "" when both are good. Mended at the next save.
    const QString& headerTrouble() const { return m_trouble; }

    bool hasSlot(SlotType type) const;
    /// Adds the slot, or replaces the one of this kind. With the second slot the vault stops being
    /// provisional.
    Result<Done> setSlot(SlotType type, const SecretBytes& secret, const KdfCost& cost);
    /// Refused when fewer than two slots would be left.
    Result<Done> removeSlot(SlotType type);
    /// Remembers how far the journal is. Writes only when that has changed, or when a header copy is bad or
    /// behind.
    Result<Done> seal(const Seal& seal);

private:
    Vault(VaultFolder folder, VaultHeader header, VaultKeys keys)
        : m_folder(std::move(folder)), m_header(std::move(header)), m_keys(std::move(keys))
    {
    }
    static Result<Vault> checked(const VaultFolder& folder, const HeaderState& state, VaultKeys keys);
    Result<Done> write(VaultHeader next);

    VaultFolder m_folder;
    VaultHeader m_header;
    VaultKeys m_keys;
    QString m_trouble;
    bool m_mend = false;
};

/// True when a vault at `path` can be opened in this way, without opening it.
bool vaultHasSlot(const QString& path, SlotType type);

} // namespace unknot
