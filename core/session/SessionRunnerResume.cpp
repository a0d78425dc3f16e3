// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/session/SessionRunner.h"

#include <algorithm>

namespace unknot {

namespace {

const Block* find(const Timeline& timeline, const QString& step, int number)
{
    const auto at = std::find_if(timeline.blocks.begin(), timeline.blocks.end(),
                                 [&](const Block& b) { return b.step == step && b.number == number; });
    return at == timeline.blocks.end() ? nullptr : &*at;
}

} // namespace

void SessionRunner::continueFrom(const SessionLog& earlier)
{
    if (m_run != RunState::Ready)
        return;
    m_log.started = earlier.started;
    m_log.playedMs = earlier.playedMs;
    m_log.halts = earlier.halts;
    m_log.entries.clear();

    std::map<QString, Side> firstSides; // by step; a log lists the sides in the order they were done
    const auto numberOf = [&firstSides](const LogEntry& e) {
        return blockNumber(firstSides.try_emplace(e.step, e.side).first->second == e.side ? 0 : 1, e.set);
    };
    for (const LogEntry& e : earlier.entries) {
        const int number = numberOf(e);
        const Block* planned = find(m_planned, e.step, number);
        if (!planned) {
            if (e.outcome != Outcome::Skipped)
                m_log.entries.push_back(e);
            continue;
        }
        if (number == blockNumber(0, 1) && planned->side != e.side)
            m_adjustments[e.step].firstSide = e.side;
        m_credit[{e.step, number}] = {e.doneMs, e.difference == Difference::EasedOff};
        if (e.difference == Difference::EasedOff) {
            int& from = m_adjustments[e.step].easeFromBlock;
            from = from == 0 ? number : std::min(from, number);
        }
    }
    recompile();

    m_position = leadStart(int(m_timeline.blocks.size())); // unless something is left
    for (int i = earlier.next; i >= 0 && i < int(earlier.entries.size()); ++i) {
        const LogEntry& e = earlier.entries[size_t(i)];
        if (const Block* block = find(m_timeline, e.step, numberOf(e))) {
            m_position = leadStart(int(block - m_timeline.blocks.data()));
            break;
        }
    }
    m_tapped = m_position;
}

} // namespace unknot
