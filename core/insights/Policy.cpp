// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/insights/Policy.h"

namespace unknot {

bool isOf(Source source, Whose whose)
{
    return (source == Source::Sample) == (whose == Whose::MadeUp);
}

bool countsInMeans(Source source)
{
    return source != Source::Recalled;
}

Whose whoseToShow(const JournalCounts& counts)
{
    const qint64 own = counts.entries + counts.sessions - counts.sample - counts.sampleSessions;
    return own == 0 && counts.sample > 0 ? Whose::MadeUp : Whose::Own;
}

} // namespace unknot
