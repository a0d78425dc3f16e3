// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "MoveJudge.h"

#include <algorithm>

namespace unknot {

int pausedMoves(const MovesSaid& said)
{
    return int(std::count_if(said.begin(), said.end(), [](const auto& move) {
        return move.second.verdict == MoveSaid::Verdict::LeftOut;
    }));
}

int pausedMoves(const Routine& routine, const MoveJudge& judge)
{
    return judge ? pausedMoves(judge(routine)) : 0;
}

Routine asDone(const Routine& routine, const MovesSaid& said)
{
    Routine done = routine;
    done.steps.clear();
    for (const RoutineStep& step : routine.steps) {
        const auto found = said.find(step.id);
        const MoveSaid move = found == said.end() ? MoveSaid() : found->second;
        if (move.verdict == MoveSaid::Verdict::Replaced)
            done.steps.push_back({step.id, move.technique, {}});
        else if (move.verdict != MoveSaid::Verdict::LeftOut)
            done.steps.push_back(step);
    }
    return done.steps.empty() ? routine : done;
}

} // namespace unknot
