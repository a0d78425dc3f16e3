// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalStore.h"

namespace unknot {

// What counts in a number. Every mean, trend, comparison and count that the app states, on a screen, in a
// notice, on the agenda or in the terminal, comes from core/insights and follows this policy:
//
// 1. Only current records count; withdrawn ones and earlier revisions do not.
// 2. A level that was filled in from memory (Source::Recalled) counts in no mean, trend, comparison or
//    notice: what is remembered of pain is biased (docs/INSIGHTS.md). Its day counts as logged, and a screen
//    may show the level as "from memory".
// 3. The made-up person's records (Source::Sample) never count beside the person's own. Where a journal has
//    none of the person's own, the screens that look back show the made-up person's numbers and say so;
//    notices, reminders, the agenda and reports never do.

/// Whose records a number is about.
enum class Whose { Own, MadeUp };

bool isOf(Source source, Whose whose);

/// False for what was filled in from memory.
bool countsInMeans(Source source);

/// Whose numbers the screens that look back show.
Whose whoseToShow(const JournalCounts& counts);

} // namespace unknot
