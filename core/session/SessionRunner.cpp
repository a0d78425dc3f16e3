// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/session/SessionRunner.h"

#include <algorithm>
#include <limits>

namespace unknot {

namespace {

constexpr qint64 sleptMs = 2000;     // a larger drift between the clocks means that the machine was suspended
constexpr qint64 backAgainMs = 3000; // "back" within this time goes to the previous block
constexpr qint64 tenSecondsMs = 10000;
constexpr qint64 otherSideMs = 60000; // how long "that was my other side" is offered after a side

} // namespace

SessionRunner::SessionRunner(SessionInput input, const Clock& clock, SoundPort& sound)
    : m_input(std::move(input)), m_clock(clock), m_sound(sound)
{
    m_planned =
        compile(m_input.routine, *m_input.catalogue, *m_input.phrases, m_input.prescription, m_input.voice);
    m_timeline = m_planned;
    m_log.routine = m_input.routine.id;
    m_log.routineRevision = m_input.routine.revision;
    m_log.easier = m_input.prescription.easier;
}

void SessionRunner::start(const QDateTime& nowUtc)
{
    if (m_run != RunState::Ready)
        return;
    if (!m_log.started.isValid()) // else it continues one that was cut off
        m_log.started = nowUtc;
    m_startedBoot = m_clock.sinceBootMs() - std::max<qint64>(0, m_log.started.msecsTo(nowUtc));
    readClocks();
    m_run = RunState::Playing;
    loadSound();
}

void SessionRunner::readClocks()
{
    m_lastClock = m_clock.monotonicMs();
    m_sleepOffset = m_clock.sinceBootMs() - m_lastClock;
}

void SessionRunner::end(RunState how)
{
    m_run = how;
    m_sound.stop();
    m_log.ended = m_log.started.addMSecs(m_clock.sinceBootMs() - m_startedBoot);
}

void SessionRunner::tick()
{
    if (m_run != RunState::Playing)
        return;
    const qint64 offset = m_clock.sinceBootMs() - m_clock.monotonicMs();
    if (offset - m_sleepOffset > sleptMs) {
        pause(PauseReason::Suspend);
        return;
    }
    measure();
}

/// Updates the position before a control acts. False when the session is over.
bool SessionRunner::catchUp()
{
    if (m_run == RunState::Playing)
        measure();
    return m_run != RunState::Finished && m_run != RunState::Stopped;
}

/// Advances the position by what was heard, or else by the clock, and credits the work done.
void SessionRunner::measure()
{
    const qint64 now = m_clock.monotonicMs();
    qint64 to = m_position + (now - m_lastClock);
    if (const auto heard = m_sound.positionMs())
        to = *heard;
    m_lastClock = now;
    // A restarting device may briefly report an earlier frame; never go back.
    to = std::max(to, m_position);

    const qint64 wait = waitEndFrom(m_position);
    const qint64 limit = std::min(wait, m_timeline.totalMs);
    const bool reached = to >= limit;
    to = std::min(to, limit);
    credit(m_position, to);
    m_position = to;
    if (!reached)
        return;
    if (m_position >= m_timeline.totalMs && m_position != wait) {
        end(RunState::Finished);
        return;
    }
    m_run = RunState::Waiting;
    m_sound.pause();
}

/// End of the next waiting segment at or after `ms`; the maximum if there is none.
qint64 SessionRunner::waitEndFrom(qint64 ms) const
{
    // The segment before `ms` may be the one that waits at `ms`.
    for (size_t i = size_t(std::max(0, m_timeline.segmentAt(ms - 1))); i < m_timeline.segments.size(); ++i) {
        const Segment& s = m_timeline.segments[i];
        if (s.waits && s.endMs() >= ms && s.endMs() != m_tapped)
            return s.endMs();
    }
    return std::numeric_limits<qint64>::max();
}

void SessionRunner::credit(qint64 from, qint64 to)
{
    if (to <= from)
        return;
    m_log.playedMs += to - from;
    for (const Block& b : m_timeline.blocks) {
        const qint64 overlap = std::min(to, b.endMs) - std::max(from, b.startMs);
        if (overlap > 0)
            m_credit[{b.step, b.number}].doneMs += overlap;
    }
}

void SessionRunner::pause(PauseReason reason)
{
    if (m_run != RunState::Playing && m_run != RunState::Waiting)
        return;
    if (m_run == RunState::Playing && reason != PauseReason::Suspend)
        measure();
    if (m_run == RunState::Finished)
        return;
    m_run = RunState::Paused;
    m_pauseReason = reason;
    m_sound.pause();
}

void SessionRunner::resume()
{
    if (m_run != RunState::Paused)
        return;
    m_run = RunState::Playing;
    m_pauseReason = PauseReason::None;
    readClocks();
    m_sound.play();
}

void SessionRunner::resumeFromStart()
{
    if (m_run != RunState::Paused)
        return;
    repeat();
    resume();
}

void SessionRunner::tap()
{
    if (m_run != RunState::Waiting)
        return;
    m_tapped = m_position;
    if (m_position >= m_timeline.totalMs) {
        end(RunState::Finished);
        return;
    }
    m_run = RunState::Playing;
    readClocks();
    loadSound();
}

bool SessionRunner::atWait() const
{
    return waitEndFrom(m_position) == m_position;
}

SessionState SessionRunner::state() const
{
    SessionState s = stateAt(m_timeline, m_position - atWait());
    s.remainingMs -= atWait();
    return s;
}

const Segment& SessionRunner::segment() const
{
    return m_timeline.segments[size_t(m_timeline.segmentAt(m_position - atWait()))];
}

/// The current or upcoming block; the last one in the closing.
int SessionRunner::currentBlock() const
{
    const int block = segment().block;
    return block >= 0 ? block : int(m_timeline.blocks.size());
}

/// Start of the lead-in to a block: transition, preparation, rest or switch of side.
qint64 SessionRunner::leadStart(int block) const
{
    for (const Segment& s : m_timeline.segments) {
        if (s.block == block || (s.block < 0 && block >= int(m_timeline.blocks.size())))
            return s.startMs;
    }
    return 0;
}

void SessionRunner::moveTo(qint64 ms)
{
    m_position = std::clamp<qint64>(ms, 0, m_timeline.totalMs);
    m_tapped = m_position;
    readClocks();
    if (m_run == RunState::Waiting)
        m_run = RunState::Playing;
    loadSound();
}

void SessionRunner::loadSound()
{
    Timeline heard = m_timeline;
    // The sound system renders ahead, so remove all cues after a wait.
    const qint64 wait = waitEndFrom(m_position);
    std::erase_if(heard.cues, [wait](const Cue& c) { return c.atMs >= wait; });
    m_sound.load(heard, m_position);
    if (m_run == RunState::Playing)
        m_sound.play();
}

void SessionRunner::skip()
{
    if (!catchUp())
        return;
    const int block = currentBlock();
    if (segment().kind == SegmentKind::Rest) {
        moveTo(segment().endMs()); // a breathing break is followed by preparation, not work
    } else if (block >= int(m_timeline.blocks.size())) {
        moveTo(m_timeline.totalMs);
        end(RunState::Finished);
    } else if (segment().kind != SegmentKind::Work) {
        moveTo(m_timeline.blocks[size_t(block)].startMs);
    } else {
        moveTo(m_timeline.blocks[size_t(block)].endMs);
    }
}

void SessionRunner::back()
{
    if (!catchUp())
        return;
    const int block = currentBlock();
    const qint64 lead = leadStart(block);
    moveTo(m_position - lead < backAgainMs && block > 0 ? leadStart(block - 1) : lead);
}

void SessionRunner::repeat()
{
    if (catchUp())
        moveTo(leadStart(std::min(currentBlock(), int(m_timeline.blocks.size()) - 1)));
}

void SessionRunner::recompile()
{
    m_timeline = compile(m_input.routine, *m_input.catalogue, *m_input.phrases, m_input.prescription,
                         m_input.voice, m_adjustments);
    ++m_revision;
    m_position = std::min(m_position, m_timeline.totalMs);
    loadSound();
}

void SessionRunner::addTenSeconds()
{
    const bool open = catchUp();
    const int index = currentBlock();
    if (!open || index >= int(m_timeline.blocks.size()))
        return;
    const Block& block = m_timeline.blocks[size_t(index)];
    StepAdjustment& a = m_adjustments[block.step];
    if (segment().kind == SegmentKind::Work)
        a.extraWorkMs[block.number] += tenSecondsMs;
    else if (segment().kind == SegmentKind::Transition)
        a.extraRestMs[changePlace] += tenSecondsMs;
    else
        a.extraRestMs[block.number] += tenSecondsMs;
    if (m_run == RunState::Waiting) {
        m_run = RunState::Playing;
        readClocks();
    }
    recompile();
}

void SessionRunner::easeOff()
{
    const bool open = catchUp();
    const int index = currentBlock();
    if (!open || index >= int(m_timeline.blocks.size()))
        return;
    const Block block = m_timeline.blocks[size_t(index)];
    StepAdjustment& a = m_adjustments[block.step];
    const bool inWork = segment().kind == SegmentKind::Work;
    const qint64 done = inWork ? m_position - block.startMs : 0;
    if (a.easeFromBlock == 0 || block.number < a.easeFromBlock) {
        a.easeFromBlock = block.number;
        a.easeDoneMs = done;
        a.extraWorkMs.remove(block.number);
    } else if (inWork) {
        a.breaks[block.number] = done;
    } else {
        return; // already easier, and nothing to interrupt
    }
    m_credit[{block.step, block.number}].eased = true;
    recompile();
}

bool SessionRunner::isEased() const
{
    const int index = currentBlock();
    if (index >= int(m_timeline.blocks.size()))
        return false;
    const Block& block = m_timeline.blocks[size_t(index)];
    const int from = m_adjustments.value(block.step).easeFromBlock;
    return from > 0 && block.number >= from;
}

void SessionRunner::undoEase()
{
    if (!catchUp() || !isEased())
        return;
    const Block block = m_timeline.blocks[size_t(currentBlock())];
    StepAdjustment& a = m_adjustments[block.step];
    a.easeFromBlock = 0;
    a.easeDoneMs = 0;
    m_credit[{block.step, block.number}].eased = false;
    recompile();
}

bool SessionRunner::canSwapSides() const
{
    const int index = currentBlock();
    if (index >= int(m_timeline.blocks.size()))
        return false;
    const Block& block = m_timeline.blocks[size_t(index)];
    const Technique* t = m_input.catalogue->technique(block.technique);
    return t && t->sides == Sides::Each && block.number == blockNumber(0, 1) &&
           segment().kind != SegmentKind::Work;
}

void SessionRunner::otherSideFirst()
{
    if (!catchUp() || !canSwapSides())
        return;
    const Block block = m_timeline.blocks[size_t(currentBlock())];
    m_adjustments[block.step].firstSide = otherSide(block.side);
    recompile();
    repeat(); // the sentences name the side, so repeat them
}

/// The current one-sided block, or one that ended within the last minute; -1: none.
int SessionRunner::sidedBlock() const
{
    const int index = currentBlock();
    for (int i = std::min(index, int(m_timeline.blocks.size()) - 1); i >= 0 && i >= index - 1; --i) {
        const Block& b = m_timeline.blocks[size_t(i)];
        const Technique* t = m_input.catalogue->technique(b.technique);
        if (t && t->sides == Sides::Each && m_position >= b.startMs && m_position < b.endMs + otherSideMs)
            return i;
    }
    return -1;
}

bool SessionRunner::canSayOtherSide() const
{
    return sidedBlock() >= 0;
}

void SessionRunner::thatWasMyOtherSide()
{
    const int index = catchUp() ? sidedBlock() : -1;
    if (index < 0)
        return;
    const Block was = m_timeline.blocks[size_t(index)];
    const qint64 position = m_position;
    const Side first = was.number < blockNumber(1, 0) ? was.side : otherSide(was.side);
    m_adjustments[was.step].firstSide = otherSide(first);
    recompile();
    // Dosage and sentences may differ between sides: keep the position within or after the block.
    for (const Block& now : m_timeline.blocks) {
        if (now.step == was.step && now.number <= was.number)
            m_position = now.number < was.number || position >= was.endMs
                             ? now.endMs + std::max<qint64>(0, position - was.endMs)
                             : std::min(now.endMs, now.startMs + position - was.startMs);
    }
    loadSound();
}

void SessionRunner::setVoice(Voice voice)
{
    if (voice == m_input.voice)
        return;
    catchUp();
    m_input.voice = voice;
    recompile();
}

} // namespace unknot
