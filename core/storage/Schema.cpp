// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/Schema.h"

#include "core/base/ErrorText.h"
#include "core/storage/Database.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

// One row is one revision of a record. Only its state ever changes: 0 current, 1 superseded, 2 withdrawn.
// `regions` and `words` are space-delimited (" lower_back_left:6 knee_front_right: ", " aching ") for
// substring filters; `body` is the JSON of the kind's other fields. The index over current rows covers
// everything charts and calendars need.
constexpr const char* version1 = R"(
CREATE TABLE record (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    revision INTEGER NOT NULL,
    state INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    source INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    device BLOB NOT NULL,
    at INTEGER NOT NULL,
    utc_offset INTEGER NOT NULL,
    zone TEXT NOT NULL,
    day INTEGER NOT NULL,
    level INTEGER,
    regions TEXT NOT NULL,
    words TEXT NOT NULL,
    body TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX record_id ON record (id, revision);
CREATE INDEX record_at ON record (at, day, kind, level, regions, words) WHERE state = 0;
CREATE INDEX record_withdrawn ON record (at) WHERE state = 2;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE integrity (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    commits INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;
INSERT INTO integrity VALUES (1, 0, zeroblob(32));

CREATE TRIGGER record_in AFTER INSERT ON record BEGIN
    SELECT unknot_row_in(1, new.id, new.revision, new.state, new.kind, new.source, new.stamp, new.counter, new.device,
        new.at, new.utc_offset, new.zone, new.day, new.level, new.regions, new.words, new.body, new.note);
END;
CREATE TRIGGER record_out AFTER DELETE ON record BEGIN
    SELECT unknot_row_out(1, old.id, old.revision, old.state, old.kind, old.source, old.stamp, old.counter, old.device,
        old.at, old.utc_offset, old.zone, old.day, old.level, old.regions, old.words, old.body, old.note);
END;
CREATE TRIGGER record_change AFTER UPDATE ON record BEGIN
    SELECT unknot_row_out(1, old.id, old.revision, old.state, old.kind, old.source, old.stamp, old.counter, old.device,
        old.at, old.utc_offset, old.zone, old.day, old.level, old.regions, old.words, old.body, old.note);
    SELECT unknot_row_in(1, new.id, new.revision, new.state, new.kind, new.source, new.stamp, new.counter, new.device,
        new.at, new.utc_offset, new.zone, new.day, new.level, new.regions, new.words, new.body, new.note);
END;
CREATE TRIGGER setting_in AFTER INSERT ON setting BEGIN
    SELECT unknot_row_in(2, new.name, new.value);
END;
CREATE TRIGGER setting_out AFTER DELETE ON setting BEGIN
    SELECT unknot_row_out(2, old.name, old.value);
END;
CREATE TRIGGER setting_change AFTER UPDATE ON setting BEGIN
    SELECT unknot_row_out(2, old.name, old.value);
    SELECT unknot_row_in(2, new.name, new.value);
END;
)";

// New kinds of records (10 to 13, core/journal/Record.h), which a program of version 1 would misinterpret.
// Records other than entries and sessions are few and queried by kind.
constexpr const char* version2 = R"(
CREATE INDEX record_kind ON record (kind, at) WHERE state = 0 AND kind > 2;
)";

// With the source, which insights need of every entry: otherwise each row is looked up for it.
constexpr const char* version3 = R"(
DROP INDEX record_at;
CREATE INDEX record_at ON record (at, day, kind, source, level, regions, words) WHERE state = 0;
)";

// In order. A released step is never changed.
constexpr const char* steps[] = {version1, version2, version3};

constexpr const char* guarded[] = {
    "SELECT unknot_row_in(1, id, revision, state, kind, source, stamp, counter, device, at, utc_offset, "
    "zone, day, "
    "level, regions, words, body, note) FROM record",
    "SELECT unknot_row_in(2, name, value) FROM setting",
};

} // namespace

const std::span<const char* const> guardedRows(guarded);

int schemaVersion()
{
    return int(std::size(steps));
}

Error newerFormat(qint64 version)
{
    return {ErrorCode::NewerFormat, ErrorText::tr("journal: version %1").arg(version), u"data"_s};
}

Result<Done> migrate(Database& database)
{
    const auto found = database.number("PRAGMA user_version");
    if (!found)
        return found.error();
    if (found.value() > schemaVersion())
        return newerFormat(found.value());
    for (int version = int(found.value()); version < schemaVersion(); ++version) {
        if (version > 0) {
            if (auto loaded = database.digest().load(database); !loaded)
                return loaded;
        }
        Transaction transaction(database);
        if (!transaction.ok())
            return transaction.error();
        if (auto done = database.run(steps[version]); !done)
            return done;
        const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(version + 1);
        if (auto done = database.run(mark.constData()); !done)
            return done;
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return database.digest().load(database);
}

} // namespace unknot
