// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/storage/OpenVault.h"

#include <QDateTime>
#include <QTemporaryDir>

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
    Nothing,  ///< nothing was cut off
    Finished, ///< the old vault had been set aside: the restored one is there now
    Undone,   ///< the old vault is there; the unfinished one was removed
    Renewed,  ///< as Finished, of a renewal (Renewal.h): the old vault was erased
    NotRenewed,
};

/// Call before a vault is looked at: completes or undoes a restore or renewal that was cut off (power cut,
/// kill). One look at the file system if there is nothing to do.
RestoreEnd finishRestore(const QString& path);

/// Why a vault is replaced by another.
enum class Replacing { Restore, Renewal };
/// A temporary folder beside `path`, for a vault that is to replace the one there.
std::unique_ptr<QTemporaryDir> makeFolderBeside(const QString& path);
/// Gives the complete vault in `folder` the name `path`. A vault there is renamed first; returns its new
/// name, or "" if there was none. From its first step on, finishRestore() can end it.
Result<QString> putInPlace(std::unique_ptr<QTemporaryDir> folder, const QString& path, Replacing why,
                           const QDateTime& nowUtc);

/// Renames the folder of a vault to `path`.`why`-<time>, so that a new one can be created. Returns the new
/// path.
Result<QString> setVaultAside(const QString& path, const QString& why, const QDateTime& nowUtc);

} // namespace unknot
