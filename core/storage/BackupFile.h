// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/VaultHeader.h"

#include <QDateTime>
#include <QFile>
#include <atomic>

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

/// `database`: open for reading. Reads the copy back once it is written. Once `stop` is set, gives up soon,
/// even if the disk is slow; no file is left. Errors: as DocumentFile; Interrupted.
Result<Done> writeBackupFile(const QString& path, const QByteArray& header, QFile& database,
                             const QDateTime& made, bool replace, const std::atomic<bool>* stop = nullptr);
/// The number of commits of the journal in a copy, as its header says, unverified; 0 if it has no readable
/// header.
quint64 peekCommits(const QString& path);
/// Verifies the checksum, then format and sizes. Errors: NotFound; Damaged (part "backup"); NewerFormat;
/// Interrupted, once `stop` is set.
Result<BackupHead> readBackupHead(const QString& path, const std::atomic<bool>* stop = nullptr);
/// Writes the database of a copy to its own file. Call readBackupHead() first.
Result<Done> extractDatabase(const QString& path, const QString& database);

} // namespace unknot
