// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/Measures.h"

#include "core/base/ErrorText.h"
#include "core/journal/RecordForm.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostText = 20000, mostName = 200;

} // namespace

// Not in an unnamed namespace: RecordForm.h finds these by argument-dependent lookup.

static void writeBody(QJsonObject& o, const Peg& p)
{
    o[u"pain"_s] = p.pain;
    o[u"enjoyment"_s] = p.enjoyment;
    o[u"activity"_s] = p.activity;
}

static void readBody(JsonFields& f, Peg& p)
{
    p.pain = f.integer(u"pain"_s, 0, 10);
    p.enjoyment = f.integer(u"enjoyment"_s, 0, 10);
    p.activity = f.integer(u"activity"_s, 0, 10);
}

static void writeBody(QJsonObject& o, const Visit& v)
{
    putText(o, u"who"_s, v.who);
    putText(o, u"what"_s, v.what);
    putText(o, u"after"_s, v.after);
    put(o, u"next_day"_s, v.nextDay);
}

static void readBody(JsonFields& f, Visit& v)
{
    v.who = f.text(u"who"_s, mostText);
    v.what = f.text(u"what"_s, mostText);
    v.after = f.text(u"after"_s, mostText);
    v.nextDay = f.optionalInteger(u"next_day"_s, 0, 10);
}

static void writeBody(QJsonObject& o, const Activity& a)
{
    o[u"name"_s] = a.name;
    o[u"ability"_s] = a.ability;
}

static void readBody(JsonFields& f, Activity& a)
{
    a.name = f.text(u"name"_s, mostName);
    a.ability = f.integer(u"ability"_s, 0, 10);
    if (a.name.isEmpty())
        f.refuse(u"name"_s, ErrorText::tr("is missing"));
}

Record toRecord(const Peg& peg)
{
    return recordOf(peg, Kind::Peg);
}

Record toRecord(const Visit& visit)
{
    return recordOf(visit, Kind::Visit);
}

Record toRecord(const Activity& activity)
{
    return recordOf(activity, Kind::Activity);
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
    return jsonOf(peg, u"peg"_s);
}

QJsonObject toJson(const Visit& visit)
{
    return jsonOf(visit, u"visit"_s);
}

QJsonObject toJson(const Activity& activity)
{
    return jsonOf(activity, u"activity"_s);
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
