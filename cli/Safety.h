// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QStringList>

namespace unknot::cli {

// The parts of `unknot-cli safety`; each takes the words after its own.
int safetyCheck(const QStringList& args);
int safetyTable(const QStringList& args);
int safetyNotices(const QStringList& args);

} // namespace unknot::cli
