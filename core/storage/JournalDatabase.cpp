// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/JournalDatabase.h"

#include "core/base/ErrorText.h"
#include "core/storage/RecordColumns.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* supersedeSql = "UPDATE record SET state = 1 WHERE id = ? AND revision = ?";
constexpr const char* insertSql =
    "INSERT INTO record (id, revision, state, kind, source, stamp, counter, device, at, utc_offset, zone, "
    "day, level, "
    "regions, words, body, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* newestSql =
    "SELECT revision, stamp FROM record WHERE id = ? ORDER BY revision DESC LIMIT 1";

Error notFound(const QString& id)
{
    return {ErrorCode::NotFound, ErrorText::tr("there is no entry “%1”").arg(id), {}};
}

/// A local day may differ from the UTC day by most of a day (Moment::mostOffset).
constexpr qint64 daySlackMs = 24LL * 3600 * 1000;

qint64 startOfUtcDay(QDate day)
{
    return day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
}

} // namespace

namespace {

constexpr std::atomic<bool> never = false;

} // namespace

JournalDatabase::JournalDatabase(Database& database, Bytes<16> device, const WallClock& clock,
                                 const std::atomic<bool>* stopReading)
    : m_database(database), m_clock(clock), m_stopReading(stopReading ? *stopReading : never),
      m_device(device), m_supersede(database, supersedeSql, true), m_insert(database, insertSql, true),
      m_newest(database, newestSql, true)
{
}

/// Call within a transaction.
Result<Record> JournalDatabase::append(Record r)
{
    if (r.id.isEmpty())
        r.id = newRecordId();
    const QByteArray id = QByteArray::fromHex(r.id.toLatin1());
    m_newest.reset();
    m_newest.bindBlob(0, id.constData(), id.size());
    r.revision = 1;
    qint64 replaced = 0;
    if (m_newest.step()) {
        r.revision = int(m_newest.integer(0)) + 1;
        replaced = m_newest.integer(1);
    }
    if (!m_newest.ok())
        return m_newest.error();
    m_newest.reset();
    if (r.revision > 1) {
        m_supersede.bindBlob(0, id.constData(), id.size()).bind(1, r.revision - 1);
        if (auto done = m_supersede.run(); !done)
            return done.error();
    }
    // A correction gets a later time than what it corrects, even if the clock was set back.
    const qint64 now = std::max(m_clock.now().toMSecsSinceEpoch(), replaced + 1);
    m_counter = now == m_lastStamp ? m_counter + 1 : 0;
    m_lastStamp = now;
    r.writtenMs = now;

    Statement& s = m_insert;
    s.bindBlob(0, id.constData(), id.size()).bind(1, r.revision).bind(2, int(r.state)).bind(3, int(r.kind));
    s.bind(4, int(r.source)).bind(5, now).bind(6, m_counter).bindBlob(7, m_device.data(), 16);
    s.bind(8, r.at.utcMs)
        .bind(9, r.at.offsetMinutes)
        .bindText(10, r.at.zone)
        .bind(11, r.at.day().toJulianDay());
    if (r.level)
        s.bind(12, *r.level);
    else
        s.bindNull(12);
    s.bindUtf8(13, regionsColumn(r.regions)).bindUtf8(14, wordsColumn(r.words)).bindUtf8(15, r.body);
    s.bindText(16, r.note);
    if (auto done = s.run(); !done)
        return done.error();
    return r;
}

Result<Record> JournalDatabase::put(Record record)
{
    Transaction t(m_database);
    if (!t.ok())
        return t.error();
    auto stored = append(std::move(record));
    if (!stored)
        return stored;
    if (auto done = t.commit(); !done)
        return done.error();
    return stored;
}

Result<Done> JournalDatabase::apply(const JournalChanges& changes)
{
    Transaction t(m_database);
    if (!t.ok())
        return t.error();
    for (const Record& r : changes.put) {
        if (auto stored = append(r); !stored)
            return stored.error();
    }
    for (const QString& id : changes.withdraw) {
        if (auto done = changeState(id, RecordState::Withdrawn);
            !done && done.error().code != ErrorCode::NotFound)
            return done;
    }
    for (const auto& [name, value] : changes.settings) {
        if (auto done = writeSetting(name, value); !done)
            return done;
    }
    return t.commit();
}

/// Call within a transaction.
Result<Done> JournalDatabase::changeState(const QString& id, RecordState state)
{
    auto found = record(id);
    if (!found)
        return found.error();
    if (found->state == state)
        return Done();
    found->state = state;
    const auto stored = append(found.value());
    return stored ? Result<Done>(Done()) : stored.error();
}

Result<Done> JournalDatabase::setState(const QString& id, RecordState state)
{
    Transaction t(m_database);
    if (!t.ok())
        return t.error();
    if (auto done = changeState(id, state); !done)
        return done;
    return t.commit();
}

Result<Done> JournalDatabase::withdraw(const QString& id)
{
    return setState(id, RecordState::Withdrawn);
}

Result<Done> JournalDatabase::bringBack(const QString& id)
{
    return setState(id, RecordState::Current);
}

Result<Done> JournalDatabase::erase(const QStringList& ids)
{
    Transaction t(m_database);
    if (!t.ok())
        return t.error();
    Statement s(m_database, "DELETE FROM record WHERE id = ?");
    for (const QString& id : ids) {
        const QByteArray bytes = QByteArray::fromHex(id.toLatin1());
        s.bindBlob(0, bytes.constData(), bytes.size());
        if (auto done = s.run(); !done)
            return done;
    }
    return t.commit();
}

Result<Done> JournalDatabase::eraseSource(Source source)
{
    Transaction t(m_database);
    if (!t.ok())
        return t.error();
    Statement s(m_database, "DELETE FROM record WHERE source = ?");
    s.bind(0, int(source));
    if (auto done = s.run(); !done)
        return done;
    return t.commit();
}

Result<Record> JournalDatabase::record(const QString& id)
{
    if (!isRecordId(id))
        return notFound(id);
    Statement s(m_database, (recordSelect() + " WHERE id = ? ORDER BY revision DESC LIMIT 1").constData());
    const QByteArray bytes = QByteArray::fromHex(id.toLatin1());
    s.bindBlob(0, bytes.constData(), bytes.size());
    if (s.step())
        return readRecord(s);
    return s.ok() ? notFound(id) : s.error();
}

Result<std::vector<Record>> JournalDatabase::history(const QString& id)
{
    if (!isRecordId(id))
        return notFound(id);
    Statement s(m_database, (recordSelect() + " WHERE id = ? ORDER BY revision").constData());
    const QByteArray bytes = QByteArray::fromHex(id.toLatin1());
    s.bindBlob(0, bytes.constData(), bytes.size());
    const Interruptible reading(m_database, m_stopReading);
    std::vector<Record> all;
    while (s.step())
        all.push_back(readRecord(s));
    if (!s.ok())
        return s.error();
    if (all.empty())
        return notFound(id);
    return all;
}

Result<std::vector<Record>> JournalDatabase::find(const RecordQuery& q)
{
    QByteArray sql = recordSelect(q.noteLength);
    sql += q.withdrawn ? " WHERE state = 2" : " WHERE state = 0";
    sql += " AND at >= ?1 AND at < ?2";
    if (q.fromDay.isValid())
        sql += " AND day >= ?11";
    if (q.toDay.isValid())
        sql += " AND day <= ?12";
    if (!q.kinds.empty()) {
        QByteArrayList kinds;
        for (const Kind k : q.kinds)
            kinds << QByteArray::number(int(k));
        sql += " AND kind IN (" + kinds.join(',') + ')';
    }
    if (!q.region.isEmpty())
        sql += " AND (instr(regions, ' ' || ?3 || ':') OR instr(regions, ' ' || ?3 || '_left:') OR "
               "instr(regions, ' ' || ?3 || '_right:'))";
    if (!q.word.isEmpty())
        sql += " AND instr(words, ' ' || ?4 || ' ')";
    if (q.leastLevel > 0 || q.mostLevel < 10)
        sql += " AND level BETWEEN ?5 AND ?6";
    if (q.source)
        sql += " AND source = ?7";
    if (!q.text.isEmpty())
        sql += " AND unknot_contains(note, ?8)";
    sql += q.newestFirst ? " ORDER BY at DESC, row DESC" : " ORDER BY at, row";
    sql += " LIMIT ?9 OFFSET ?10";
    Statement s(m_database, sql.constData());
    // The index is by instant: widen the range of local days accordingly.
    const qint64 fromMs =
        q.fromDay.isValid() ? std::max(q.fromMs, startOfUtcDay(q.fromDay) - daySlackMs) : q.fromMs;
    const qint64 toMs =
        q.toDay.isValid() ? std::min(q.toMs, startOfUtcDay(q.toDay.addDays(1)) + daySlackMs) : q.toMs;
    s.bind(0, fromMs).bind(1, toMs).bindText(2, q.region).bindText(3, q.word);
    s.bind(4, q.leastLevel).bind(5, q.mostLevel).bind(6, q.source ? int(*q.source) : 0).bindText(7, q.text);
    s.bind(8, q.limit).bind(9, q.skip);
    if (q.fromDay.isValid())
        s.bind(10, q.fromDay.toJulianDay());
    if (q.toDay.isValid())
        s.bind(11, q.toDay.toJulianDay());
    const Interruptible reading(m_database, m_stopReading);
    std::vector<Record> found;
    while (s.step())
        found.push_back(readRecord(s));
    if (!s.ok())
        return s.error();
    return found;
}

Result<std::vector<RecordMark>> JournalDatabase::marks(QDate from, QDate to)
{
    Statement s(m_database,
                "SELECT at, day, kind, source, level FROM record WHERE state = 0 AND at BETWEEN ? AND ? AND "
                "day BETWEEN ? AND ? AND kind IN (1, 2) ORDER BY at, row");
    s.bind(0, startOfUtcDay(from) - daySlackMs).bind(1, startOfUtcDay(to.addDays(1)) + daySlackMs);
    s.bind(2, from.toJulianDay()).bind(3, to.toJulianDay());
    const Interruptible reading(m_database, m_stopReading);
    std::vector<RecordMark> marks;
    while (s.step()) {
        RecordMark m{
            s.integer(0), QDate::fromJulianDay(s.integer(1)), Kind(s.integer(2)), Source(s.integer(3)), {}};
        if (!s.isNull(4))
            m.level = int(s.integer(4));
        marks.push_back(m);
    }
    if (!s.ok())
        return s.error();
    return marks;
}

Result<JournalCounts> JournalDatabase::counts()
{
    const Interruptible reading(m_database, m_stopReading);
    JournalCounts c;
    Statement all(m_database, "SELECT kind, count(*) FROM record WHERE state = 0 GROUP BY kind");
    while (all.step())
        (all.integer(0) == 1 ? c.entries : all.integer(0) == 2 ? c.sessions : c.others) += all.integer(1);
    if (!all.ok())
        return all.error();
    Statement sample(
        m_database,
        "SELECT kind, count(*) FROM record WHERE state = 0 AND source = 6 AND kind IN (1, 2) GROUP BY kind");
    while (sample.step())
        (sample.integer(0) == 1 ? c.sample : c.sampleSessions) = sample.integer(1);
    if (!sample.ok())
        return sample.error();
    RecordQuery edge;
    edge.limit = 1;
    for (auto* moment : {&c.last, &c.first}) {
        const auto found = find(edge);
        if (!found)
            return found.error();
        if (!found->empty())
            *moment = found->front().at;
        edge.newestFirst = false;
    }
    return c;
}

Result<QString> JournalDatabase::setting(const QString& name)
{
    Statement s(m_database, "SELECT value FROM setting WHERE name = ?");
    s.bindText(0, name);
    const QString value = s.step() ? s.text(0) : QString();
    if (!s.ok())
        return s.error();
    return value;
}

/// Call within a transaction.
Result<Done> JournalDatabase::writeSetting(const QString& name, const QString& value)
{
    // Not INSERT OR REPLACE: that would delete the old row without firing its trigger.
    Statement s(m_database,
                "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    s.bindText(0, name).bindText(1, value);
    return s.run();
}

Result<Done> JournalDatabase::setSetting(const QString& name, const QString& value)
{
    return apply({{}, {}, {{name, value}}});
}

} // namespace unknot
