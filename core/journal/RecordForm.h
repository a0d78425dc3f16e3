// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/JsonFields.h"

#include <QJsonDocument>

namespace unknot {

// What all kinds have in common that keep everything but id, source and time in the body of their record.
// Each kind T brings `void writeBody(QJsonObject&, const T&)` and `void readBody(JsonFields&, T&)`, in this
// namespace and before these are used, and a member `QJsonObject rest` for what it does not know.

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

/// What its body does not say stays unset.
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

/// Refused with field and reason. Fields that are not known here are carried along.
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
