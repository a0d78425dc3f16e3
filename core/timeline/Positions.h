// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Kinds.h"

namespace unknot {

/// Time to change from one position to another, before the personal factor. 0 for the same position.
qint64 transitionMs(const Position& from, const Position& to);

/// Whether this change means getting up from the floor.
bool getsUp(const Position& from, const Position& to);

} // namespace unknot
