// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace unknot {

/// What went wrong with a vault and what to do next, in one or two plain sentences. Holds nothing private and
/// no path.
QString troubleText(const Error& error);

} // namespace unknot
