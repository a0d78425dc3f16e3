// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/JournalText.h"

#include "core/journal/Care.h"
#include "core/journal/Measures.h"
#include "core/journal/PainEntry.h"
#include "core/journal/SessionRecord.h"

#include <QHash>
#include <QJsonDocument>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

template <class T>
Result<Record> asRecord(const Result<T>& read)
{
    if (!read)
        return read.error();
    return toRecord(read.value());
}

} // namespace

QJsonObject toJson(const Record& r)
{
    switch (r.kind) {
    case Kind::Entry:
        return toJson(toEntry(r));
    case Kind::Session:
        return toJson(toSession(r));
    case Kind::Peg:
        return toJson(toPeg(r));
    case Kind::Visit:
        return toJson(toVisit(r));
    case Kind::Activity:
        return toJson(toActivity(r));
    case Kind::Screening:
        return toJson(toScreening(r));
    case Kind::Consult:
        return toJson(toConsult(r));
    case Kind::Clinician:
        return toJson(toClinician(r));
    case Kind::NoticeAnswer:
        break;
    }
    return toJson(toNoticeAnswer(r));
}

Result<Record> recordFromJson(const QJsonObject& json, const Vocabulary* vocabulary)
{
    const QString kind = json.value(u"kind"_s).toString(u"entry"_s);
    if (kind == u"entry")
        return asRecord(entryFromJson(json, vocabulary));
    if (kind == u"session")
        return asRecord(sessionFromJson(json));
    if (kind == u"peg")
        return asRecord(pegFromJson(json));
    if (kind == u"visit")
        return asRecord(visitFromJson(json));
    if (kind == u"activity")
        return asRecord(activityFromJson(json));
    if (kind == u"screening")
        return asRecord(screeningFromJson(json));
    if (kind == u"consult")
        return asRecord(consultFromJson(json));
    if (kind == u"clinician")
        return asRecord(clinicianFromJson(json));
    if (kind == u"notice_answer")
        return asRecord(noticeAnswerFromJson(json));
    return Error{ErrorCode::Refused, u"“kind” is “%1”, which is not known"_s.arg(kind), {}};
}

std::vector<RecordLine> recordsFromLines(const QByteArray& lines, const QString& file,
                                         const Vocabulary& vocabulary, Problems* problems)
{
    std::vector<RecordLine> records;
    QHash<QString, int> seen;
    int number = 0;
    for (qsizetype from = 0; from < lines.size();) {
        qsizetype to = lines.indexOf('\n', from);
        if (to < 0)
            to = lines.size();
        const QByteArray line = lines.mid(from, to - from).trimmed();
        from = to + 1;
        ++number;
        if (line.isEmpty())
            continue;
        QJsonParseError wrong;
        const QJsonDocument json = QJsonDocument::fromJson(line, &wrong);
        if (!json.isObject()) {
            const bool other = wrong.error == QJsonParseError::NoError;
            problems->push_back(
                {file, number,
                 other
                     ? u"is no JSON object"_s
                     : u"not valid JSON at column %1: %2"_s.arg(wrong.offset + 1).arg(wrong.errorString())});
            continue;
        }
        auto record = recordFromJson(json.object(), &vocabulary);
        if (!record) {
            problems->push_back({file, number, record.error().detail});
            continue;
        }
        if (!record->id.isEmpty() && seen.contains(record->id)) {
            problems->push_back(
                {file, number, u"“id” is the same as on line %1"_s.arg(seen.value(record->id))});
            continue;
        }
        if (!record->id.isEmpty())
            seen.insert(record->id, number);
        records.push_back({number, std::move(record.value())});
    }
    return records;
}

QByteArray dropFromRecord(Record record)
{
    if (record.id.isEmpty())
        record.id = newRecordId();
    record.source = Source::Dropped;
    return QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
}

Result<Record> recordFromDrop(const QByteArray& text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text);
    auto record = json.isObject() ? recordFromJson(json.object(), nullptr)
                                  : Result<Record>(Error{ErrorCode::Refused, u"is no JSON object"_s, {}});
    if (record && record->id.isEmpty())
        return Error{ErrorCode::Refused, u"“id” is missing"_s, {}};
    if (record)
        record->source = Source::Dropped;
    return record;
}

} // namespace unknot
