// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace unknot {

enum class RestoreEnd;

/// Explains a vault error and what to do next, in one or two sentences, without private data or paths.
QString errorMessage(const Error& error);

/// Says what became of a restore that was cut off; "" if there was none.
QString restoreNote(RestoreEnd end);

} // namespace unknot
