// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/NextPrompt.h"

#include <QVariantList>

namespace unknot {

/// The words of the first page of the day.

/// Seven days that end today: {letter, name, session, entry, today}.
QVariantList weekStrip(const std::vector<DaySummary>& days, QDate today);

/// {kind (promptName()), text, action, id, canPutOff}. Text and action are "" for what has words elsewhere: a
/// notice, the recovery sheet.
QVariantMap promptWords(const Prompt& prompt, const Moment& now);

} // namespace unknot
