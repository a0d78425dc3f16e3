// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Days.h"
#include "core/journal/PainEntry.h"
#include "core/safety/Consults.h"

namespace unknot {

// Decides what the first page of the day prompts for: at most one thing at a time. Facts in, a sorted list
// out. Without an open journal (guest, locked) there are no facts and so no prompts.

/// In order of priority: urgent matters, dated matters, notices, entries that need confirmation, information,
/// and last what can wait for weeks. A prompt that cannot be postponed ranks below dated ones and notices, so
/// that it cannot hide them.
enum class PromptKind {
    UrgentNotice,    ///< an urgent notice of the rules
    Appointment,     ///< an appointment with a clinician today or tomorrow
    Consult,         ///< a reminder to ask a clinician is due, or an appointment is over
    Notice,          ///< a notice of the rules
    Dropped,         ///< an entry logged while locked: is it the person's own?
    OpenBout,        ///< a bout of pain that began at least 20 hours ago and is still open
    WeeklyQuestions, ///< if the person opted in
    EmptyDays,       ///< at least two days of the last week can be filled in
    SecondWayIn,     ///< the journal is worth a recovery sheet
};

/// "urgentNotice", "dropped", "appointment", "consult", "notice", "episode", "weekly", "catchUp", "recovery".
QString promptName(PromptKind kind);

struct Prompt
{
    PromptKind kind;
    QString record = {};                         ///< id of the record concerned; "" for none
    std::optional<unknot::Consult> consult = {}; ///< Appointment, Consult
    std::optional<Moment> since = {};            ///< OpenBout
};

enum class Noticed { Nothing, Something, Urgent };

/// The input of duePrompts(). The default has nothing due.
struct PromptFacts
{
    // From the open journal (readPromptFacts()).
    std::vector<DaySummary> days; ///< the person's own: today and the steadySpan days before
    bool older = false;           ///< there are entries from before those days
    QString dropped;              ///< id of the newest sealed entry; "" for none
    std::optional<PainEntry> openBout;
    std::vector<Consult> consults;
    bool weekly = false;                ///< the person opted in to the weekly questions
    std::optional<QDate> weeklyHandled; ///< when they were last answered or postponed
    std::optional<QDate> emptyDaysPutOff;

    // From elsewhere.
    Noticed noticed = Noticed::Nothing;
    bool secondWayInDue = false;
};

/// Omits what cannot be read. Blocks on disk I/O.
PromptFacts readPromptFacts(JournalStore& journal, const Moment& now);

/// All due prompts, highest priority first.
std::vector<Prompt> duePrompts(const PromptFacts& facts, const Moment& now);

/// Whether it can be answered with "not now": the weekly questions and empty days then wait a week, a
/// reminder to ask a clinician until tomorrow.
bool canPutOff(PromptKind kind);
/// Errors: Refused if it cannot be postponed; those of the journal.
Result<Done> putOff(JournalStore& journal, const Prompt& prompt, QDate today);

/// Answers OpenBout: the bout has ended now.
Result<Record> endBout(JournalStore& journal, const QString& id, const Moment& now);

} // namespace unknot
