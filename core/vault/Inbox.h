// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/VaultFolder.h"
#include "core/vault/VaultKeys.h"

#include <vector>

namespace unknot {

/// The public half of the key that opens the inbox.
Bytes<32> inboxPublicKey(const VaultKeys& keys);

/// One thing that was dropped in while the vault was locked.
struct Drop
{
    QString file;    ///< its name in the inbox
    QByteArray text; ///< what was sealed; empty when it could not be opened
    bool opened = true;
};

/// Letters to the journal that anybody at this device can write and only the open vault can read: each is
/// sealed to the vault's public key in a file of its own. Bounded, so that nobody can fill the disk with it.
class Inbox
{
public:
    static constexpr int mostDrops = 500;
    static constexpr int mostBytes = 64 * 1024; ///< of one letter

    explicit Inbox(VaultFolder folder) : m_folder(std::move(folder)) {}

    /// Seals and stores; leaves no readable trace on disk. The public key is read from the vault's header;
    /// where `keychainSecret` is given it must vouch for that key (Damaged, part "inbox", when it does not).
    /// Refused when the text is too long or the inbox is full.
    Result<Done> drop(const QByteArray& text, const SecretBytes* keychainSecret = nullptr) const;

    int count() const;
    /// Opens all, oldest first. What cannot be opened comes back with opened = false and stays where it is.
    std::vector<Drop> open(const VaultKeys& keys) const;
    void remove(const Drop& drop) const;

private:
    VaultFolder m_folder;
};

} // namespace unknot
