// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <span>

namespace unknot {

class Database;

/// Migrates a database from any earlier version to the current one, one transaction per step; `user_version`
/// records the progress. Errors: NewerFormat for a database newer than this program, which is left unchanged.
Result<Done> migrate(Database& database);

/// The version this program writes.
int schemaVersion();
/// The error for a database of a later version.
Error newerFormat(qint64 version);

/// Statements that pass every guarded row through unknot_row_in().
extern const std::span<const char* const> guardedRows;

} // namespace unknot
