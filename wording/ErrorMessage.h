// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace unknot {

/// Explains a vault error and what to do next, in one or two sentences, without private data or paths.
QString errorMessage(const Error& error);

} // namespace unknot
