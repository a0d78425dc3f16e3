// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFile>

namespace unknot {

/// Replaces a file of a vault atomically and durably: writes `path`.new, flushes it, renames it and flushes
/// the folder. For files that the person keeps see DocumentFile. Readable by the owner only. Errors: NoSpace
/// or CannotWrite; the old file is then unchanged and no temporary file remains.
Result<Done> writeDurably(const QString& path, const QByteArray& bytes);

/// Renames a complete file at `temporary` (on the same disk) to `path`, atomically and durably. Errors: as
/// writeDurably(), and CannotWrite ("special") if `path` is a folder, device or pipe.
Result<Done> moveDurably(const QString& temporary, const QString& path);

/// Overwrites the first `most` bytes of a file with zeros in place, flushes and removes it. A file that has
/// another name as well (linkOrCopy()) is only removed. File systems and disks that write elsewhere
/// (copy-on-write, SSD) may keep the old bytes.
void wipeFile(const QString& path, qint64 most);

/// Flushes an open file to disk. `path`: for the error (NoSpace or CannotWrite).
Result<Done> flushFile(QFile& file, const QString& path);

/// Flushes a folder, so that created, renamed and removed entries are durable.
void flushFolder(const QString& folder);

/// Reads a whole ordinary file of at most `most` bytes. Errors: NotFound or Refused.
Result<QByteArray> readWhole(const QString& path, qint64 most);

/// Gives a file a second name, or copies it durably where the file system has no links. Does nothing if `to`
/// exists.
Result<Done> linkOrCopy(const QString& from, const QString& to);

/// Creates a folder that only the owner can access, durably. One that is there keeps its permissions: it may
/// be shared, or the target of a link.
Result<Done> makePrivateFolder(const QString& path);
/// As makePrivateFolder(), for a folder inside a vault: refuses a symbolic link, as the app never creates
/// one.
Result<Done> makeInnerFolder(const QString& path);

/// Maps a failed file operation to NoSpace or CannotWrite.
Error fileError(const QString& path, int systemError);

} // namespace unknot
