// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/storage/OpenVault.h"

#include <QDateTime>

namespace unknot {

/// The contents of a copy, read without changing anything.
struct BackupInfo
{
    QString vaultId; ///< 32 hex digits
    QDateTime made;  ///< UTC
    JournalCounts counts;
};

/// Fully verifies a copy and describes its contents. Errors: WrongPassphrase, Damaged ("backup", "header",
/// "data"), NewerFormat. Uses a temporary folder next to `workBeside`, which holds encrypted pages only.
Result<BackupInfo> readBackup(const QString& path, SlotType type, const SecretBytes& secret,
                              const QString& workBeside);

/// Restores the vault at `path` from a copy after verifying it. An existing vault is renamed to
/// `path`.before-restore-<time>, never deleted; `setAside` receives that name. Its automatic copies and inbox
/// entries are carried over. If it is cut off at any point, finishRestore() leaves the old or the new vault
/// there. Errors: as readBackup(); InUse when it is open elsewhere.
Result<Done> restoreBackup(const QString& backup, const QString& path, SlotType type,
                           const SecretBytes& secret, QString* setAside = nullptr,
                           const QDateTime& nowUtc = QDateTime::currentDateTimeUtc());

/// What finishRestore() found.
enum class RestoreEnd {
    Nothing,  ///< no restore was cut off
    Finished, ///< the old vault had been set aside: the restored one is there now
    Undone,   ///< the old vault is there; the unfinished one was removed
};

/// Call before a vault is looked at: completes or undoes a restore that was cut off (power cut, kill). One
/// look at the file system if there is nothing to do.
RestoreEnd finishRestore(const QString& path);

/// Renames the folder of a vault to `path`.`why`-<time>, so that a new one can be created. Returns the new
/// path.
Result<QString> setVaultAside(const QString& path, const QString& why, const QDateTime& nowUtc);

} // namespace unknot
