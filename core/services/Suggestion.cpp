// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/Suggestion.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayFrom = 10, eveningFrom = 18; // hours

/// As the times of a routine name it.
QString nameOf(TimeOfDay time)
{
    switch (time) {
    case TimeOfDay::Morning:
        return u"morning"_s;
    case TimeOfDay::Day:
        return u"day"_s;
    case TimeOfDay::Evening:
        break;
    }
    return u"evening"_s;
}

} // namespace

TimeOfDay timeOfDay(QTime time)
{
    return time.hour() < dayFrom       ? TimeOfDay::Morning
           : time.hour() < eveningFrom ? TimeOfDay::Day
                                       : TimeOfDay::Evening;
}

const Routine* suggestedRoutine(const Catalogue& catalogue, const QString& goal, TimeOfDay time)
{
    const QString now = nameOf(time);
    const Routine* best = nullptr;
    int bestScore = -1;
    for (const auto& [id, routine] : catalogue.routines()) {
        const int score = 2 * int(routine.goodFor.contains(goal)) + int(routine.times.contains(now));
        if (score > bestScore) {
            bestScore = score;
            best = &routine;
        }
    }
    return best;
}

} // namespace unknot
