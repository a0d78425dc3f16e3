// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "wording/Wording.h"

namespace unknot {

/// "Chair, small ball"; "No equipment" if none is needed.
QString kitText(const Routine& routine, const Catalogue& catalogue, const Wording& wording);
/// The body positions, in the order of the moves: "Sitting, standing".
QString positionsText(const Routine& routine, const Catalogue& catalogue, const Wording& wording);
/// The kinds of care in the routine: "Stretching, breathing".
QString familiesText(const Routine& routine, const Catalogue& catalogue);
/// The technique whose figure represents the routine: another one for each routine of the catalogue.
QString coverTechnique(const Routine& routine, const Catalogue& catalogue);
/// The text to search: names, summary, place, kit, goals, times and moves.
QString searchText(const Routine& routine, const Catalogue& catalogue, const Wording& wording);

} // namespace unknot
