// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalStore.h"

namespace unknot {

// Counting policy. Every mean, trend, comparison and count in the app (screens, notices, agenda, terminal)
// comes from core/insights and follows it:
//
// 1. Only current records count; withdrawn records and earlier revisions do not.
// 2. A recalled level (Source::Recalled) counts in no mean, trend, comparison or notice, because recalled
//    pain is biased (docs/INSIGHTS.md). Its day counts as logged, and a screen may show the level as "from
//    memory".
// 3. Sample records (Source::Sample) are never mixed with the person's own. When a journal holds only sample
//    records, the screens that look back show those and say so; notices, reminders, the agenda and reports
//    never do.

/// Whose records a number covers.
enum class Whose { Own, MadeUp };

bool isOf(Source source, Whose whose);

/// False for recalled records.
bool countsInMeans(Source source);

/// Whose records the screens that look back show.
Whose whoseToShow(const JournalCounts& counts);

} // namespace unknot
