// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Days.h"
#include "core/journal/PainEntry.h"
#include "core/safety/Consults.h"

namespace unknot {

// What the first page of the day reminds of or asks: at most one thing at a time. Facts in, an ordered list
// out; a guest and a locked journal have no facts, and so no prompts.

/// In the order in which they are shown: what is urgent, what others may have written, what has a day, what
/// the person may want to know, and last what can wait for weeks. What the person can only answer, not put
/// off, stands behind what has a day, so that it cannot hide that.
enum class PromptKind {
    UrgentNotice,    ///< what the rules noticed in the journal, and cannot wait
    Dropped,         ///< logged while the journal was locked: is it the person's?
    Appointment,     ///< with a clinician, today or tomorrow
    Consult,         ///< a clinician was to be asked by now, or an appointment is over
    Notice,          ///< what the rules noticed
    OpenBout,        ///< a bout of pain that began at least 20 hours ago and has not ended
    WeeklyQuestions, ///< when the person wished for them
    EmptyDays,       ///< of the last week: at least two that can be filled in
    SecondWayIn,     ///< the journal is worth a recovery sheet by now
};

/// "urgentNotice", "dropped", "appointment", "consult", "notice", "episode", "weekly", "catchUp", "recovery".
QString promptName(PromptKind kind);

struct Prompt
{
    PromptKind kind;
    QString record = {};                         ///< id of what it is about; "" for no record
    std::optional<unknot::Consult> consult = {}; ///< Appointment, Consult
    std::optional<Moment> since = {};            ///< OpenBout
};

enum class Noticed { Nothing, Something, Urgent };

/// All that is looked at. Nothing is due in an empty one.
struct PromptFacts
{
    // Of the open journal (readPromptFacts())
    std::vector<DaySummary> days; ///< the person's own, today and steadySpan days before it
    bool older = false;           ///< there are entries from before those days
    QString dropped;              ///< id of the newest; "" for none
    std::optional<PainEntry> openBout;
    std::vector<Consult> consults;
    bool weekly = false;                ///< the three questions are wished for
    std::optional<QDate> weeklyHandled; ///< when they were answered or put off last
    std::optional<QDate> emptyDaysPutOff;

    // From elsewhere
    Noticed noticed = Noticed::Nothing;
    bool secondWayInDue = false;
};

/// What cannot be read is left out. Blocks on the disk.
PromptFacts readPromptFacts(JournalStore& journal, QDate today);

/// All that is due, the one to show first.
std::vector<Prompt> duePrompts(const PromptFacts& facts, const Moment& now);

/// Whether "not now" is an answer: for the weekly questions and the empty days it lasts a week, for one to
/// ask a clinician until tomorrow.
bool canPutOff(PromptKind kind);
/// Refused for what cannot be put off.
Result<Done> putOff(JournalStore& journal, const Prompt& prompt, QDate today);

/// The answer to OpenBout: it has ended, now.
Result<Record> endBout(JournalStore& journal, const QString& id, const Moment& now);

} // namespace unknot
