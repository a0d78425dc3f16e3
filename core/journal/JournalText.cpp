// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/JournalText.h"

#include "core/base/ErrorText.h"
#include "core/base/TextParts.h"
#include "core/journal/JsonFlaws.h"
#include "core/journal/RecordKinds.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// The id of the `number`th record of a file whose content has this digest.
QString idOf(const QByteArray& digest, int number)
{
    constexpr int idBytes = 16;
    return QString::fromLatin1(digestOf(digest + QByteArray::number(number)).first(idBytes).toHex());
}

} // namespace

QJsonObject toJson(const Record& r)
{
    if (const RecordKind* kind = recordKind(r.kind))
        return kind->toJson(r);
    // A kind of a newer version. Vaults with such kinds are not opened, so this is only a safety net.
    QJsonObject o = QJsonDocument::fromJson(r.body).object();
    o[u"kind"_s] = u"kind_%1"_s.arg(int(r.kind));
    o[u"id"_s] = r.id;
    o[u"at"_s] = r.at.toText();
    return o;
}

Result<Record> recordFromJson(const QJsonObject& json, const Vocabulary* vocabulary)
{
    const QString name = json.value(u"kind"_s).toString(u"entry"_s);
    const RecordKind* kind = recordKind(name);
    return kind
               ? kind->fromJson(json, vocabulary)
               : Error{ErrorCode::Refused, ErrorText::tr("“kind” is “%1”, which is not known").arg(name), {}};
}

std::vector<RecordLine> recordsFromLines(const QByteArray& lines, const QString& file,
                                         const Vocabulary& vocabulary, Problems* problems)
{
    constexpr size_t mostTold = 20;    // a wrong file has as many mistakes as lines
    constexpr int longestReason = 400; // a reason can quote the file
    std::vector<RecordLine> records;
    QHash<QString, int> seen;
    QHash<QByteArray, int> seenContent; // of lines without an id, by digest
    int number = 0, more = 0;
    const size_t before = problems->size();
    const auto refuse = [&](const QString& why) {
        if (problems->size() - before < mostTold)
            problems->push_back({file, number, beginningOf(why, 1, longestReason)});
        else
            ++more;
    };
    if (const QString encoding = otherEncoding(lines); !encoding.isEmpty()) {
        number = 1;
        refuse(encoding);
        return records;
    }
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    for (qsizetype from = lines.startsWith(byteOrderMark) ? byteOrderMark.size() : 0; from < lines.size();) {
        qsizetype to = lines.indexOf('\n', from);
        if (to < 0)
            to = lines.size();
        const QByteArray line = lines.mid(from, to - from).trimmed();
        from = to + 1;
        ++number;
        if (line.isEmpty())
            continue;
        if (!QUtf8StringView(line).isValidUtf8()) {
            refuse(ErrorText::tr("is not UTF-8 text; save it as UTF-8"));
            continue;
        }
        QJsonParseError wrong;
        const QJsonDocument json = QJsonDocument::fromJson(line, &wrong);
        if (!json.isObject()) {
            const bool other = wrong.error == QJsonParseError::NoError;
            refuse(other ? ErrorText::tr("is not a JSON object")
                         : ErrorText::tr("not valid JSON at column %1: %2")
                               .arg(wrong.offset + 1)
                               .arg(wrong.errorString()));
            continue;
        }
        if (const QString flaw = jsonFlaw(line); !flaw.isEmpty()) {
            refuse(flaw);
            continue;
        }
        auto record = recordFromJson(json.object(), &vocabulary);
        if (!record) {
            refuse(record.error().detail);
            continue;
        }
        if (!record->id.isEmpty() && seen.contains(record->id)) {
            refuse(ErrorText::tr("“id” is the same as on line %1").arg(seen.value(record->id)));
            continue;
        }
        if (!record->id.isEmpty())
            seen.insert(record->id, number);
        QStringList unknown = recordKind(record->kind)->unknownFields(record.value());
        QString derivedId;
        if (record->id.isEmpty()) {
            const QByteArray digest = digestOf(json.toJson(QJsonDocument::Compact));
            derivedId = idOf(digest, seenContent[digest]++);
        }
        records.push_back({number, std::move(record.value()), std::move(unknown), derivedId});
    }
    if (more > 0)
        problems->push_back({file, 0, ErrorText::tr("%n more lines have mistakes", "", more)});
    return records;
}

QByteArray inboxTextOf(Record record)
{
    if (record.id.isEmpty())
        record.id = newRecordId();
    record.source = Source::Dropped;
    return QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
}

Result<Record> recordFromDrop(const QByteArray& text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text);
    auto record = json.isObject()
                      ? recordFromJson(json.object(), nullptr)
                      : Result<Record>(Error{ErrorCode::Refused, ErrorText::tr("is not a JSON object"), {}});
    if (record && record->id.isEmpty())
        return Error{ErrorCode::Refused, ErrorText::tr("“id” is missing"), {}};
    if (record)
        record->source = Source::Dropped;
    return record;
}

} // namespace unknot
