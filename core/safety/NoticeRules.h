// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "core/catalogue/Catalogue.h"
#include "core/safety/Urgency.h"
#include "core/session/SessionLog.h"

#include <map>
#include <optional>

namespace unknot {

/// What a rule measures. docs/SAFETY.md defines each trigger and its parameters.
enum class NoticeTrigger {
    RedFlag,        ///< an open red flag
    SevereDays,     ///< a high level on consecutive days
    WeeklyRise,     ///< the mean of recent days against the days before
    NotEasing,      ///< a bout at one place that has not improved
    Lasting,        ///< one place in consecutive months
    TickedDays,     ///< a tick (woke by pain, ...) on a number of days
    WordEntries,    ///< words in a number of entries
    WordDays,       ///< words for one place on a number of days
    Areas,          ///< how widespread the pain is
    NewPlaces,      ///< places not logged before
    MedicineDays,   ///< medicine taken on a number of days
    MoodDays,       ///< a low mood on a number of days
    OwnWords,       ///< phrases in the person's own words
    SessionFlares,  ///< more pain on the day after sessions
    MoveFlares,     ///< the same, for sessions with one technique
    SessionStops,   ///< sessions stopped for one reason
    SteadySessions, ///< weeks of sessions without a change
    PegRise,        ///< the weekly questions against the previous ones
};

struct NoticeWords
{
    QString text; ///< the text shown; may contain {region}, {count}, {days}, {move}, {word}
    std::map<Urgency, QString> urgentTexts; ///< replaces `text` at that urgency
    QString rule;                           ///< the rule in one sentence
    QString ask;                            ///< a question for the clinician
    QStringList phrases;                    ///< OwnWords: compared as searches compare
    QStringList negations;                  ///< OwnWords: a phrase right after one of these does not count
};

/// One reason to suggest seeing a clinician. Each trigger uses some of the numbers; the others stay 0.
struct NoticeRule
{
    QString id;
    NoticeTrigger trigger = NoticeTrigger::SevereDays;
    Urgency urgency = Urgency::Soon;
    std::optional<Urgency> urgencyWithWeakness; ///< when an entry of those days reports new weakness
    QStringList replaces;     ///< rules whose notices about the same places this one suppresses
    QStringList regions;      ///< base ids: only entries that name one of them count; empty: all
    QStringList words;        ///< ids of journal words
    bool bothSides = false;   ///< only entries that name both sides of the body at `regions` count
    bool unlessPlain = false; ///< not where the headache medicine is known to be a plain one
    bool crisis = false;      ///< shown with someone to talk to
    StopReason reason = StopReason::None;
    QString tick;        ///< "woke_by_pain", "stopped_activity", "new_weakness"
    QString medicineFor; ///< "headache", "pain", "other"
    QStringList sources;
    int days = 0, leastDays = 0, beforeDays = 0, leastBefore = 0;
    int of = 0; ///< size of the window in days, including today
    int gap = 0, lookBack = 0, journalDays = 0, months = 0, weeks = 0;
    int count = 0, sessions = 0, leastWithout = 0;
    int level = 0; ///< the least that counts, or that a mean must reach; for MoodDays the most
    double points = 0, leastPoints = 0, percent = 0;
    NoticeWords texts;
};

/// Reads notices.toml and notices.<language>.toml from `folder` (content/safety, or a resource path). Any
/// mistake yields nothing, with the reasons in `problems`.
std::optional<std::vector<NoticeRule>> readNoticeRules(const QString& folder, const QString& language,
                                                       const Catalogue& catalogue, Problems* problems);

/// The rule with this id, or null.
const NoticeRule* noticeRule(const std::vector<NoticeRule>& rules, const QString& id);

} // namespace unknot
