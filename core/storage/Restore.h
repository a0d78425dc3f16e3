// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/storage/OpenVault.h"
#include "core/vault/VaultLock.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <optional>

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

/// Call before a vault is looked at: completes or undoes a restore, renewal or look at a copy that was cut
/// off (power cut, kill). A few looks at the file system if there is nothing to do.
RestoreEnd finishRestore(const QString& path);

/// Why a vault is replaced by another.
enum class Replacing { Restore, Renewal };
/// A temporary folder beside a vault, for another that is to replace it, or for a look at a copy. Removed
/// with this object, and by finishRestore() if the process ended before.
struct FolderBeside
{
    std::unique_ptr<QTemporaryDir> folder;
    std::optional<VaultLock> held; ///< keeps finishRestore() away
    QString path() const { return folder->path(); }
};
/// Errors: NoSpace or CannotWrite.
Result<FolderBeside> makeFolderBeside(const QString& path);
/// Gives the complete vault in `beside` the name `path`. A vault there is renamed first; returns its new
/// name, or "" if there was none. From its first step on, finishRestore() can end it.
Result<QString> putInPlace(FolderBeside beside, const QString& path, Replacing why, const QDateTime& nowUtc);

/// A vault that was set aside beside another: on request, or by restoring a copy.
struct EarlierVault
{
    QString path;
    QDateTime setAside; ///< UTC
};
/// Newest first.
std::vector<EarlierVault> earlierVaults(const QString& path);
/// Gives an earlier vault the name `path` again. What is there is set aside. If it is cut off at any point,
/// finishRestore() completes or undoes it. Errors: NotFound (part "earlier") unless `earlier` is one of
/// earlierVaults(); InUse.
Result<Done> bringVaultBack(const QString& earlier, const QString& path, const QDateTime& nowUtc);

/// What a vault that was set aside on request is named.
inline constexpr QStringView setAsideMark = u"set-aside";
/// Renames the folder of a vault to `path`.`why`-<time>, so that a new one can be created. Returns the new
/// path.
Result<QString> setVaultAside(const QString& path, QStringView why, const QDateTime& nowUtc);

} // namespace unknot
