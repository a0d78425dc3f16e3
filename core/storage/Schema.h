// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <span>

namespace unknot {

class Database;

/// Brings a database from any earlier version to the newest: one transaction a step, `user_version` tells how
/// far it is. A database newer than this program is left alone: NewerFormat.
Result<Done> migrate(Database& database);

/// The version this program writes.
int schemaVersion();

/// Statements that pass every row guarded by the digest through unknot_row_in().
extern const std::span<const char* const> guardedRows;

} // namespace unknot
