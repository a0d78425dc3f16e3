// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/session/SessionRunner.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr qint64 nearlyAllMs = 1000; // a hold short by less than this counts as done

} // namespace

SessionLog SessionRunner::log() const
{
    SessionLog log = m_log;
    if (m_run == RunState::Stopped && isHaltSaid())
        log.halts.push_back(m_halt);
    const auto creditOf = [this](const Block& b) {
        const auto it = m_credit.find({b.step, b.number});
        return it == m_credit.end() ? Credit() : it->second;
    };
    const bool running = m_run != RunState::Finished && m_run != RunState::Stopped;
    const int current = currentBlock();
    const Block* at =
        running && current < int(m_timeline.blocks.size()) ? &m_timeline.blocks[size_t(current)] : nullptr;
    for (const Block& planned : m_planned.blocks) {
        if (at && planned.step == at->step && planned.number == at->number)
            log.next = int(log.entries.size());
        LogEntry e;
        e.step = planned.step;
        e.technique = planned.technique;
        if (const Technique* t = m_input.catalogue->technique(planned.technique))
            e.techniqueRevision = t->revision;
        e.side = planned.side;
        e.set = planned.set;
        e.plannedMs = planned.endMs - planned.startMs;
        e.plannedReps = planned.reps;
        // The recompiled timeline has the side actually done, which may have been swapped.
        qint64 endMs = planned.endMs;
        bool left = true;
        for (const Block& now : m_timeline.blocks) {
            if (now.step == planned.step && now.number == planned.number) {
                e.side = now.side;
                endMs = now.endMs;
                left = false;
            }
        }
        const Credit c = creditOf(planned);
        e.doneMs = c.doneMs;
        if (e.plannedReps > 0)
            e.doneReps = int(e.doneMs / std::max<qint64>(1, e.plannedMs / e.plannedReps));
        const bool eased = c.eased || left || m_adjustments.value(planned.step).easeFromBlock > 0;
        if (e.doneMs >= e.plannedMs - nearlyAllMs) {
            e.outcome = Outcome::Done;
            e.difference = e.doneMs > e.plannedMs + nearlyAllMs ? Difference::MoreTime : Difference::None;
        } else {
            e.outcome = e.doneMs < nearlyAllMs ? Outcome::Skipped : Outcome::Partial;
            e.difference = eased                                               ? Difference::EasedOff
                           : m_run != RunState::Finished && endMs > m_position ? Difference::Stopped
                                                                               : Difference::Skipped;
        }
        log.entries.push_back(e);
    }
    return log;
}

} // namespace unknot
