// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/VaultKeys.h"

#include "core/base/ErrorText.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr char subkeyContext[crypto_kdf_CONTEXTBYTES + 1] = "unknotv1";
constexpr char recoveryContext[] = "unknot recovery 1";
constexpr char keychainContext[] = "unknot keychain 1";
constexpr char proofContext[] = "unknot inbox 1";

bool stretch(SecretBytes& key, const SecretBytes& passphrase, const KeySlot& slot)
{
    return crypto_pwhash(key.data(), size_t(key.size()), reinterpret_cast<const char*>(passphrase.data()),
                         size_t(passphrase.size()), slot.salt.data(), slot.passes,
                         size_t(slot.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

/// The key that wraps the master key in this slot; empty if there is not enough memory.
SecretBytes slotKey(const KeySlot& slot, const SecretBytes& secret)
{
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (slot.type == SlotType::Passphrase)
        return stretch(key, secret, slot) ? std::move(key) : SecretBytes();
    // These secrets are random, so a keyed hash with a context is enough.
    const char* context = slot.type == SlotType::Recovery ? recoveryContext : keychainContext;
    crypto_generichash_state state;
    crypto_generichash_init(&state, secret.data(), size_t(secret.size()), size_t(key.size()));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(context), std::strlen(context));
    crypto_generichash_update(&state, slot.salt.data(), slot.salt.size());
    crypto_generichash_final(&state, key.data(), size_t(key.size()));
    sodium_memzero(&state, sizeof state);
    return key;
}

Error noMemory()
{
    return {ErrorCode::Unexpected, ErrorText::tr("there is not enough memory to check the passphrase"), {}};
}

} // namespace

SecretBytes VaultKeys::subkey(quint64 number, int size) const
{
    SecretBytes key(size);
    crypto_kdf_derive_from_key(key.data(), size_t(size), number, subkeyContext, m_master.data());
    return key;
}

KdfCost KdfCost::calibrated()
{
    KdfCost cost;
    KeySlot probe;
    probe.passes = cost.passes;
    probe.memoryKiB = cost.memoryKiB;
    SecretBytes key(32);
    const SecretBytes word = SecretBytes::random(16);
    QElapsedTimer timer;
    timer.start();
    if (!stretch(key, word, probe))
        return cost;
    // Time is proportional to memory times passes. Raise memory first, as it is the bottleneck of guessing
    // hardware.
    const qint64 floorMs = std::max<qint64>(1, timer.elapsed());
    constexpr qint64 wantedMs = 700, mostMemoryKiB = 256LL * 1024;
    const qint64 memory = cost.memoryKiB * wantedMs / floorMs / 1024 * 1024;
    cost.memoryKiB = quint32(std::clamp<qint64>(memory, cost.memoryKiB, mostMemoryKiB));
    const qint64 perPassMs = std::max<qint64>(1, floorMs * cost.memoryKiB / probe.memoryKiB / cost.passes);
    cost.passes =
        quint32(std::clamp<qint64>(wantedMs / perPassMs, cost.passes, qint64(VaultHeader::mostPasses)));
    return cost;
}

Result<NewSlot> stretchSlot(SlotType type, const SecretBytes& secret, const KdfCost& cost)
{
    cryptoReady();
    NewSlot fresh;
    KeySlot& slot = fresh.slot;
    slot.type = type;
    if (type == SlotType::Passphrase) {
        slot.passes = cost.passes;
        slot.memoryKiB = cost.memoryKiB;
    }
    slot.createdMs = QDateTime::currentMSecsSinceEpoch();
    randombytes_buf(slot.id.data(), slot.id.size());
    randombytes_buf(slot.salt.data(), slot.salt.size());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    fresh.key = slotKey(slot, secret);
    if (fresh.key.isEmpty())
        return noMemory();
    return fresh;
}

KeySlot wrapKeys(const VaultHeader& header, const NewSlot& fresh, const VaultKeys& keys)
{
    KeySlot slot = fresh.slot;
    const QByteArray context = slotContext(header, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        slot.wrapped.data(), nullptr, keys.master().data(), VaultKeys::masterSize,
        reinterpret_cast<const unsigned char*>(context.constData()), size_t(context.size()), nullptr,
        slot.nonce.data(), fresh.key.data());
    return slot;
}

Result<KeySlot> makeSlot(const VaultHeader& header, SlotType type, const SecretBytes& secret,
                         const VaultKeys& keys, const KdfCost& cost)
{
    const auto fresh = stretchSlot(type, secret, cost);
    return fresh ? Result<KeySlot>(wrapKeys(header, fresh.value(), keys)) : fresh.error();
}

Result<VaultKeys> openSlot(const VaultHeader& header, const KeySlot& slot, const SecretBytes& secret)
{
    cryptoReady();
    const Error wrong{ErrorCode::WrongPassphrase, ErrorText::tr("wrong passphrase or code"), {}};
    if (slot.type == SlotType::Passphrase ? secret.isEmpty()
                                          : secret.size() != (slot.type == SlotType::Recovery ? 16 : 32))
        return wrong;
    const SecretBytes key = slotKey(slot, secret);
    if (key.isEmpty())
        return noMemory();
    const QByteArray context = slotContext(header, slot);
    SecretBytes master(VaultKeys::masterSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            master.data(), nullptr, nullptr, slot.wrapped.data(), slot.wrapped.size(),
            reinterpret_cast<const unsigned char*>(context.constData()), size_t(context.size()),
            slot.nonce.data(), key.data()) != 0)
        return wrong;
    return VaultKeys(std::move(master));
}

Bytes<32> inboxProof(const Bytes<32>& inboxKey, const SecretBytes& keychainSecret)
{
    crypto_generichash_state state;
    Bytes<32> mac;
    crypto_generichash_init(&state, keychainSecret.data(), size_t(keychainSecret.size()), mac.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(proofContext),
                              std::strlen(proofContext));
    crypto_generichash_update(&state, inboxKey.data(), inboxKey.size());
    crypto_generichash_final(&state, mac.data(), mac.size());
    sodium_memzero(&state, sizeof state);
    return mac;
}

} // namespace unknot
