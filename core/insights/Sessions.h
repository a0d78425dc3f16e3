// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/SessionRecord.h"

#include <map>

namespace unknot {

/// Number of sessions and how they felt afterwards, as the person reported.
struct SessionSummary
{
    int sessions = 0;
    qint64 doneMs = 0;
    int better = 0, same = 0, worse = 0;
    int both = 0;                 ///< sessions with pain both before and after
    double before = 0, after = 0; ///< means over these, 0 .. 10
};

/// The sessions that contain a technique.
struct TechniqueSummary
{
    QString technique; ///< id
    SessionSummary in; ///< of those sessions; `doneMs` counts the technique alone
};

/// Collects sessions.
class SessionTally
{
public:
    void add(const SessionRecord& session, qint64 doneMs);
    SessionSummary summary() const;

private:
    SessionSummary m_sum;
    int m_before = 0, m_after = 0;
};

/// Collects sessions, overall and by technique. Skipped steps do not count.
class SessionsByTechnique
{
public:
    void add(const SessionRecord& session);
    SessionSummary all() const { return m_all.summary(); }
    /// Most frequent first, then by id.
    std::vector<TechniqueSummary> techniques() const;

private:
    SessionTally m_all;
    std::map<QString, SessionTally> m_techniques;
};

} // namespace unknot
