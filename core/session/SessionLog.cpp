// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/session/SessionLog.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

// In enum order; stored in journals.
const QStringList stopNames{QString(),      u"not_said"_s,        u"pain"_s,     u"numb_or_tingling"_s,
                            u"dizzy"_s,     u"chest_or_breath"_s, u"headache"_s, u"cramp"_s,
                            u"no_time"_s,   u"too_strong"_s,      u"calf"_s,     u"skin"_s,
                            u"gives_way"_s, u"lips_tingle"_s,     u"weak"_s,     u"other"_s};

} // namespace

QString stopReasonName(StopReason reason)
{
    return stopNames.value(int(reason));
}

std::optional<StopReason> stopReasonFromName(const QString& name)
{
    const qsizetype at = stopNames.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(StopReason(at));
}

QStringList stopReasonNames()
{
    return stopNames;
}

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
