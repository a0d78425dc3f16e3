// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/VaultHeader.h"

#include <QDateTime>

namespace unknot {

/// The format of a copy (docs/VAULT_FORMAT.md): a fixed head, the vault's header, the encrypted database, and
/// a checksum over everything.
struct BackupHead
{
    QDateTime made;
    VaultHeader header;
    QByteArray headerBytes;
    qint64 databaseSize = 0;
};

/// Reads the database from the file `database`. The copy gets its name only once it is completely on disk.
Result<Done> writeBackupFile(const QString& path, const QByteArray& header, const QString& database,
                             const QDateTime& made);
/// Verifies the checksum, then format and sizes. Errors: NotFound; Damaged (part "backup"); NewerFormat.
Result<BackupHead> readBackupHead(const QString& path);
/// Writes the database of a copy to its own file. Call readBackupHead() first.
Result<Done> extractDatabase(const QString& path, const QString& database);

} // namespace unknot
