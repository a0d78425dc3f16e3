// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/LocalZone.h"

namespace unknot {

/// Explains in two sentences that local times count as UTC, why, and what to do. "" if the zone is known.
QString zoneText(const LocalZone& zone);

} // namespace unknot
