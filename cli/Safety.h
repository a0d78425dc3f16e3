// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "cli/Cli.h"
#include "core/safety/SafetyRules.h"

namespace unknot::cli {

// The parts of `unknot-cli safety`; each takes the words after its own.
int safetyCheck(const QStringList& args);
int safetyStart(const QStringList& args);
int safetyTable(const QStringList& args);
int safetyNotices(const QStringList& args);

/// The rules of the content folder, or the built-in ones, with a word about it on standard error.
SafetyRules loadSafetyRules(const Library& library);

} // namespace unknot::cli
