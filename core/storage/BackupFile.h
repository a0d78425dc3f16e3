// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/VaultHeader.h"

#include <QDateTime>

namespace unknot {

/// The bytes of a copy in one file (docs/VAULT_FORMAT.md): a fixed head, the vault's header, the encrypted
/// database, and a checksum over all of it.
struct BackupHead
{
    QDateTime made;
    VaultHeader header;
    QByteArray headerBytes;
    qint64 databaseSize = 0;
};

/// Takes the database from the file `database`; named only when all of it is on the disk.
Result<Done> writeBackupFile(const QString& path, const QByteArray& header, const QString& database,
                             const QDateTime& made);
/// Checks the checksum over all of it before anything else, then format and sizes. NotFound; Damaged (part
/// "backup"); NewerFormat.
Result<BackupHead> readBackupHead(const QString& path);
/// Writes the database of a copy whose head was read into a file of its own.
Result<Done> extractDatabase(const QString& path, const QString& database);

} // namespace unknot
