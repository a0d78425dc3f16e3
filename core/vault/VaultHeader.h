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
    Passphrase = 1, ///< key by Argon2id
    Recovery = 2,   ///< key from 128 random bits written on paper
    Keychain = 3,   ///< 32 random bytes kept by the operating system
};

/// One way into a vault: the master key, wrapped by a key that only this way knows.
struct KeySlot
{
    Bytes<16> id{};
    SlotType type = SlotType::Passphrase;
    quint32 passes = 0;    ///< Argon2id t; 0 where the key needs no stretching
    quint32 memoryKiB = 0; ///< Argon2id m
    qint64 createdMs = 0;
    Bytes<16> salt{};
    Bytes<24> nonce{};
    Bytes<48> wrapped{};
};

/// What the header remembers of the journal, so that an older journal put in its place is noticed.
struct Seal
{
    quint64 commits = 0;
    Bytes<32> digest{};
    bool operator==(const Seal&) const = default;
};

/// The small public file beside the journal: who may open it, and how. docs/VAULT_FORMAT.md has the bytes.
struct VaultHeader
{
    static constexpr int fileSize = 2048;
    static constexpr quint16 format = 1;
    static constexpr int mostSlots = 8;
    // Refused before any work, so that a forged header cannot ask for all the memory there is.
    static constexpr quint32 leastMemoryKiB = 8 * 1024, mostMemoryKiB = 1024 * 1024;
    static constexpr quint32 leastPasses = 1, mostPasses = 10;

    Bytes<16> vaultId{};
    quint64 generation = 0; ///< goes up by one with every writing
    bool provisional = true;
    Bytes<32> inboxKey{};   ///< public: what is dropped in is sealed to it
    Bytes<32> inboxProof{}; ///< MAC of inboxKey under the keychain's key; zeros where there is none
    Seal seal;
    std::vector<KeySlot> slots;

    /// The bytes of one copy, authenticated with `macKey` (subkey 3).
    QByteArray toBytes(const SecretBytes& macKey) const;
    /// Checks size, magic, format, checksum and all limits; not the MAC, which needs an open vault.
    /// Damaged (part "header") or NewerFormat.
    static Result<VaultHeader> fromBytes(const QByteArray& bytes);
    /// True when `bytes`, already read, were written by somebody who knew the key.
    static bool hasMac(const QByteArray& bytes, const SecretBytes& macKey);
};

/// What is bound to a wrapped key, so that no slot can be moved, mixed or weakened.
QByteArray slotContext(const VaultHeader& header, const KeySlot& slot);

} // namespace unknot
