// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/Measures.h"

#include "core/journal/JsonFields.h"

#include <QJsonDocument>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostText = 20000, mostName = 200;

void write(QJsonObject& o, const Peg& p)
{
    o[u"pain"_s] = p.pain;
    o[u"enjoyment"_s] = p.enjoyment;
    o[u"activity"_s] = p.activity;
}

void read(JsonFields& f, Peg& p)
{
    p.pain = f.integer(u"pain"_s, 0, 10);
    p.enjoyment = f.integer(u"enjoyment"_s, 0, 10);
    p.activity = f.integer(u"activity"_s, 0, 10);
}

void write(QJsonObject& o, const Visit& v)
{
    putText(o, u"who"_s, v.who);
    putText(o, u"what"_s, v.what);
    putText(o, u"after"_s, v.after);
    put(o, u"next_day"_s, v.nextDay);
}

void read(JsonFields& f, Visit& v)
{
    v.who = f.text(u"who"_s, mostText);
    v.what = f.text(u"what"_s, mostText);
    v.after = f.text(u"after"_s, mostText);
    v.nextDay = f.optionalInteger(u"next_day"_s, 0, 10);
}

void write(QJsonObject& o, const Activity& a)
{
    o[u"name"_s] = a.name;
    o[u"ability"_s] = a.ability;
}

void read(JsonFields& f, Activity& a)
{
    a.name = f.text(u"name"_s, mostName);
    a.ability = f.integer(u"ability"_s, 0, 10);
    if (a.name.isEmpty())
        f.refuse(u"name"_s, u"is missing"_s);
}

template <class T>
Record record(const T& measure, Kind kind)
{
    Record r;
    r.id = measure.id;
    r.kind = kind;
    r.source = measure.source;
    r.at = measure.at;
    QJsonObject body;
    write(body, measure);
    r.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return r;
}

template <class T>
T fromRecord(const Record& r)
{
    T measure;
    JsonFields f(QJsonDocument::fromJson(r.body).object());
    read(f, measure);
    measure.id = r.id;
    measure.source = r.source;
    measure.at = r.at;
    return measure;
}

template <class T>
QJsonObject json(const T& measure, const QString& kind)
{
    QJsonObject o{{u"kind"_s, kind},
                  {u"id"_s, measure.id},
                  {u"at"_s, measure.at.toText()},
                  {u"source"_s, sourceName(measure.source)}};
    putText(o, u"zone"_s, measure.at.zone);
    write(o, measure);
    return o;
}

template <class T>
Result<T> fromJson(const QJsonObject& o, const QString& kind)
{
    T measure;
    JsonFields f(o);
    f.choice(u"kind"_s, {kind});
    measure.id = f.text(u"id"_s, 32);
    measure.at = f.moment(u"at"_s);
    if (const QString zone = f.text(u"zone"_s, 64); !zone.isEmpty())
        measure.at.zone = zone;
    measure.source = f.source(u"source"_s);
    read(f, measure);
    f.refuseRest();
    if (!measure.id.isEmpty() && !isRecordId(measure.id))
        f.refuse(u"id"_s, u"must be 32 hex digits"_s);
    if (!f.problem().isEmpty())
        return Error{ErrorCode::Refused, f.problem(), {}};
    return measure;
}

} // namespace

Record toRecord(const Peg& peg)
{
    return record(peg, Kind::Peg);
}

Record toRecord(const Visit& visit)
{
    return record(visit, Kind::Visit);
}

Record toRecord(const Activity& activity)
{
    return record(activity, Kind::Activity);
}

Peg toPeg(const Record& r)
{
    return fromRecord<Peg>(r);
}

Visit toVisit(const Record& r)
{
    return fromRecord<Visit>(r);
}

Activity toActivity(const Record& r)
{
    return fromRecord<Activity>(r);
}

QJsonObject toJson(const Peg& peg)
{
    return json(peg, u"peg"_s);
}

QJsonObject toJson(const Visit& visit)
{
    return json(visit, u"visit"_s);
}

QJsonObject toJson(const Activity& activity)
{
    return json(activity, u"activity"_s);
}

Result<Peg> pegFromJson(const QJsonObject& o)
{
    return fromJson<Peg>(o, u"peg"_s);
}

Result<Visit> visitFromJson(const QJsonObject& o)
{
    return fromJson<Visit>(o, u"visit"_s);
}

Result<Activity> activityFromJson(const QJsonObject& o)
{
    return fromJson<Activity>(o, u"activity"_s);
}

} // namespace unknot
