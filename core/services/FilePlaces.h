// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace unknot {

/// A usual place for files.
struct FilePlace
{
    enum class Kind { Documents, Downloads, Desktop, Home, Medium };
    Kind kind = Kind::Home;
    QString path; ///< an existing folder, with symbolic links resolved
    QString name; ///< label of a removable medium; else ""
};

/// The places available now: standard folders first, then removable media. May block on slow disks;
/// thread-safe.
std::vector<FilePlace> filePlaces();

/// Whether the disk mounted at `root` is removable, judged by its mount point.
bool isMedium(const QString& root);

} // namespace unknot
