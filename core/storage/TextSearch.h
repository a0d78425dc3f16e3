// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

struct sqlite3;

namespace unknot {

/// Registers the SQL function unknot_contains(text, part) with a connection: substring search in
/// the form of foldedForSearch().
bool addTextSearch(sqlite3* handle);

} // namespace unknot
