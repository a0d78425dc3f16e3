// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Clock.h"
#include "core/session/SessionLog.h"
#include "core/session/SessionState.h"
#include "core/session/SoundPort.h"
#include "core/timeline/Compile.h"

#include <QDateTime>
#include <map>
#include <memory>
#include <optional>

namespace unknot {

/// Everything a session needs, copied or shared at its start: it owns nothing private and outlives a lock.
struct SessionInput
{
    Routine routine;
    Prescription prescription;
    std::shared_ptr<const Catalogue> catalogue;
    std::shared_ptr<const Phrases> phrases;
    Voice voice = Voice::Full;
};

enum class RunState {
    Ready,
    Playing,
    Paused,
    Waiting, ///< at the end of a segment that waits for a tap
    Finished,
    Stopped,
};

enum class PauseReason { None, Person, Suspend, Interruption };

/// Leads one person through one timeline. Knows what time it is only from the injected clock and the sound
/// port, draws nothing and owns no timer: call tick() often (20 to 60 times a second), and nothing is lost
/// when a tick comes late. One thread.
class SessionRunner
{
public:
    /// `clock` and `sound` must outlive the runner.
    SessionRunner(SessionInput input, const Clock& clock, SoundPort& sound);

    void start(const QDateTime& nowUtc);
    void tick();

    void pause(PauseReason reason = PauseReason::Person);
    void resume();
    /// After an interruption: go on from the start of this hold, with its get-ready.
    void resumeFromStart();
    /// Goes on when Waiting.
    void tap();

    // A button first brings the position up to now, and does nothing once the session is over. While Waiting
    // it acts on what is waited for.

    /// In work: to what comes after this block. In what leads to work: to the work itself.
    void skip();
    /// To the start of this block's lead-in; pressed within its first seconds, to the block before.
    void back();
    /// To the start of this block's lead-in.
    void repeat();
    void addTenSeconds();
    /// First the easier dose; pressed again in work of the same step, a breathing break.
    void easeOff();
    /// Only before the first side's work begins; see canSwapSides().
    void otherSideFirst();
    bool canSwapSides() const;
    /// The person did the other side than was said: log and coming cues are swapped.
    void thatWasMyOtherSide();
    /// True during a side's work and for a minute after it.
    bool canSayOtherSide() const;
    void setVoice(Voice voice);
    /// Ends before the end. `reason` may be given later with setStopReason().
    void stop(StopReason reason = StopReason::NotSaid);
    /// "Stop" was pressed by mistake, or it can go on after all: paused where it was. What was said about the
    /// stop stays in the log.
    void takeBackStop();
    void setStopReason(StopReason reason);
    /// Pain at the stop, 0 .. 10.
    void setStopPain(std::optional<int> pain) { m_halt.pain = pain; }
    /// The rest of this move is left out, and all that comes later gets the easier dose.
    void leaveMove();

    const Timeline& timeline() const { return m_timeline; }
    /// Goes up by one whenever timeline() was compiled anew.
    int timelineRevision() const { return m_revision; }
    qint64 positionMs() const { return m_position; }
    /// While Waiting: the end of what is waited for.
    SessionState state() const;
    RunState runState() const { return m_run; }
    PauseReason pauseReason() const { return m_pauseReason; }
    /// The log so far; complete when Finished or Stopped.
    SessionLog log() const;

private:
    using Key = std::pair<QString, int>; // step id, number of the block in it
    struct Credit
    {
        qint64 doneMs = 0;
        bool eased = false;
    };

    void recompile();
    void moveTo(qint64 ms);
    void loadSound();
    bool catchUp();
    bool isHaltSaid() const;
    void measure();
    void readClocks();
    void credit(qint64 from, qint64 to);
    void end(RunState how);
    int currentBlock() const;
    int sidedBlock() const;
    bool atWait() const;
    qint64 leadStart(int block) const;
    const Segment& segment() const;
    qint64 waitEndFrom(qint64 ms) const;

    SessionInput m_input;
    const Clock& m_clock;
    SoundPort& m_sound;
    Timeline m_planned; ///< without any adjustment
    Timeline m_timeline;
    Adjustments m_adjustments;
    int m_revision = 0;
    RunState m_run = RunState::Ready;
    PauseReason m_pauseReason = PauseReason::None;
    qint64 m_position = 0;
    qint64 m_lastClock = 0;
    qint64 m_startedBoot = 0; ///< the clock since boot at the start
    qint64 m_sleepOffset = 0; ///< since boot minus monotonic, when last looked at
    std::optional<qint64>
        m_tapped; ///< where a wait was tapped away, or jumped to: nothing is waited for here
    std::map<Key, Credit> m_credit;
    SessionLog m_log;
    Halt m_halt; ///< the stop that is on
};

} // namespace unknot
