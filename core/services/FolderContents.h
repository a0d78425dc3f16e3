// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FilePicker.h"

#include <QDateTime>

namespace unknot {

/// What is in a folder, as far as it is of use.
struct FolderEntry
{
    QString name, path;
    bool isFolder = false;
    QDateTime modified; ///< of a file; local time
};

struct FolderContents
{
    enum class State {
        Ready,
        Gone,      ///< not there, or no longer
        Forbidden, ///< there, but this person may not look into it
    };
    State state = State::Ready;
    QString folder; ///< without links in it, so that a link to a parent leads up and not round in circles
    bool writable = false;            ///< files can be put into it
    std::vector<FolderEntry> entries; ///< folders, then files of these kinds, as a person would sort them
};

/// Looks into a folder; hidden ones, broken links and what is neither file nor folder are left out. Takes as
/// long as a disk does; safe from any thread.
FolderContents readFolder(const QString& folder, const std::vector<FileKind>& kinds);

/// Whether a name can be given to a new file or folder, on this disk and on a stick that goes elsewhere.
enum class NameProblem { None, Empty, Signs, Long };
NameProblem problemOf(const QString& name);

/// A name or path to be read in the middle of a sentence: signs that break a line or turn the direction of
/// the words around are gone, and letters that run to the left keep to themselves.
QString readable(const QString& name);

} // namespace unknot
