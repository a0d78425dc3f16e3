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

/// Everything a session needs, copied or shared at the start. It contains no private data, so the session can
/// continue while the journal is locked.
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

/// Runs one timeline. Time comes only from the injected clock and the sound port; it draws nothing and owns
/// no timer. Call tick() 20 to 60 times a second; a late tick loses nothing. Not thread-safe.
class SessionRunner
{
public:
    /// `clock` and `sound` must outlive the runner.
    SessionRunner(SessionInput input, const Clock& clock, SoundPort& sound);

    /// Before start(): continues a session of the same routine that was cut off, with the first block it has
    /// not reached. What was done counts as done here; log() then tells of both.
    void continueFrom(const SessionLog& earlier);
    void start(const QDateTime& nowUtc);
    void tick();

    void pause(PauseReason reason = PauseReason::Person);
    void resume();
    /// After an interruption: restarts this hold, including its lead-in.
    void resumeFromStart();
    /// Continues from Waiting.
    void tap();

    // Controls first update the position, and are no-ops once the session is over. While Waiting they apply
    // to the waiting segment.

    /// In work: to the end of this block. In a lead-in: to the work.
    void skip();
    /// To the start of this block's lead-in, or within its first seconds to that of the previous block.
    void back();
    /// To the start of this block's lead-in.
    void repeat();
    void addTenSeconds();
    /// Switches to the easier dosage and half the range; when used again in the same step, inserts a
    /// breathing break.
    void easeOff();
    /// Takes easing off the current step back, from the current block on.
    void undoEase();
    /// The current block is eased off.
    bool isEased() const;
    /// Swaps the sides; only before work on the first side begins (canSwapSides()).
    void otherSideFirst();
    bool canSwapSides() const;
    /// The person worked the other side than announced: swaps it in the log and in the following cues.
    void thatWasMyOtherSide();
    /// True during work on one side and for a minute afterwards.
    bool canSayOtherSide() const;
    void setVoice(Voice voice);
    /// Ends the session early. `reason` may be set later with setStopReason().
    void stop(StopReason reason = StopReason::NotSaid);
    /// Undoes a stop: the session is paused where it was. The reason for the stop stays in the log.
    void takeBackStop();
    void setStopReason(StopReason reason);
    /// Pain at the stop, 0 .. 10.
    void setStopPain(std::optional<int> pain) { m_halt.pain = pain; }
    /// Skips the rest of this step and uses the easier dosage for all later ones.
    void leaveMove();

    const Timeline& timeline() const { return m_timeline; }
    /// Incremented each time timeline() is recompiled.
    int timelineRevision() const { return m_revision; }
    qint64 positionMs() const { return m_position; }
    /// While Waiting: the state at the end of the waiting segment.
    SessionState state() const;
    RunState runState() const { return m_run; }
    PauseReason pauseReason() const { return m_pauseReason; }
    /// The log so far; complete when Finished or Stopped.
    SessionLog log() const;

private:
    using Key = std::pair<QString, int>; // step id, block number
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
    Timeline m_planned; ///< without adjustments
    Timeline m_timeline;
    Adjustments m_adjustments;
    int m_revision = 0;
    RunState m_run = RunState::Ready;
    PauseReason m_pauseReason = PauseReason::None;
    qint64 m_position = 0;
    qint64 m_lastClock = 0;
    qint64 m_startedBoot = 0;       ///< clock since boot at the start
    qint64 m_sleepOffset = 0;       ///< since boot minus monotonic, when last read
    std::optional<qint64> m_tapped; ///< position of a dismissed or skipped wait: no waiting here
    std::map<Key, Credit> m_credit;
    SessionLog m_log; ///< entries: those of an earlier part that this timeline does not have
    StopEvent m_halt; ///< the current stop
};

} // namespace unknot
