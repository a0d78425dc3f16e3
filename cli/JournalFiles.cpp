// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/JournalFiles.h"

#include "cli/Escape.h"
#include "cli/VaultAccess.h"
#include "core/base/TextParts.h"
#include "core/vault/DocumentFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <cerrno>

namespace unknot::cli {

using namespace Qt::StringLiterals;

constexpr qint64 mostImportBytes = 256LL << 20; // ten times what ten years of daily entries take

std::optional<std::vector<RecordLine>> readJournalLines(const QString& file, const Vocabulary& vocabulary,
                                                        int* code)
{
    QFile in;
    const auto read = openInput(&in, file) ? readUpTo(in, mostImportBytes + 1) : std::nullopt;
    if (!read) {
        say(Words::tr("%1:0: cannot be read").arg(file));
        *code = NotFound;
        return {};
    }
    Problems problems;
    const QByteArray& text = *read;
    if (text.size() > mostImportBytes) {
        say(Words::tr("%1: larger than %2 MiB; import it in parts").arg(file).arg(mostImportBytes >> 20));
        *code = Refused;
        return {};
    }
    auto records = recordsFromLines(text, file, vocabulary, &problems);
    if (problems.empty())
        return records;
    if (records.empty())
        say(Words::tr("%1: contains no record of an Unknot journal").arg(file));
    say(problems);
    say(Words::tr("Nothing was imported."));
    *code = Refused;
    return {};
}

int importRecords(JournalStore& journal, const std::vector<RecordLine>& lines, const QString& file)
{
    constexpr int mostTold = 20, longestNames = 400; // a file may have the same field on each of its lines
    std::vector<Record> fresh;
    Problems problems;
    int there = 0, unknownTold = 0, differ = 0;
    for (const auto& [number, record, unknown, derivedId] : lines) {
        if (!unknown.isEmpty() && ++unknownTold <= mostTold)
            say(Words::tr("%1:%2: unknown field “%3” is kept")
                    .arg(file)
                    .arg(number)
                    .arg(beginningOf(unknown.join(u"”, “"_s), 1, longestNames)));
        const bool derived = record.id.isEmpty();
        if (const auto found = journal.record(derived ? derivedId : record.id)) {
            if (derived || toJson(found.value()) == toJson(record))
                ++there;
            else if (++differ <= mostTold)
                problems.push_back(
                    {file, number, Words::tr("“%1” already exists with different content").arg(record.id)});
            continue;
        }
        fresh.push_back(record);
        if (derived)
            fresh.back().id = derivedId;
    }
    if (unknownTold > mostTold)
        say(Words::tr("%n more lines have unknown fields", "", unknownTold - mostTold));
    if (differ > mostTold)
        problems.push_back({file, 0, Words::tr("%n more records differ", "", differ - mostTold)});
    if (!problems.empty()) {
        say(problems);
        say(Words::tr("Nothing was imported."));
        return Refused;
    }
    if (const auto stored = journal.putAll(fresh); !stored)
        return tell(stored.error());
    out(Words::tr("%1 imported, %2 already existed").arg(fresh.size()).arg(there));
    return Ok;
}

bool mayWrite(const QString& file, bool force, int* code)
{
    const QFileInfo there(file);
    if (const auto place = file == u"-" ? Result<Done>(Done()) : checkPlace(file); !place) {
        *code = tell(place.error());
        return false;
    }
    if (file != u"-" && there.exists() && !there.isFile()) {
        say(Words::tr("%1: is not a file that can be overwritten").arg(file));
        *code = CannotWrite;
        return false;
    }
    if (file == u"-" || force || !there.exists())
        return true;
    say(Words::tr("%1:0: already exists; use --force to overwrite it").arg(file));
    *code = CannotWrite;
    return false;
}

int exportRecords(JournalStore& journal, const QString& file, bool force)
{
    RecordQuery query;
    query.kinds.clear();
    query.newestFirst = false;
    const auto all = journal.find(query);
    if (!all)
        return tell(all.error());
    QByteArray text;
    for (const Record& r : all.value())
        text += QJsonDocument(toJson(r)).toJson(QJsonDocument::Compact) + '\n';
    if (file == u"-") {
        outBytes(shownJson(text));
        return Ok;
    }
    if (const auto written = saveDocument(file, text, force); !written)
        return tell(written.error());
    return Ok;
}

} // namespace unknot::cli
