// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Side.h"

#include <QDateTime>
#include <QStringList>
#include <optional>
#include <vector>

namespace unknot {

enum class Outcome { Done, Partial, Skipped };

/// Why the work done differs from the plan. Stopped: the session ended, or was cut off, before it was over.
enum class Difference { None, Skipped, EasedOff, Stopped, MoreTime };

/// One block of work: one set on one side of a step.
struct LogEntry
{
    QString step, technique;
    int techniqueRevision = 0;
    Side side = Side::None;
    int set = 1;
    qint64 plannedMs = 0;
    int plannedReps = 0; ///< 0: not counted
    qint64 doneMs = 0;   ///< actual time spent, including repeats
    int doneReps = 0;    ///< whole repetitions in that time
    Outcome outcome = Outcome::Skipped;
    Difference difference = Difference::None;
};

/// Why a session was stopped early; `None` if it was not.
enum class StopReason {
    None,
    NotSaid,
    Pain,
    NumbOrTingling,
    Dizzy,
    ChestOrBreath,
    Headache,
    Cramp,
    NoTime,
    TooStrong,
    Calf,
    Skin,
    GivesWay,
    LipsTingle,
    Weak,
    Other
};

/// "pain", "numb_or_tingling", ...; "" for None.
QString stopReasonName(StopReason reason);
std::optional<StopReason> stopReasonFromName(const QString& name);
QStringList stopReasonNames();

/// A stop with a reason; the session may have continued afterwards.
struct StopEvent
{
    QString step, technique; ///< where it occurred
    StopReason reason = StopReason::NotSaid;
    std::optional<int> pain; ///< 0 .. 10, if answered
};

/// What was actually done in one session. Contains no free text.
struct SessionLog
{
    QString routine;
    int routineRevision = 0;
    QDateTime started, ended; ///< UTC; `ended` is not valid while it runs, and after it was cut off
    bool easier = false;      ///< the easier dosage throughout, for a bad day
    qint64 playedMs = 0;      ///< excluding pauses
    StopReason stopped = StopReason::None;
    std::vector<LogEntry> entries;
    std::vector<StopEvent> halts; ///< in chronological order
    /// While it runs, and after it was cut off: the block it was in or about to begin, an index of `entries`.
    /// -1: none, or it has ended.
    int next = -1;

    int count(Outcome outcome) const;
    qint64 workedMs() const;
};

/// Receives the log of a finished session. Called once, on the session's thread; must not fail or block.
class SessionLogSink
{
public:
    virtual ~SessionLogSink() = default;
    virtual void record(const SessionLog& log) = 0;
};

} // namespace unknot
