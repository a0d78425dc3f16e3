// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/insights/Sessions.h"

#include <algorithm>

namespace unknot {

void SessionTally::add(const SessionRecord& session, qint64 doneMs)
{
    ++m_sum.sessions;
    m_sum.doneMs += doneMs;
    m_sum.better += session.felt == Felt::Better;
    m_sum.same += session.felt == Felt::Same;
    m_sum.worse += session.felt == Felt::Worse;
    if (session.before && session.after) {
        ++m_sum.both;
        m_before += *session.before;
        m_after += *session.after;
    }
}

SessionSummary SessionTally::summary() const
{
    SessionSummary s = m_sum;
    if (s.both > 0) {
        s.before = double(m_before) / s.both;
        s.after = double(m_after) / s.both;
    }
    return s;
}

void SessionsByTechnique::add(const SessionRecord& session)
{
    m_all.add(session, session.log.playedMs);
    std::map<QString, qint64> done;
    for (const LogEntry& entry : session.log.entries) {
        if (entry.outcome != Outcome::Skipped)
            done[entry.technique] += entry.doneMs;
    }
    for (const auto& [technique, ms] : done)
        m_techniques[technique].add(session, ms);
}

std::vector<TechniqueSummary> SessionsByTechnique::techniques() const
{
    std::vector<TechniqueSummary> list;
    for (const auto& [technique, tally] : m_techniques)
        list.push_back({technique, tally.summary()});
    std::stable_sort(list.begin(), list.end(), [](const TechniqueSummary& a, const TechniqueSummary& b) {
        return a.in.sessions > b.in.sessions;
    });
    return list;
}

} // namespace unknot
