// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "cli/Cli.h"
#include "core/safety/Profile.h"
#include "core/safety/SafetyRules.h"

namespace unknot::cli {

// The parts of `unknot-cli safety`; each takes the words after its own.
int safetyCheck(const QStringList& args);
int safetyStart(const QStringList& args);
int safetyTable(const QStringList& args);
int safetyNotices(const QStringList& args);

/// The rules of the content folder, or the built-in ones, with a word about it on standard error.
SafetyRules loadSafetyRules(const Library& library);
/// The profile in that file; what is wrong with it, or not understood, is said. Nothing, with NotFound or
/// Refused in `code`, when it cannot be used.
std::optional<SafetyProfile> readPerson(const QString& path, const SafetyRules& rules, int* code);

} // namespace unknot::cli
