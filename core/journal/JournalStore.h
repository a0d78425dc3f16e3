// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QDate>
#include <limits>

namespace unknot {

/// Which records are wanted: all conditions hold together.
struct RecordQuery
{
    std::vector<Kind> kinds = {Kind::Entry};            ///< empty: all
    qint64 fromMs = std::numeric_limits<qint64>::min(); ///< inclusive
    qint64 toMs = std::numeric_limits<qint64>::max();   ///< exclusive
    /// Days as they are stored: those of the place where the record was made, so that an entry stays on its
    /// day after a journey. Inclusive; null: any.
    QDate fromDay, toDay;
    QString region;                     ///< a full id, or a base id that means both sides; "" any
    QString word;                       ///< id; "" any
    QString text;                       ///< anywhere in the note, whatever the case; "" any
    int leastLevel = 0, mostLevel = 10; ///< when narrower than this, records without a level are left out
    std::optional<Source> source;
    bool withdrawn = false; ///< what was taken back, instead of what counts
    bool newestFirst = true;
    int limit = -1;
    int skip = 0;
};

/// What a calendar or a curve needs to know of a record.
struct RecordMark
{
    qint64 utcMs = 0;
    QDate day; ///< as stored: that of the place where the record was made
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
    qint64 sample = 0, sampleSessions = 0; ///< of the entries and of the sessions, made up
    std::optional<Moment> first, last;     ///< of the entries
};

/// What is written together: all of it or nothing.
struct JournalChanges
{
    std::vector<Record> put;
    QStringList withdraw; ///< ids; one that is not there, or withdrawn already, is no error
    std::vector<std::pair<QString, QString>> settings;

    bool empty() const { return put.empty() && withdraw.isEmpty() && settings.empty(); }
};

/// The person's journal, open. Nothing is ever overwritten: a correction is a new revision, what is removed
/// is withdrawn and can come back; only erase() deletes. Every call that writes is on the disk when it
/// returns, or has changed nothing. One thread; blocks on the disk (JournalDesk is for screens).
///
/// Errors: NotFound (no such id), Damaged, NoSpace, CannotWrite.
class JournalStore
{
public:
    virtual ~JournalStore() = default;

    /// Stores a new record (no id, or an id that is not there yet), or a new revision of one. Gives it back
    /// as stored.
    virtual Result<Record> put(Record record) = 0;
    /// All or nothing.
    virtual Result<Done> apply(const JournalChanges& changes) = 0;
    Result<Done> putAll(std::vector<Record> records) { return apply({std::move(records), {}, {}}); }
    /// Takes a record back; it no longer counts, its history stays.
    virtual Result<Done> withdraw(const QString& id) = 0;
    /// Undoes withdraw().
    virtual Result<Done> bringBack(const QString& id) = 0;
    /// Deletes for good, with history.
    virtual Result<Done> erase(const QStringList& ids) = 0;
    /// Deletes all records of one source for good (the made-up person's).
    virtual Result<Done> eraseSource(Source source) = 0;

    /// The newest revision, withdrawn or not.
    virtual Result<Record> record(const QString& id) = 0;
    /// All revisions, oldest first.
    virtual Result<std::vector<Record>> history(const QString& id) = 0;
    /// What counts and fits the query.
    virtual Result<std::vector<Record>> find(const RecordQuery& query) = 0;
    /// The entries and sessions that count, of these stored days (both included), ascending in time. What
    /// numbers are made of them is up to core/insights.
    virtual Result<std::vector<RecordMark>> marks(QDate from, QDate to) = 0;
    virtual Result<JournalCounts> counts() = 0;

    /// Small private facts about the person: favourites, reminders, how the app greets. "" when never set.
    virtual Result<QString> setting(const QString& name) = 0;
    virtual Result<Done> setSetting(const QString& name, const QString& value) = 0;
};

/// The setting, or "" where it cannot be read: for wishes that a screen can do without.
inline QString settingOf(JournalStore& journal, const QString& name)
{
    const auto value = journal.setting(name);
    return value ? value.value() : QString();
}

} // namespace unknot
