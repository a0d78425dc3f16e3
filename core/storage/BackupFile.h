// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/VaultHeader.h"

#include <QDateTime>
#include <QFile>

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

/// `database`: open for reading. The copy gets its name only once it is completely on disk; until then it has
/// a unique name beside it, so that no other file is touched.
Result<Done> writeBackupFile(const QString& path, const QByteArray& header, QFile& database,
                             const QDateTime& made);
/// Verifies the checksum, then format and sizes. Errors: NotFound; Damaged (part "backup"); NewerFormat.
Result<BackupHead> readBackupHead(const QString& path);
/// Writes the database of a copy to its own file. Call readBackupHead() first.
Result<Done> extractDatabase(const QString& path, const QString& database);

} // namespace unknot
