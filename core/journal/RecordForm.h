// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/JsonFields.h"

#include <QJsonDocument>

namespace unknot {

// Conversions shared by the kinds that keep everything but id, source and time in the body. Each kind T
// provides `void writeBody(QJsonObject&, const T&)` and `void readBody(JsonFields&, T&)` in this namespace,
// declared before use, and a member `QJsonObject rest` for unknown fields.

template <class T>
Record recordOf(const T& thing, Kind kind)
{
    Record r;
    r.id = thing.id;
    r.kind = kind;
    r.source = thing.source;
    r.at = thing.at;
    QJsonObject body;
    writeBody(body, thing);
    putRest(body, thing.rest);
    r.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return r;
}

/// Fields missing from the body stay unset.
template <class T>
T fromRecord(const Record& r)
{
    T thing;
    JsonFields f(QJsonDocument::fromJson(r.body).object());
    readBody(f, thing);
    thing.rest = f.rest();
    thing.id = r.id;
    thing.source = r.source;
    thing.at = r.at;
    return thing;
}

template <class T>
QJsonObject jsonOf(const T& thing, const QString& kind)
{
    QJsonObject o{{QStringLiteral("kind"), kind},
                  {QStringLiteral("id"), thing.id},
                  {QStringLiteral("at"), thing.at.toText()},
                  {QStringLiteral("source"), sourceName(thing.source)}};
    putText(o, QStringLiteral("zone"), thing.at.zone);
    writeBody(o, thing);
    putRest(o, thing.rest);
    return o;
}

/// Errors: Refused, with field and reason. Unknown fields are kept.
template <class T>
Result<T> fromJson(const QJsonObject& o, const QString& kind)
{
    T thing;
    JsonFields f(o);
    f.choice(QStringLiteral("kind"), {kind});
    thing.id = f.text(QStringLiteral("id"), 32);
    thing.at = f.moment(QStringLiteral("at"));
    if (const QString zone = f.text(QStringLiteral("zone"), 64); !zone.isEmpty())
        thing.at.zone = zone;
    thing.source = f.source(QStringLiteral("source"));
    readBody(f, thing);
    thing.rest = f.rest();
    if (!thing.id.isEmpty() && !isRecordId(thing.id))
        f.refuse(QStringLiteral("id"), QStringLiteral("must be 32 hex digits"));
    if (!f.problem().isEmpty())
        return Error{ErrorCode::Refused, f.problem(), {}};
    return thing;
}

} // namespace unknot
