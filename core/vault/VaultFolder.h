// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/VaultHeader.h"

#include <QString>
#include <optional>

namespace unknot {

/// How times (UTC) are written in the names of copies and of what was set aside.
inline constexpr QStringView timeInNames = u"yyyyMMdd-HHmmss";

/// The file names of a vault.
struct VaultFolder
{
    QString path;

    QString header(int copy) const; ///< copy 0 or 1
    QString journal() const;        ///< the encrypted database
    QString log() const;            ///< the database's write-ahead log
    QString newJournal() const;     ///< the database while the vault is being created
    QString
    copying() const; ///< pattern of a file name (QTemporaryFile): the database of a copy that is being made
    QString restoring() const; ///< the folder of a restored vault that is about to take the place of this one
    QString renewing() const;  ///< as restoring(), of this vault under a new master key
    QString returning() const; ///< an earlier vault that is about to take the place of this one
    QString lock() const;      ///< held while the vault is open
    QString inbox() const;
    QString backups() const;

    /// True when a header copy, the journal or an automatic copy exists, even if damaged.
    bool isVault() const;
    /// As isVault(), without automatic copies: anybody may have a folder "backups".
    bool hasOwnFiles() const;
};

/// The path without symbolic links: what lies beside a vault is named after its folder. Unchanged if nothing
/// is there.
QString realPath(const QString& path);
/// The folders beside a vault that are named after it: "<name>`start`...", by name. No links.
QStringList foldersBeside(const QString& path, QStringView start);
/// Removes a folder with everything in it; of a link only the link.
bool removeFolder(const QString& path);

/// True for a file that would lie in a vault's folder, its inbox or its automatic copies: the person's
/// documents are never written there.
bool isInsideVault(const QString& file);

/// The result of reading both header copies.
struct HeaderState
{
    VaultHeader header;    ///< of the newest valid copy
    QByteArray bytes;      ///< of that copy, for checking its MAC once the vault is open
    bool bothAlike = true; ///< also false after a crash between the two writes; the next save repairs it
    std::optional<VaultHeader> other; ///< of the other copy, if it is valid and differs
    QString errorText;                ///< what is wrong with one of the copies; else ""
};

/// Reads at most 2 x 2 KiB. Errors: NotFound without a vault; NewerFormat if either copy has a newer format;
/// Damaged if neither is usable.
Result<HeaderState> readHeader(const VaultFolder& folder);

/// Writes both copies one after the other, the worse one first, so that one of them is always intact.
Result<Done> writeHeader(const VaultFolder& folder, VaultHeader& header, const SecretBytes& macKey);

} // namespace unknot
