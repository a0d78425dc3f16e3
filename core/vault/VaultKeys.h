// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/VaultHeader.h"

namespace unknot {

/// The master key of an open vault and the keys made from it, one for each purpose. Exists only while the
/// vault is open; destroying it wipes it.
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

/// How dear guessing a passphrase is made. The default is the floor.
struct KdfCost
{
    quint32 passes = 3;
    quint32 memoryKiB = 64 * 1024;

    /// Times this device and chooses so that one try takes 0.5 to 1 s; never below the floor, at most 256
    /// MiB.
    static KdfCost calibrated();
};

/// A slot that opens with `secret`: a passphrase, the 16 bytes of a recovery code, or the keychain's 32
/// bytes. Unexpected when there is not enough memory for the stretching.
Result<KeySlot> makeSlot(const VaultHeader& header, SlotType type, const SecretBytes& secret,
                         const VaultKeys& keys, const KdfCost& cost);

/// The keys behind `slot`. WrongPassphrase when the secret does not fit, whatever its kind.
Result<VaultKeys> openSlot(const VaultHeader& header, const KeySlot& slot, const SecretBytes& secret);

/// MAC of the inbox's public key under the keychain's key, so that it can be trusted while the vault is
/// locked.
Bytes<32> inboxProof(const Bytes<32>& inboxKey, const SecretBytes& keychainSecret);

} // namespace unknot
