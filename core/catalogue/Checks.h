// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/DataFile.h"

namespace unknot {

// What the files of the catalogue are checked for alike; what is wrong is refused at `key`. Internal to this
// room.

/// An id has the right form and, where the file is named after it, is that name.
void checkId(const DataTable& t, const QString& id, const QString& fileId);
void oneOf(const DataTable& t, const char* key, const QString& value, const QStringList& allowed);
void allOf(const DataTable& t, const char* key, const QStringList& values, const QStringList& allowed);
QString shortText(const DataTable& t, const char* key, int longest);
QStringList shortTexts(const DataTable& t, const char* key, int longest);

} // namespace unknot
