// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalStore.h"
#include "core/safety/SafetyRules.h"
#include "core/safety/Screenings.h"

namespace unknot {

struct NoticeInput
{
    /// Entries, sessions and weekly questions of the last noticeSpanDays(), in any order; other kinds are
    /// passed over. What is recalled, made up, superseded or withdrawn never counts.
    std::vector<Record> records;
    std::vector<OpenFlag> flags;
    Moment at; ///< what came later does not count
};

/// One rule that speaks, with what made it speak.
struct Notice
{
    QString rule;
    Urgency urgency = Urgency::Soon;
    QStringList regions; ///< full ids (those of a flag without a side), each once; empty: about no place
    QStringList entries; ///< ids of records of any kind, oldest first
    // For the placeholders of the text.
    int count = 0, days = 0;
    QString technique; ///< id; "" where it is about no move
};

/// How many days before a moment the rules look at. Records from `at` minus so many times 24 hours suffice.
int noticeSpanDays(const std::vector<NoticeRule>& rules);
/// Asks a journal for just the records that the rules look at.
RecordQuery noticeQuery(const std::vector<NoticeRule>& rules, const Moment& at);

/// The same, and what is open of all screenings until then: everything that notices() needs. Errors: those of
/// the journal.
Result<NoticeInput> readNoticeInput(JournalStore& journal, const std::vector<NoticeRule>& rules,
                                    const RedFlagRules& flags, const Moment& at);

/// What the rules say at that time, the most urgent first, else in the order of the rules. A rule speaks
/// once, about all its places (once for each move, where it is about moves). Pure; safe from any thread.
std::vector<Notice> notices(const NoticeInput& input, const std::vector<NoticeRule>& rules,
                            const Catalogue& catalogue);

/// The one to show, if any. An answered one comes back only with an entry that it did not have then, and not
/// within `repeatDays`; an urgent one (emergency, same day) does not wait. After any answer there are
/// `quietDays` without another, unless it is urgent. "later" only asks for those quiet days.
std::optional<Notice> noticeToShow(const std::vector<Notice>& found,
                                   const std::vector<NoticeAnswer>& answered, QDate today);
inline constexpr int repeatDays = 14, quietDays = 3;

/// What the rules say to a journal now.
struct NoticesNow
{
    std::vector<Notice> all;           ///< also what was answered already; as notices() sorts them
    std::optional<Notice> shown;       ///< noticeToShow()
    std::map<QString, Record> entries; ///< by id: the records that the notices name
};
/// Errors: those of the journal.
Result<NoticesNow> readNotices(JournalStore& journal, const SafetyRules& rules, const Catalogue& catalogue,
                               const Moment& now);

} // namespace unknot
