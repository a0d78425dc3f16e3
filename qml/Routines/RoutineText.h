// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "wording/Wording.h"

namespace unknot {

/// "Chair, small ball"; "No equipment" when none is needed.
QString kitText(const Routine& routine, const Catalogue& catalogue, const Wording& wording);
/// What one does it on or in, in the order of the moves: "Sitting, standing".
QString positionsText(const Routine& routine, const Catalogue& catalogue, const Wording& wording);
/// The kinds of care in it: "Stretching, breathing".
QString familiesText(const Routine& routine, const Catalogue& catalogue);
/// All that a search looks through: names, summary, place, things, goals, times and moves.
QString searchText(const Routine& routine, const Catalogue& catalogue, const Wording& wording);

} // namespace unknot
