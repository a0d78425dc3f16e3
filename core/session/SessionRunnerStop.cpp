// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/session/SessionRunner.h"

namespace unknot {

void SessionRunner::stop(StopReason reason)
{
    if (m_run == RunState::Stopped || m_run == RunState::Finished)
        return;
    if (m_run == RunState::Playing)
        measure();
    if (m_run == RunState::Finished)
        return;
    const int index = std::min(currentBlock(), int(m_timeline.blocks.size()) - 1);
    m_halt = {};
    if (index >= 0) {
        m_halt.step = m_timeline.blocks[size_t(index)].step;
        m_halt.technique = m_timeline.blocks[size_t(index)].technique;
    }
    end(RunState::Stopped);
    setStopReason(reason);
}

void SessionRunner::setStopReason(StopReason reason)
{
    m_log.stopped = reason;
    m_halt.reason = reason;
}

bool SessionRunner::isHaltSaid() const
{
    return m_halt.pain || (m_halt.reason != StopReason::None && m_halt.reason != StopReason::NotSaid);
}

void SessionRunner::takeBackStop()
{
    if (m_run != RunState::Stopped)
        return;
    if (isHaltSaid())
        m_log.halts.push_back(m_halt);
    m_halt = {};
    m_run = RunState::Paused;
    m_pauseReason = PauseReason::Person;
    m_log.stopped = StopReason::None;
    m_log.ended = {};
    loadSound();
}

void SessionRunner::leaveMove()
{
    if (!catchUp() || currentBlock() >= int(m_timeline.blocks.size()))
        return;
    const QString left = m_timeline.blocks[size_t(currentBlock())].step;
    bool later = false;
    for (const RoutineStep& step : m_input.routine.steps) {
        if (later)
            m_adjustments[step.id].easeFromBlock = blockNumber(0, 1);
        later = later || step.id == left;
    }
    recompile();
    for (const Block& block : m_timeline.blocks) {
        if (block.step == left && block.endMs > m_position)
            moveTo(block.endMs);
    }
}

} // namespace unknot
