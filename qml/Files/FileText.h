// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FileChooser.h"

#include <QString>

namespace unknot {

// Texts of the file chooser; "" if there is no problem.

QString kindName(FileKind kind);
/// Why the current folder cannot be used.
QString folderProblem(const FileChooser& chooser);
/// Why a file cannot be saved under the typed name.
QString nameProblem(const FileChooser& chooser);
/// Why the folder `name` could not be created.
QString newFolderProblem(const Error& error, const QString& name);

} // namespace unknot
