// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/Vault.h"

#include "core/base/ErrorText.h"
#include "core/vault/DurableFile.h"
#include "core/vault/Inbox.h"

#include <QFile>
#include <algorithm>
#include <sodium.h>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const KeySlot* find(const VaultHeader& header, SlotType type)
{
    const auto it = std::find_if(header.slots.begin(), header.slots.end(),
                                 [type](const KeySlot& s) { return s.type == type; });
    return it == header.slots.end() ? nullptr : &*it;
}

/// Whether the newer header copy, whose slot did not open, was modified by accident or by someone without the
/// key. The copies differ rightly only after a crash between writing one and the other.
bool wasModified(const HeaderState& newer, SlotType type, const SecretBytes& secret)
{
    const KeySlot* other = newer.other ? find(*newer.other, type) : nullptr;
    const KeySlot* slot = find(newer.header, type);
    if (!other || (slot && slotContext(newer.header, *slot) == slotContext(*newer.other, *other) &&
                   slot->nonce == other->nonce && slot->wrapped == other->wrapped))
        return false;
    if (newer.other->generation == newer.header.generation)
        return true;
    const auto keys = openSlot(*newer.other, *other, secret);
    return keys && !VaultHeader::hasMac(newer.bytes, keys->headerMac());
}

} // namespace

Result<Vault> Vault::create(const QString& path, SlotType type, const SecretBytes& secret,
                            const KdfCost& cost)
{
    const VaultFolder folder{path};
    if (folder.isVault() || QFile::exists(folder.journal()))
        return Error{ErrorCode::Refused, ErrorText::tr("%1: a vault already exists").arg(path), {}};
    if (auto made = makePrivateFolder(path); !made)
        return made.error();
    auto vault = draft(path, type, secret, cost);
    if (!vault)
        return vault;
    if (auto saved = vault->save(); !saved)
        return saved.error();
    return vault;
}

Result<Vault> Vault::draft(const QString& path, SlotType type, const SecretBytes& secret, const KdfCost& cost)
{
    cryptoReady();
    VaultKeys keys = VaultKeys::random();
    VaultHeader header;
    randombytes_buf(header.vaultId.data(), header.vaultId.size());
    header.inboxKey = inboxPublicKey(keys);
    auto slot = makeSlot(header, type, secret, keys, cost);
    if (!slot)
        return slot.error();
    if (type == SlotType::Keychain)
        header.inboxProof = inboxProof(header.inboxKey, secret);
    header.slots.push_back(slot.value());
    return Vault(VaultFolder{path}, header, std::move(keys));
}

Result<Vault> Vault::unlock(const QString& path, SlotType type, const SecretBytes& secret)
{
    const VaultFolder folder{path};
    const auto state = readHeader(folder);
    if (!state)
        return state.error();
    const KeySlot* slot = find(state->header, type);
    auto keys = slot ? openSlot(state->header, *slot, secret)
                     : Result<VaultKeys>(Error{
                           ErrorCode::NotFound,
                           ErrorText::tr("%1: the vault has no key slot of this kind").arg(path), u"slot"_s});
    if (!keys && wasModified(state.value(), type, secret))
        return Error{ErrorCode::Damaged,
                     ErrorText::tr("%1: the two header copies have different key slots").arg(path),
                     u"header"_s};
    if (!keys)
        return keys.error();
    return checked(folder, state.value(), std::move(keys.value()));
}

Result<Vault> Vault::unlockWithMaster(const QString& path, VaultKeys keys)
{
    const VaultFolder folder{path};
    const auto state = readHeader(folder);
    if (!state)
        return state.error();
    return checked(folder, state.value(), std::move(keys));
}

Result<Vault> Vault::checked(const VaultFolder& folder, const HeaderState& state, VaultKeys keys)
{
    // The checksum detects accidents; the MAC detects forgery.
    if (!VaultHeader::hasMac(state.bytes, keys.headerMac()) || state.header.inboxKey != inboxPublicKey(keys))
        return Error{ErrorCode::Damaged,
                     ErrorText::tr("%1: the header was modified by someone without the key").arg(folder.path),
                     u"header"_s};
    Vault vault(folder, state.header, std::move(keys));
    vault.m_errorText = state.errorText;
    vault.m_mend = !state.bothAlike;
    return vault;
}

Result<Done> Vault::write(VaultHeader next)
{
    auto written = writeHeader(m_folder, next, m_keys.headerMac());
    // Even on failure, one of the copies may have been written.
    if (next.generation != m_header.generation)
        m_header = std::move(next);
    if (written) {
        m_mend = false;
        m_errorText.clear();
    }
    return written;
}

bool Vault::hasSlot(SlotType type) const
{
    return find(m_header, type) != nullptr;
}

VaultHeader Vault::withSlot(VaultHeader header, const KeySlot& slot)
{
    std::erase_if(header.slots, [&slot](const KeySlot& s) { return s.type == slot.type; });
    header.slots.push_back(slot);
    if (header.slots.size() >= 2)
        header.provisional = false;
    return header;
}

Result<Done> Vault::setSlot(SlotType type, const SecretBytes& secret, const KdfCost& cost)
{
    const auto slot = makeSlot(m_header, type, secret, m_keys, cost);
    if (!slot)
        return slot.error();
    VaultHeader next = withSlot(m_header, slot.value());
    if (type == SlotType::Keychain)
        next.inboxProof = inboxProof(next.inboxKey, secret);
    return write(std::move(next));
}

Result<Done> Vault::setPassphrase(const NewSlot& fresh)
{
    return write(withSlot(m_header, wrapKeys(m_header, fresh, m_keys)));
}

Result<Done> Vault::removeSlot(SlotType type)
{
    if (!hasSlot(type))
        return Error{ErrorCode::NotFound, ErrorText::tr("the vault has no key slot of this kind"), u"slot"_s};
    if (m_header.slots.size() <= 2)
        return Error{ErrorCode::Refused, ErrorText::tr("at least two key slots must remain"), u"slot"_s};
    VaultHeader next = m_header;
    std::erase_if(next.slots, [type](const KeySlot& s) { return s.type == type; });
    if (type == SlotType::Keychain)
        next.inboxProof = {};
    return write(std::move(next));
}

Result<Done> Vault::seal(const Seal& seal)
{
    if (m_header.seal == seal && !m_mend)
        return Done();
    VaultHeader next = m_header;
    next.seal = seal;
    return write(std::move(next));
}

bool vaultHasSlot(const QString& path, SlotType type)
{
    const auto state = readHeader(VaultFolder{path});
    return state && find(state->header, type);
}

} // namespace unknot
