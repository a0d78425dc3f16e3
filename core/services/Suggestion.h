// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/PersonalHistory.h"
#include "core/services/Preferences.h"

#include <QTime>
#include <functional>

namespace unknot {

enum class TimeOfDay { Morning, Day, Evening };
TimeOfDay timeOfDay(QTime time);

/// Why a routine is suggested, for one line beside it.
enum class SuggestionReason {
    None,
    TimeOfDay,        ///< it suits the time of day
    FeltEasier,       ///< it felt easier after this routine the last time; `day`
    Goal,             ///< `about`: where it aches, as the person stated
    SorePlace,        ///< `about`: a region that hurt on `day`
    InsteadOfStopped, ///< `about`: the routine that was stopped on `day`, for `stopped`
};

struct Suggestion
{
    Routine routine; ///< of the catalogue, or put together for the goal: then its id is firstRoutineId
    SuggestionReason reason = SuggestionReason::None;
    QString about;
    QDate day;
    StopReason stopped = StopReason::None;
};

/// What the suggestion depends on.
struct SuggestionFacts
{
    Preferences preferences;
    std::vector<PastSession> sessions; ///< newest first
    std::vector<SorePlace> sorePlaces; ///< newest first
    QDate today;
    TimeOfDay time = TimeOfDay::Day;
    /// The share of the routine's moves that the safety rules leave, 0 .. 1; none: everything.
    std::function<double(const Routine&)> shareLeft{};
    /// A short session for a goal on a support; none: only routines of the catalogue.
    std::function<Routine(const QString& goal, const QString& support)> build{};
};

/// The routines of the catalogue, and a short session where none of them is for the goal, best first. The
/// first is what Today offers. Empty only if there is neither.
std::vector<Suggestion> suggestions(const Catalogue& catalogue, const SuggestionFacts& facts);

/// The goal that a place of the body belongs to (see firstGoals()); "" for none.
QString goalOfRegion(const QString& region);

} // namespace unknot
