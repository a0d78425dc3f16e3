// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace unknot {

/// Where people look for their files first.
struct FilePlace
{
    enum class Kind { Documents, Downloads, Desktop, Home, Medium };
    Kind kind = Kind::Home;
    QString path; ///< of a folder that is there, without links in it
    QString name; ///< of a medium: what its maker or owner called it; else ""
};

/// Those that this device has now, the usual ones first, then what is plugged in. May take as long as a disk
/// does; safe from any thread.
std::vector<FilePlace> filePlaces();

/// Whether a disk mounted at `root` is one that people plug in and take away, as far as its place tells.
bool isMedium(const QString& root);

} // namespace unknot
