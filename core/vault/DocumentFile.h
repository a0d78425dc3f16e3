// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <QTemporaryFile>

namespace unknot {

/// A file that the person keeps (document, export, copy of the journal) while it is written. Until finish()
/// it has a unique name beside its own, so that no other file is touched; only the owner can read it, from
/// its first byte. Destroying it earlier removes it.
class DocumentFile
{
public:
    explicit DocumentFile(const QString& path);

    /// Errors: NoSpace ("document"), CannotWrite.
    Result<Done> open();
    /// False after an error, which finish() reports.
    bool write(const QByteArray& bytes);
    /// Flushes what was written so far to the disk, so that finish() has less to wait for. As write().
    bool flush();
    /// Makes it durable and gives it its name. A symbolic link of that name is replaced, not followed.
    /// Errors: Refused ("exists") if the name is taken and `replace` is false; CannotWrite ("special") if it
    /// is that of a folder, device or pipe; NoSpace ("document"), CannotWrite. There is then no file.
    Result<Done> finish(bool replace);

private:
    QString m_path;
    QTemporaryFile m_file;
    int m_systemError = 0;
    bool m_written = true;
};

/// Refused ("vault") for a place inside a vault, where a document would take the place of the journal.
Result<Done> checkPlace(const QString& path);
/// Writes a document and reads it back. Errors: as checkPlace() and DocumentFile; CannotWrite if it differs.
Result<Done> saveDocument(const QString& path, const QByteArray& bytes, bool replace = false);

} // namespace unknot
