// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/base/WallClock.h"
#include "core/vault/VaultFolder.h"
#include "core/vault/VaultKeys.h"

#include <vector>

namespace unknot {

/// The public key that entries for the inbox are sealed to.
Bytes<32> inboxPublicKey(const VaultKeys& keys);

/// An entry sealed while the vault was locked.
struct InboxItem
{
    QString file;    ///< file name in the inbox
    QByteArray text; ///< decrypted content; empty if it could not be opened
    bool opened = true;
};

/// Sealed entries that anyone with access to the device can write, but only the open vault can read. Each is
/// sealed to the vault's public key in its own file. Bounded, so that it cannot fill the disk.
class Inbox
{
public:
    static constexpr int mostItems = 500;
    static constexpr int mostBytes = 64 * 1024; ///< of one entry

    explicit Inbox(VaultFolder folder, const WallClock& clock = WallClock::system())
        : m_folder(std::move(folder)), m_clock(clock)
    {
    }

    /// Seals and stores an entry; leaves no plaintext on disk. Returns the file's name. The public key is
    /// read from the vault's header and, if `keychainSecret` is given, authenticated with it (Damaged, part
    /// "inbox", on mismatch). Errors: Refused when the text is too long or the inbox is full.
    Result<QString> drop(const QByteArray& text, const SecretBytes* keychainSecret = nullptr) const;

    int count() const;
    /// Opens all entries, oldest first. Those that cannot be opened are returned with opened = false and are
    /// kept.
    std::vector<InboxItem> open(const VaultKeys& keys) const;
    void remove(const QString& file) const;

private:
    VaultFolder m_folder;
    const WallClock& m_clock;
};

} // namespace unknot
