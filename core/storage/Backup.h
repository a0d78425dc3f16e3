// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/storage/OpenVault.h"

#include <QDateTime>

namespace unknot {

/// What is in a copy, read without changing anything.
struct BackupInfo
{
    QString vaultId; ///< 32 hex digits
    QDateTime made;  ///< UTC
    JournalCounts counts;
};

/// Writes the whole vault into one file: key slots and the encrypted journal. The copy is opened and looked
/// through, page by page and row by row, before it gets its name; a copy that is there was good when it was
/// made. Leaves no half file behind. It opens with what opens the vault on this day, and says that it was
/// made at `nowUtc`.
Result<Done> makeBackup(OpenVault& vault, const QString& path,
                        const QDateTime& nowUtc = QDateTime::currentDateTimeUtc());

/// Verifies a copy wholly and tells what is in it. WrongPassphrase, Damaged ("backup", "header", "data"),
/// NewerFormat. Works in a temporary folder beside `workBeside` (encrypted pages only).
Result<BackupInfo> readBackup(const QString& path, SlotType type, const SecretBytes& secret,
                              const QString& workBeside);

/// Makes the vault at `path` anew from a copy, once that has been verified. A vault that is there is renamed
/// to `path`.before-restore-<time> first, never deleted; `setAside` then names it. InUse when it is open
/// elsewhere.
Result<Done> restoreBackup(const QString& backup, const QString& path, SlotType type,
                           const SecretBytes& secret, QString* setAside = nullptr,
                           const QDateTime& nowUtc = QDateTime::currentDateTimeUtc());

/// Gives the folder of a vault another name, `path`.`why`-<time>, so that a fresh one can begin. Says the new
/// name.
Result<QString> setVaultAside(const QString& path, const QString& why, const QDateTime& nowUtc);

/// One automatic copy, with its place and the time in its name.
struct KeptBackup
{
    QString path;
    QDateTime made; ///< UTC
};
/// Newest first.
std::vector<KeptBackup> keptBackups(const VaultFolder& folder);

/// Makes an automatic copy when the newest is older than 20 hours, then prunes: the newest of each of the
/// last 7 days that have one, of 4 weeks and of 6 months stay, and never fewer than two.
Result<Done> keepBackups(OpenVault& vault, const QDateTime& nowUtc);
/// Which of these, newest first, may go.
std::vector<KeptBackup> backupsToPrune(const std::vector<KeptBackup>& kept);

} // namespace unknot
