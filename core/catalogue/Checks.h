// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/DataFile.h"

namespace unknot {

// Checks shared by the files of the catalogue; each adds a problem at `key`. Internal to core/catalogue.

/// The id is well formed and equals `fileId`, unless that is empty.
void checkId(const DataTable& t, const QString& id, const QString& fileId);
void oneOf(const DataTable& t, const char* key, const QString& value, const QStringList& allowed);
void allOf(const DataTable& t, const char* key, const QStringList& values, const QStringList& allowed);
/// A name or spoken line: a single line of at most `longest` characters.
QString shortText(const DataTable& t, const char* key, int longest);
QStringList shortTexts(const DataTable& t, const char* key, int longest);
/// Texts may contain {side}, {Side} and {other}; any other {word} would be read aloud as it is.
void checkPlaceholders(const DataTable& t, const char* key, const QStringList& texts);

} // namespace unknot
