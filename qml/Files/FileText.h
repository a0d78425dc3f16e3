// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FileChooser.h"

#include <QString>

namespace unknot {

// The texts of the file chooser. "" where there is nothing to say.

QString kindName(FileKind kind);
/// Why the folder on show cannot be used.
QString folderProblem(const FileChooser& chooser);
/// Why a file cannot be saved under the name that was typed.
QString nameProblem(const FileChooser& chooser);
/// Why no folder of that name could be made.
QString newFolderProblem(const Error& error, const QString& name);

} // namespace unknot
