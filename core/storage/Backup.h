// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/storage/OpenVault.h"

#include <QDateTime>
#include <QTemporaryFile>

namespace unknot {

/// Opens the database of a copy and verifies all of it. Errors: Damaged, NewerFormat ("data"); Interrupted
/// once `stop` is set.
Result<JournalCounts> verifyDatabaseFile(const QString& path, const DatabaseKey& key,
                                         const std::atomic<bool>& stop);

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
/// Writes it to one file, which gets its name only once it is completely on disk, and reads it back. May take
/// as long as the disk wants. Errors: Refused ("exists") if the file exists and `replace` is false; NoSpace,
/// CannotWrite; no partial file is left behind.
Result<Done> writeBackup(PreparedBackup& prepared, const QString& path, bool replace,
                         const std::atomic<bool>* stop = nullptr);
/// Both at once.
Result<Done> makeBackup(OpenVault& vault, const QString& path, bool replace,
                        const QDateTime& nowUtc = QDateTime::currentDateTimeUtc());

/// An automatic copy.
struct KeptBackup
{
    QString path;
    QDateTime made;      ///< UTC, by the clock of that time
    quint64 commits = 0; ///< of the journal: tells which content is newer, whatever the clock said
};
/// The automatic copies, newest content first.
std::vector<KeptBackup> keptBackups(const VaultFolder& folder);

struct KeptNow
{
    /// The copy before this one is dated more than a day after `nowUtc`: when it was made. Else invalid.
    QDateTime datedAhead;
};
/// Makes an automatic copy when the newest is older than 20 hours, then prunes. Keeps the newest of each of
/// the last 7 days, 4 weeks and 6 months that have one, and the two with the newest content, so that a clock
/// that runs behind or ahead removes nothing that is newer. Does nothing for a vault that cannot be written
/// to.
Result<KeptNow> keepBackups(OpenVault& vault, const QDateTime& nowUtc);
/// The copies to delete. `kept`: newest content first.
std::vector<KeptBackup> backupsToPrune(const std::vector<KeptBackup>& kept);

} // namespace unknot
