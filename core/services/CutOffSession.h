// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/journal/SessionRecord.h"

#include <optional>

namespace unknot {

// A session that did not end, because the app crashed or the battery was empty: it can be continued.

/// Whether it is offered at `now`: it was cut off, something is left to do, and it began at most twelve hours
/// ago.
bool canGoOn(const SessionRecord& session, const Moment& now);

/// The routine it is part of: that of the catalogue, or, if it was put together for one occasion, the same
/// steps again, without words. nullopt if the catalogue no longer has its moves.
std::optional<Routine> routineToGoOn(const SessionLog& log, const Catalogue& catalogue);

/// The session as ended where it was cut off.
SessionRecord endedThere(SessionRecord session);

} // namespace unknot
