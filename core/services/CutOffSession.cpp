// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/CutOffSession.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr qint64 offeredForMs = 12 * 3600'000LL;

} // namespace

bool canGoOn(const SessionRecord& session, const Moment& now)
{
    const qint64 ago = now.utcMs - session.at.utcMs;
    return session.log.next >= 0 && !session.log.ended.isValid() && ago >= 0 && ago <= offeredForMs;
}

std::optional<Routine> routineToGoOn(const SessionLog& log, const Catalogue& catalogue)
{
    const bool known = std::all_of(log.entries.begin(), log.entries.end(),
                                   [&](const LogEntry& e) { return catalogue.technique(e.technique); });
    if (!known || log.entries.empty())
        return std::nullopt;
    if (const Routine* r = catalogue.routine(log.routine))
        return *r;
    Routine r;
    r.id = log.routine;
    r.revision = log.routineRevision;
    for (const LogEntry& e : log.entries) {
        if (r.steps.empty() || r.steps.back().id != e.step)
            r.steps.push_back({e.step, e.technique, {}});
        DosageChange& dose = r.steps.back().dose;
        dose.sets = std::max(dose.sets.value_or(1), e.set);
        if (catalogue.technique(e.technique)->dosage.work == Work::Breathing)
            dose.lengthMs = e.plannedMs;
    }
    return r;
}

SessionRecord endedThere(SessionRecord session)
{
    session.log.ended = session.log.started.addMSecs(session.log.playedMs);
    session.log.next = -1;
    return session;
}

} // namespace unknot
