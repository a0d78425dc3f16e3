// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FilePicker.h"

#include <QDateTime>

namespace unknot {

/// An entry of a folder.
struct FolderEntry
{
    QString name, path;
    bool isFolder = false;
    QDateTime modified; ///< files only; local time
};

struct FolderContents
{
    enum class State {
        Ready,
        Gone,      ///< missing or removed
        Forbidden, ///< exists, but cannot be read
    };
    State state = State::Ready;
    QString folder;        ///< with symbolic links resolved, so that a link to a parent cannot create a cycle
    bool writable = false; ///< files can be created in it
    std::vector<FolderEntry> entries; ///< folders, then files of the requested kinds, in natural order
};

/// Lists a folder without hidden entries, broken links and special files. May block on slow disks;
/// thread-safe.
FolderContents readFolder(const QString& folder, const std::vector<FileKind>& kinds);

/// Checks a name for a new file or folder. It must work on this disk and on removable media used elsewhere.
enum class NameProblem { None, Empty, Signs, Long };
NameProblem problemOf(const QString& name);

/// Makes a name or path safe to show within a sentence: removes line breaks and bidirectional control
/// characters, and isolates right-to-left text.
QString readable(const QString& name);

} // namespace unknot
