// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace unknot {

/// Files that are either the old or the new ones, whatever happens in between: written beside, flushed to the
/// disk, renamed, and the folder flushed too. Readable by the owner alone. NoSpace or CannotWrite; the old
/// file is then untouched and nothing is left lying about.
Result<Done> writeDurably(const QString& path, const QByteArray& bytes);

/// For what a person keeps where they like: over a file that is there only if they said so (else Refused,
/// "exists"), durably, and only Done when the file was read back and is what was given.
Result<Done> saveDocument(const QString& path, const QByteArray& bytes, bool replace = false);

/// The same for a file that somebody else has written at `temporary` (on the same disk).
Result<Done> moveDurably(const QString& temporary, const QString& path);

/// Overwrites a file with zeros where it lies, as far as to the disk, and removes it. A file system or a disk
/// that writes elsewhere keeps the old bytes all the same.
void wipeFile(const QString& path);

/// Flushes a folder, so that what was made, renamed or removed in it stays so.
void flushFolder(const QString& folder);

/// Reads a whole file; refuses one larger than `most` bytes before reading it. NotFound or Refused.
Result<QByteArray> readWhole(const QString& path, qint64 most);

/// A folder that only its owner can look into.
Result<Done> makePrivateFolder(const QString& path);

/// What a failed file operation means to a person: NoSpace or CannotWrite.
Error fileError(const QString& path, int systemError);

} // namespace unknot
