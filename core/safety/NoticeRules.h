// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "core/catalogue/Catalogue.h"
#include "core/safety/Urgency.h"

#include <map>
#include <optional>

namespace unknot {

/// What a rule measures; docs/SAFETY.md says how, and which numbers each of them has.
enum class NoticeTrigger {
    RedFlag,        ///< a safety question answered with yes, and not checked yet
    SevereDays,     ///< a high level on days running
    WeeklyRise,     ///< the mean of some days against that of the days before
    NotEasing,      ///< a bout at one place that is no better than it began
    Lasting,        ///< one place in months running
    TickedDays,     ///< a tick (woke by pain, ...) on so many days
    WordEntries,    ///< words in so many entries
    WordDays,       ///< words for one place on so many days
    Areas,          ///< how far pain is spread
    NewPlaces,      ///< places that are new
    MedicineDays,   ///< medicine taken on so many days
    SessionFlares,  ///< more pain on the day after sessions
    MoveFlares,     ///< the same, only after sessions with one move
    SteadySessions, ///< sessions for weeks, and no change
    PegRise,        ///< the three weekly questions against the time before
};

struct NoticeWords
{
    QString text;                           ///< what is shown; may hold {region}, {count}, {days}, {move}
    std::map<Urgency, QString> urgentTexts; ///< instead, when the notice is of that urgency
    QString rule;                           ///< the rule in one sentence
    QString ask;                            ///< a question for the clinician
};

/// One reason to suggest a clinician. Each trigger uses some of the numbers; the others stay 0.
struct NoticeRule
{
    QString id;
    NoticeTrigger trigger = NoticeTrigger::SevereDays;
    Urgency urgency = Urgency::Soon;
    std::optional<Urgency>
        urgencyWithWeakness; ///< when an entry of those days says that there is new weakness
    QStringList replaces;    ///< rules whose notices about the same places are left out where this one speaks
    QStringList regions;     ///< base ids: entries that name none of them do not count; empty: all do
    QStringList words;       ///< ids of words of the journal
    QString tick;            ///< "woke_by_pain", "stopped_activity", "new_weakness"
    QString medicineFor;     ///< "headache", "pain", "other"
    QStringList sources;
    int days = 0, leastDays = 0, beforeDays = 0, leastBefore = 0;
    int of = 0; ///< of so many days, today included
    int gap = 0, lookBack = 0, journalDays = 0, months = 0, weeks = 0;
    int count = 0, sessions = 0, leastWithout = 0;
    int level = 0;
    double points = 0, leastPoints = 0, percent = 0;
    NoticeWords texts;
};

/// Reads notices.toml and notices.<language>.toml from `folder` (content/safety, or a resource path). Nothing
/// when anything in them is wrong or missing: the reasons are then in `problems`.
std::optional<std::vector<NoticeRule>> readNoticeRules(const QString& folder, const QString& language,
                                                       const Catalogue& catalogue, Problems* problems);

/// The one with this id; null when there is none.
const NoticeRule* noticeRule(const std::vector<NoticeRule>& rules, const QString& id);

} // namespace unknot
