// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/SessionRecord.h"

#include <map>

namespace unknot {

/// Sessions, and how they went. "Felt" is as the person said afterwards.
struct SessionSummary
{
    int sessions = 0;
    qint64 doneMs = 0;
    int better = 0, same = 0, worse = 0;
    int both = 0;                 ///< sessions with pain said before and after
    double before = 0, after = 0; ///< means of those, 0 .. 10
};

/// The sessions that a technique was done in.
struct TechniqueSummary
{
    QString technique; ///< id
    SessionSummary in; ///< of those sessions; `doneMs` is the technique's own
};

/// Gathers sessions.
class SessionTally
{
public:
    void add(const SessionRecord& session, qint64 doneMs);
    SessionSummary summary() const;

private:
    SessionSummary m_sum;
    int m_before = 0, m_after = 0;
};

/// Gathers sessions as a whole and by technique; what was skipped is not done.
class SessionsByTechnique
{
public:
    void add(const SessionRecord& session);
    SessionSummary all() const { return m_all.summary(); }
    /// Those most often done first, then by id.
    std::vector<TechniqueSummary> techniques() const;

private:
    SessionTally m_all;
    std::map<QString, SessionTally> m_techniques;
};

} // namespace unknot
