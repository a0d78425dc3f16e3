// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <QTime>

namespace unknot {

enum class TimeOfDay { Morning, Day, Evening };
TimeOfDay timeOfDay(QTime time);

/// The routine to offer first: one for the goal ("" for none), if there is one, and among those one for that
/// time of day. Null where there are no routines.
const Routine* suggestedRoutine(const Catalogue& catalogue, const QString& goal, TimeOfDay time);

} // namespace unknot
