// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/VaultMaintenance.h"

namespace unknot {

/// The contents of a copy, and what it would replace, in sentences.
QString copyText(const VaultMaintenance::Preview& preview);

} // namespace unknot
