// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/SecretBytes.h"

#include <array>
#include <vector>

namespace unknot {

template <int N>
using Bytes = std::array<unsigned char, N>;

enum class SlotType : quint8 {
    Passphrase = 1, ///< key derived with Argon2id
    Recovery = 2,   ///< key from 128 random bits on paper
    Keychain = 3,   ///< 32 random bytes in the system's keychain
};

/// A key slot: the master key, wrapped with a key derived from one secret.
struct KeySlot
{
    Bytes<16> id{};
    SlotType type = SlotType::Passphrase;
    quint32 passes = 0;    ///< Argon2id t; 0 without key stretching
    quint32 memoryKiB = 0; ///< Argon2id m
    qint64 createdMs = 0;
    Bytes<16> salt{};
    Bytes<24> nonce{};
    Bytes<48> wrapped{};
};

/// The journal's state as recorded in the header, to detect an older journal put in its place.
struct Seal
{
    quint64 commits = 0;
    Bytes<32> digest{};
    bool operator==(const Seal&) const = default;
};

/// The small unencrypted file next to the journal with the key slots. docs/VAULT_FORMAT.md defines its bytes.
struct VaultHeader
{
    static constexpr int fileSize = 2048;
    static constexpr quint16 format = 1;
    static constexpr int mostSlots = 8;
    // Checked before key derivation, so that a forged header cannot exhaust memory.
    static constexpr quint32 leastMemoryKiB = 8 * 1024, mostMemoryKiB = 512 * 1024;
    static constexpr quint32 leastPasses = 1, mostPasses = 8;

    Bytes<16> vaultId{};
    quint64 generation = 0; ///< incremented by every write
    bool provisional = true;
    Bytes<32> inboxKey{};   ///< public key that inbox entries are sealed to
    Bytes<32> inboxProof{}; ///< MAC of inboxKey under the keychain's key; zeros if there is none
    Seal seal;
    std::vector<KeySlot> slots;

    QString idText() const; ///< 32 hex digits
    /// Serializes one copy, authenticated with `macKey` (subkey 3).
    QByteArray toBytes(const SecretBytes& macKey) const;
    /// Checks size, magic, format, checksum and all limits; not the MAC, which needs an open vault. Errors:
    /// Damaged (part "header") or NewerFormat.
    static Result<VaultHeader> fromBytes(const QByteArray& bytes);
    /// Verifies the MAC of `bytes`.
    static bool hasMac(const QByteArray& bytes, const SecretBytes& macKey);
};

/// Associated data of a wrapped key, so that a slot cannot be moved, mixed or weakened.
QByteArray slotContext(const VaultHeader& header, const KeySlot& slot);

} // namespace unknot
