// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/RecordColumns.h"

#include "core/storage/Database.h"

namespace unknot {

namespace {

/// Calls `take` for each item between the spaces.
void eachPart(QByteArrayView column, const auto& take)
{
    while (!column.isEmpty()) {
        const qsizetype space = column.indexOf(' ');
        const QByteArrayView part = space < 0 ? column : column.first(space);
        if (!part.isEmpty())
            take(part);
        column = space < 0 ? QByteArrayView() : column.sliced(space + 1);
    }
}

} // namespace

QByteArray recordSelect(int noteLength)
{
    const QByteArray note =
        noteLength < 0 ? QByteArray("note") : "substr(note, 1, " + QByteArray::number(noteLength) + ')';
    return "SELECT id, revision, state, kind, source, stamp, at, utc_offset, zone, level, regions, words, "
           "body, " +
           note + " FROM record";
}

Record readRecord(const Statement& row)
{
    Record r;
    r.id = QString::fromLatin1(row.blob(0).toHex());
    r.revision = int(row.integer(1));
    r.state = RecordState(row.integer(2));
    r.kind = Kind(row.integer(3));
    r.source = Source(row.integer(4));
    r.writtenMs = row.integer(5);
    r.at = {row.integer(6), int(row.integer(7)), row.text(8)};
    if (!row.isNull(9))
        r.level = int(row.integer(9));
    eachPart(row.utf8(10), [&r](QByteArrayView part) {
        const qsizetype colon = part.indexOf(':');
        if (colon < 0)
            return;
        RegionLevel region{QString::fromLatin1(part.first(colon)), {}};
        if (colon + 1 < part.size())
            region.level = part.sliced(colon + 1).toInt();
        r.regions.push_back(std::move(region));
    });
    eachPart(row.utf8(11), [&r](QByteArrayView word) { r.words << QString::fromLatin1(word); });
    r.body = row.utf8(12);
    r.note = row.text(13);
    return r;
}

QByteArray regionsColumn(const std::vector<RegionLevel>& regions)
{
    QByteArray column;
    for (const RegionLevel& r : regions) {
        column += ' ' + r.id.toLatin1() + ':';
        if (r.level)
            column += QByteArray::number(*r.level);
    }
    return column.isEmpty() ? column : column + ' ';
}

QByteArray wordsColumn(const QStringList& words)
{
    return words.isEmpty() ? QByteArray() : ' ' + words.join(u' ').toLatin1() + ' ';
}

} // namespace unknot
