// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalStore.h"
#include "core/safety/SafetyRules.h"
#include "core/safety/Screenings.h"

namespace unknot {

/// What the person takes for headaches. Some kinds cause headaches when taken on fewer days than others.
enum class HeadacheMedicine {
    Unknown, ///< not asked yet
    Plain,   ///< only paracetamol, ibuprofen, aspirin or the like
    Other,   ///< a triptan, an opioid, a mix; or the person does not know
};

/// Questions about places that were answered.
struct ScreenedPlaces
{
    qint64 utcMs = 0;
    QStringList regions; ///< base ids: all places of that screen
};

struct NoticeInput
{
    /// Entries, sessions and weekly questions of the last noticeSpanDays(), in any order; other kinds are
    /// ignored. Recalled, sample, superseded and withdrawn records never count.
    std::vector<Record> records;
    std::vector<OpenFlag> flags;
    Moment at; ///< later records do not count
    std::vector<ScreenedPlaces> screened = {};
    HeadacheMedicine headacheMedicine = HeadacheMedicine::Unknown;
};

/// A rule that applies, and the records that triggered it.
struct Notice
{
    QString rule;
    Urgency urgency = Urgency::Soon;
    /// full ids (those of a flag have no side), without duplicates; empty: not about a place
    QStringList regions;
    QStringList entries; ///< ids of records of any kind, oldest first
    // For the placeholders of the text.
    int count = 0, days = 0;
    QString technique; ///< id; "" if not about a technique
    QString word;      ///< the phrase that was found; ""
    // What an answer is compared with later.
    int level = 0;     ///< the highest of the last 7 days of its entries
    QStringList signs; ///< ticks, and words of the rules, in its entries
};

/// How many days before a moment the rules look at. Records from the last 24 h times this number suffice.
int noticeSpanDays(const std::vector<NoticeRule>& rules);
/// Selects the records that the rules need.
RecordQuery noticeQuery(const std::vector<NoticeRule>& rules, const Moment& at);

/// Reads everything that notices() needs: those records and the open flags of all screenings so far. Errors:
/// those of the journal.
Result<NoticeInput> readNoticeInput(JournalStore& journal, const std::vector<NoticeRule>& rules,
                                    const RedFlagRules& flags, const Moment& at);

/// The notices at that time, most urgent first, then in the order of the rules. A rule yields at most one
/// notice covering all its places (or one per technique for rules about techniques). Pure; thread-safe.
std::vector<Notice> notices(const NoticeInput& input, const std::vector<NoticeRule>& rules,
                            const Catalogue& catalogue);

/// The notice to show, if any. An answered notice returns only with a new entry, and not within `repeatDays`
/// unless it is urgent (emergency, same day). What the person or a clinician knows about ("known", "checked")
/// rests for `knownDays`, unless it got worse by `worseBy` or has a new sign. After any answer, only urgent
/// notices are shown for `quietDays`. The answer "later" only starts these quiet days.
std::optional<Notice> noticeToShow(const std::vector<Notice>& found,
                                   const std::vector<NoticeAnswer>& answered, QDate today);
inline constexpr int repeatDays = 14, quietDays = 3, knownDays = 90, worseBy = 2;

/// What the rules say to a journal now.
struct NoticesNow
{
    std::vector<Notice> all;                  ///< also what was answered already; as notices() sorts them
    std::optional<Notice> shown;              ///< noticeToShow()
    std::map<QString, NoticeAnswer> answered; ///< the newest answer, by rule
    std::map<QString, Record> entries;        ///< by id: the records that the notices name, without notes
    HeadacheMedicine headacheMedicine = HeadacheMedicine::Unknown;
};
/// Errors: those of the journal.
Result<NoticesNow> readNotices(JournalStore& journal, const SafetyRules& rules, const Catalogue& catalogue,
                               const Moment& now);

} // namespace unknot
