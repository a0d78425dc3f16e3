// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/VaultHeader.h"

#include <QString>

namespace unknot {

/// The files of one person's vault, each name in this one place.
struct VaultFolder
{
    QString path;

    QString header(int copy) const; ///< copy 0 or 1
    QString journal() const;        ///< the encrypted database
    QString newJournal() const;     ///< the same while the vault is being made
    QString lock() const;           ///< held by whoever has the vault open
    QString inbox() const;
    QString backups() const;

    /// True when a vault was made here, whole or not: either header copy exists.
    bool isVault() const;
};

/// What was read from the two header copies.
struct HeaderState
{
    VaultHeader header;    ///< of the newest good copy
    QByteArray bytes;      ///< of that copy, for checking its MAC once the vault is open
    bool bothAlike = true; ///< false also after a crash between the two writings; the next save mends it
    QString trouble;       ///< what is wrong with one of them; "" when nothing is
};

/// NotFound where no vault is; NewerFormat when either copy is of one; Damaged when neither can be used.
/// Reads at most 2 x 2 KiB.
Result<HeaderState> readHeader(const VaultFolder& folder);

/// Writes both copies, one after the other, the worse one first: at every moment one of them is whole.
Result<Done> writeHeader(const VaultFolder& folder, VaultHeader& header, const SecretBytes& macKey);

} // namespace unknot
