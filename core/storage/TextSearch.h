// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

struct sqlite3;

namespace unknot {

/// Adds the SQL function unknot_contains(text, part) to a connection: whether `part` stands anywhere in the
/// text, whatever the case, in any language.
bool addTextSearch(sqlite3* handle);

} // namespace unknot
