// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/session/SessionLog.h"

#include <algorithm>

namespace unknot {

int SessionLog::count(Outcome outcome) const
{
    return int(std::count_if(entries.begin(), entries.end(),
                             [&](const LogEntry& e) { return e.outcome == outcome; }));
}

qint64 SessionLog::workedMs() const
{
    qint64 sum = 0;
    for (const LogEntry& e : entries)
        sum += e.doneMs;
    return sum;
}

} // namespace unknot
