// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "cli/Cli.h"
#include "core/safety/Profile.h"
#include "core/safety/SafetyRules.h"

namespace unknot::cli {

// The subcommands of `unknot-cli safety`; each takes the arguments after its name.
int safetyCheck(const QStringList& args);
int safetyStart(const QStringList& args);
int safetyTable(const QStringList& args);
int safetyNotices(const QStringList& args);

/// The rules of the content folder, or the built-in ones with a message.
SafetyRules loadSafetyRules(const Library& library);
/// Reads the profile in a file and reports mistakes and unknown conditions. Nothing on failure, with NotFound
/// or Refused in `code`.
std::optional<SafetyProfile> readPerson(const QString& path, const SafetyRules& rules, int* code);

} // namespace unknot::cli
