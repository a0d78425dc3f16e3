// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/Suggestion.h"

#include "core/safety/FirstRoutine.h"

#include <QHash>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayFrom = 10, eveningFrom = 18; // hours
constexpr int stoppedForDays = 7;             // that long, something else is offered first

// What counts for a routine and against it. Our own weights, chosen so that: safety and what was stopped
// outweigh everything; a place that hurts now outweighs the stated goal; what cannot be done on the chosen
// support outweighs both; the rest decides between equals.
constexpr double forSorePlace = 5, forGoal = 4, forTime = 2, forFeltEasier = 1, forLiked = 1;
constexpr double againstOtherSupport = 6, againstLeftOut = 6, againstStopped = 12, againstWorse = 4;
constexpr double againstAvoided = 2, againstDoneToday = 3, againstBuilt = 1.5;

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

/// Stopped because of the body, not for lack of time.
bool isBodily(StopReason reason)
{
    return reason != StopReason::None && reason != StopReason::NotSaid && reason != StopReason::NoTime &&
           reason != StopReason::Other;
}

/// Whether the whole routine can be done on this support.
bool isPossibleOn(const QString& supportId, const Routine& routine, const Catalogue& catalogue)
{
    const auto& supports = catalogue.supports();
    const auto support = std::find_if(supports.begin(), supports.end(),
                                      [&supportId](const Support& s) { return s.id == supportId; });
    if (support == supports.end())
        return true;
    // Sitting and standing are possible wherever a person can lie or kneel.
    const QStringList positions = catalogue.positionsOf(routine);
    return std::all_of(positions.begin(), positions.end(), [&](const QString& id) {
        const Position* position = catalogue.position(id);
        return support->positions.contains(id) || (position && position->height != Height::Floor);
    });
}

/// The newest session of the routine; null for none.
const PastSession* newestOf(const Routine& routine, const SuggestionFacts& facts)
{
    const auto found = std::find_if(facts.sessions.begin(), facts.sessions.end(),
                                    [&routine](const PastSession& s) { return s.routine == routine.id; });
    return found == facts.sessions.end() ? nullptr : &*found;
}

bool wasStopped(const PastSession* past, const SuggestionFacts& facts)
{
    return past && isBodily(past->stopped) && past->day.daysTo(facts.today) < stoppedForDays;
}

struct Candidate
{
    Suggestion suggestion;
    double score = 0;
    double scoreUnstopped = 0; ///< without what was stopped
};

Candidate judged(const Routine& routine, const Catalogue& catalogue, const SuggestionFacts& facts)
{
    Candidate c;
    c.suggestion.routine = routine;
    const auto reason = [&c](SuggestionReason why, const QString& about = {}, QDate day = {}) {
        c.suggestion.reason = why;
        c.suggestion.about = about;
        c.suggestion.day = day;
    };
    const Preferences& wishes = facts.preferences;
    const PastSession* past = newestOf(routine, facts);

    // The weakest reason first: a later one takes its place.
    if (routine.times.contains(nameOf(facts.time))) {
        c.score += forTime;
        reason(SuggestionReason::TimeOfDay);
    }
    if (past && past->felt == Felt::Better && past->stopped == StopReason::None) {
        c.score += forFeltEasier;
        reason(SuggestionReason::FeltEasier, {}, past->day);
    }
    if (!wishes.goal.isEmpty() && routine.goodFor.contains(wishes.goal)) {
        c.score += forGoal;
        reason(SuggestionReason::Goal, wishes.goal);
    }
    const auto sore = std::find_if(facts.sorePlaces.begin(), facts.sorePlaces.end(), [&](const SorePlace& p) {
        return routine.goodFor.contains(goalOfRegion(p.region));
    });
    if (sore != facts.sorePlaces.end()) {
        c.score += forSorePlace - 0.5 * double(sore - facts.sorePlaces.begin());
        reason(SuggestionReason::SorePlace, sore->region, sore->day);
    }

    double liked = 0;
    for (const RoutineStep& step : routine.steps) {
        liked += wishes.liked.contains(step.technique) ? 1 : 0;
        c.score -= wishes.avoided.contains(step.technique) ? againstAvoided : 0;
    }
    c.score += liked > 0 ? forLiked : 0;
    if (!isPossibleOn(wishes.support, routine, catalogue))
        c.score -= againstOtherSupport;
    if (facts.shareLeft)
        c.score -= againstLeftOut * (1 - facts.shareLeft(routine));
    if (past && past->felt == Felt::Worse)
        c.score -= againstWorse;
    const bool isStopped = wasStopped(past, facts);
    if (past && !isStopped && past->day == facts.today)
        c.score -= againstDoneToday;
    if (routine.id == firstRoutineId)
        c.score -= againstBuilt;
    c.scoreUnstopped = c.score;
    if (isStopped)
        c.score -= againstStopped;
    return c;
}

} // namespace

TimeOfDay timeOfDay(QTime time)
{
    return time.hour() < dayFrom       ? TimeOfDay::Morning
           : time.hour() < eveningFrom ? TimeOfDay::Day
                                       : TimeOfDay::Evening;
}

std::vector<Suggestion> suggestions(const Catalogue& catalogue, const SuggestionFacts& facts)
{
    std::vector<Candidate> all;
    for (const auto& [id, routine] : catalogue.routines())
        all.push_back(judged(routine, catalogue, facts));
    QString goal = facts.preferences.goal;
    if (!facts.sorePlaces.empty()) {
        if (const QString sore = goalOfRegion(facts.sorePlaces.front().region); !sore.isEmpty())
            goal = sore;
    }
    if (facts.build && !goal.isEmpty())
        all.push_back(judged(facts.build(goal, facts.preferences.support), catalogue, facts));
    std::stable_sort(all.begin(), all.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });

    std::vector<Suggestion> sorted;
    sorted.reserve(all.size());
    for (const Candidate& c : all)
        sorted.push_back(c.suggestion);
    // Where a stopped routine would have been first, say so.
    const auto usual = std::max_element(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
        return a.scoreUnstopped < b.scoreUnstopped;
    });
    if (!all.empty() && usual != all.begin() && usual->score < usual->scoreUnstopped) {
        const PastSession* past = newestOf(usual->suggestion.routine, facts);
        Suggestion& first = sorted.front();
        first.reason = SuggestionReason::InsteadOfStopped;
        first.about = past->routine;
        first.day = past->day;
        first.stopped = past->stopped;
    }
    return sorted;
}

QString goalOfRegion(const QString& region)
{
    // Head, jaw, chest and belly belong to none: pain there is nothing to suggest moves for.
    static const QHash<QString, QString> goals = [] {
        QHash<QString, QString> map;
        const auto add = [&map](const QString& goal, const QStringList& places) {
            for (const QString& place : places)
                map[place] = goal;
        };
        add(u"neck"_s, {u"neck_side"_s, u"neck_back"_s, u"upper_trap"_s});
        add(u"shoulders"_s, {u"shoulder_front"_s, u"scapula"_s});
        add(u"upper_back"_s, {u"upper_back_center"_s, u"mid_back"_s});
        add(u"lower_back"_s, {u"lower_back"_s, u"sacrum"_s, u"flank"_s});
        add(u"arms"_s, {u"upper_arm_front"_s, u"upper_arm_back"_s, u"elbow"_s, u"forearm_front"_s,
                        u"forearm_back"_s, u"wrist"_s, u"hand"_s});
        add(u"hips"_s, {u"hip_front"_s, u"hip_side"_s, u"buttock"_s});
        add(u"legs"_s, {u"thigh_front"_s, u"thigh_inner"_s, u"thigh_back"_s, u"thigh_outer"_s,
                        u"knee_front"_s, u"knee_back"_s, u"shin"_s, u"calf"_s});
        add(u"feet"_s, {u"ankle"_s, u"foot_top"_s, u"heel"_s, u"sole"_s});
        return map;
    }();
    return goals.value(baseRegion(region));
}

} // namespace unknot
