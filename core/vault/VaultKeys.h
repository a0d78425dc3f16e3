// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/VaultHeader.h"

namespace unknot {

/// The master key of an open vault and the subkeys derived from it, one for each purpose. Exists only while
/// the vault is open; wiped on destruction.
class VaultKeys
{
public:
    static constexpr int masterSize = 32;

    explicit VaultKeys(SecretBytes master) : m_master(std::move(master)) {}
    static VaultKeys random() { return VaultKeys(SecretBytes::random(masterSize)); }

    SecretBytes databaseKey() const { return subkey(1, 32); }
    SecretBytes databaseSalt() const { return subkey(2, 16); }
    SecretBytes headerMac() const { return subkey(3, 32); }
    SecretBytes rowDigest() const { return subkey(6, 32); }
    SecretBytes inboxSeed() const { return subkey(9, 32); }

    const SecretBytes& master() const { return m_master; }

private:
    SecretBytes subkey(quint64 number, int size) const;

    SecretBytes m_master;
};

/// Argon2id cost. The defaults are the minimum.
struct KdfCost
{
    quint32 passes = 3;
    quint32 memoryKiB = 64 * 1024;

    /// Measures this device and aims for 0.5 to 1 s per attempt; never below the minimum, at most 256 MiB.
    static KdfCost calibrated();
};

/// A new slot before the master key is wrapped in it.
struct NewSlot
{
    KeySlot slot;
    SecretBytes key;
};
/// The slow part of making a slot, up to a second for a passphrase. Needs no key of the vault. Errors: as
/// makeSlot().
Result<NewSlot> stretchSlot(SlotType type, const SecretBytes& secret, const KdfCost& cost);
KeySlot wrapKeys(const VaultHeader& header, const NewSlot& fresh, const VaultKeys& keys);

/// Both: creates a slot that opens with `secret`: a passphrase, the 16 bytes of a recovery code, or the
/// keychain's 32 bytes. Errors: Unexpected if there is not enough memory for key derivation.
Result<KeySlot> makeSlot(const VaultHeader& header, SlotType type, const SecretBytes& secret,
                         const VaultKeys& keys, const KdfCost& cost);

/// Unwraps the keys in `slot`. Errors: WrongPassphrase if the secret does not match, whatever its type.
Result<VaultKeys> openSlot(const VaultHeader& header, const KeySlot& slot, const SecretBytes& secret);

/// MAC of the inbox's public key under the keychain's key, which authenticates that key while the vault is
/// locked.
Bytes<32> inboxProof(const Bytes<32>& inboxKey, const SecretBytes& keychainSecret);

} // namespace unknot
