// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Record.h"

namespace unknot {

/// Ninety days of sample records for a fictional person, up to `today`: desk work, a sore low back that eases
/// over the weeks with ups and downs, two sessions in three days, the weekly questions. Deterministic; all
/// marked Source::Sample.
std::vector<Record> samplePerson(QDate today);

} // namespace unknot
