// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/storage/OpenVault.h"

#include <QDateTime>
#include <QTemporaryFile>

namespace unknot {

/// The contents of a copy, read without changing anything.
struct BackupInfo
{
    QString vaultId; ///< 32 hex digits
    QDateTime made;  ///< UTC
    JournalCounts counts;
};

/// A verified copy of an open vault that is not saved yet: encrypted, and without any key, so that it may be
/// written while the vault is locked. Its temporary file is in the vault's folder and removed with it.
struct PreparedBackup
{
    std::unique_ptr<QTemporaryFile> database;
    QByteArray header;
    QDateTime made; ///< UTC
};

/// Copies the whole vault (key slots and encrypted journal) and verifies the copy, page by page and row by
/// row. It opens with the secrets valid now. Errors: Interrupted if the vault is about to be closed; NoSpace;
/// CannotWrite; Damaged.
Result<PreparedBackup> prepareBackup(OpenVault& vault, const QDateTime& nowUtc);
/// Writes it to one file, which gets its name only once it is completely on disk; an existing file is
/// replaced. May take as long as the disk wants. Errors: NoSpace, CannotWrite; no partial file is left
/// behind.
Result<Done> writeBackup(PreparedBackup& prepared, const QString& path);
/// Both at once.
Result<Done> makeBackup(OpenVault& vault, const QString& path,
                        const QDateTime& nowUtc = QDateTime::currentDateTimeUtc());

/// Fully verifies a copy and describes its contents. Errors: WrongPassphrase, Damaged ("backup", "header",
/// "data"), NewerFormat. Uses a temporary folder next to `workBeside`, which holds encrypted pages only.
Result<BackupInfo> readBackup(const QString& path, SlotType type, const SecretBytes& secret,
                              const QString& workBeside);

/// Restores the vault at `path` from a copy after verifying it. An existing vault is renamed to
/// `path`.before-restore-<time>, never deleted; `setAside` receives that name. Errors: as readBackup(); InUse
/// when it is open elsewhere.
Result<Done> restoreBackup(const QString& backup, const QString& path, SlotType type,
                           const SecretBytes& secret, QString* setAside = nullptr,
                           const QDateTime& nowUtc = QDateTime::currentDateTimeUtc());

/// Renames the folder of a vault to `path`.`why`-<time>, so that a new one can be created. Returns the new
/// path.
Result<QString> setVaultAside(const QString& path, const QString& why, const QDateTime& nowUtc);

/// An automatic copy.
struct KeptBackup
{
    QString path;
    QDateTime made; ///< UTC
};
/// The automatic copies, newest first.
std::vector<KeptBackup> keptBackups(const VaultFolder& folder);

/// Makes an automatic copy when the newest is older than 20 hours, then prunes. Keeps the newest of each of
/// the last 7 days, 4 weeks and 6 months that have one, and at least two.
Result<Done> keepBackups(OpenVault& vault, const QDateTime& nowUtc);
/// The copies to delete. `kept`: newest first.
std::vector<KeptBackup> backupsToPrune(const std::vector<KeptBackup>& kept);

} // namespace unknot
