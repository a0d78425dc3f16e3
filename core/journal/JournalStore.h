// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QDate>
#include <limits>

namespace unknot {

/// Selects records. All conditions must hold.
struct RecordQuery
{
    std::vector<Kind> kinds = {Kind::Entry};            ///< empty: all
    qint64 fromMs = std::numeric_limits<qint64>::min(); ///< inclusive
    qint64 toMs = std::numeric_limits<qint64>::max();   ///< exclusive
    /// Stored local days, inclusive; null: any. They are days at the place where the record was made, so that
    /// an entry stays on its day after a journey.
    QDate fromDay, toDay;
    QString region;                     ///< full id, or a base id for both sides; "" any
    QString word;                       ///< id; "" any
    QString text;                       ///< substring of the note, see foldedForSearch(); "" any
    int leastLevel = 0, mostLevel = 10; ///< when narrowed, records without a level are left out
    std::optional<Source> source;
    bool withdrawn = false; ///< find withdrawn records instead of current ones
    bool newestFirst = true;
    int limit = -1;
    int skip = 0;
    /// How many characters of each note to read, from its beginning; -1: all. A note can be a mebibyte long.
    /// A record with a shortened note must not be put back.
    int noteLength = -1;
};

/// The parts of a record that calendars and charts need.
struct RecordMark
{
    qint64 utcMs = 0;
    QDate day; ///< stored local day, at the place where the record was made
    Kind kind = Kind::Entry;
    Source source = Source::App;
    std::optional<int> level; ///< 0 .. 10
};

inline RecordMark markOf(const Record& r)
{
    return {r.at.utcMs, r.at.day(), r.kind, r.source, r.level};
}

struct JournalCounts
{
    qint64 entries = 0, sessions = 0, others = 0;
    qint64 sample = 0, sampleSessions = 0; ///< sample records among the entries and among the sessions
    std::optional<Moment> first, last;     ///< times of the first and last entry
};

/// Changes written atomically.
struct JournalChanges
{
    std::vector<Record> put;
    QStringList withdraw; ///< ids; unknown or already withdrawn ones are ignored
    std::vector<std::pair<QString, QString>> settings;

    bool empty() const { return put.empty() && withdraw.isEmpty() && settings.empty(); }
};

/// An open journal. Nothing is overwritten: a correction is a new revision, and a removed record is withdrawn
/// and can be restored; only erase() deletes. When a writing call returns, its change is on disk, or on error
/// nothing has changed. Not thread-safe; blocks on disk I/O (the UI uses AsyncJournal).
///
/// Errors: NotFound (no such id), Damaged, NoSpace, CannotWrite.
class JournalStore
{
public:
    virtual ~JournalStore() = default;

    /// Stores a new record (empty or unknown id) or a new revision. Returns it as stored.
    virtual Result<Record> put(Record record) = 0;
    /// Atomic.
    virtual Result<Done> apply(const JournalChanges& changes) = 0;
    Result<Done> putAll(std::vector<Record> records) { return apply({std::move(records), {}, {}}); }
    /// Withdraws a record: it no longer counts, but its history stays.
    virtual Result<Done> withdraw(const QString& id) = 0;
    /// Undoes withdraw().
    virtual Result<Done> bringBack(const QString& id) = 0;
    /// Deletes records permanently, with their history.
    virtual Result<Done> erase(const QStringList& ids) = 0;
    /// Permanently deletes all records of one source (used for sample records).
    virtual Result<Done> eraseSource(Source source) = 0;

    /// The newest revision, withdrawn or not.
    virtual Result<Record> record(const QString& id) = 0;
    /// All revisions, oldest first.
    virtual Result<std::vector<Record>> history(const QString& id) = 0;
    /// The current records that match the query (withdrawn ones when it asks for those).
    virtual Result<std::vector<Record>> find(const RecordQuery& query) = 0;
    /// The current entries and sessions of these stored days (inclusive), in ascending order of time.
    /// core/insights turns them into numbers.
    virtual Result<std::vector<RecordMark>> marks(QDate from, QDate to) = 0;
    virtual Result<JournalCounts> counts() = 0;

    /// Private key-value settings such as favourites and reminders. "" when never set.
    virtual Result<QString> setting(const QString& name) = 0;
    virtual Result<Done> setSetting(const QString& name, const QString& value) = 0;
};

/// The setting, or "" when it cannot be read. For settings a screen can do without.
inline QString settingOf(JournalStore& journal, const QString& name)
{
    const auto value = journal.setting(name);
    return value ? value.value() : QString();
}

} // namespace unknot
