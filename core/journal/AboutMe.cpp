// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/AboutMe.h"

#include "core/journal/Care.h"
#include "core/journal/PainEntry.h"
#include "core/journal/RecordForm.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAsked = 1000;

} // namespace

// Not in an unnamed namespace: RecordForm.h finds these by argument-dependent lookup.

static void writeBody(QJsonObject& o, const OwnCondition& c)
{
    o[u"tag"_s] = c.tag;
    putList(o, u"where"_s, c.where);
    put(o, u"since"_s, c.since.isValid() ? std::optional(c.since) : std::nullopt);
}

static void readBody(JsonFields& f, OwnCondition& c)
{
    c.tag = f.text(u"tag"_s, mostId);
    f.need(u"tag"_s, !c.tag.isEmpty());
    c.where = f.texts(u"where"_s, mostRegions);
    c.since = f.optionalDate(u"since"_s).value_or(QDate());
}

static void writeBody(QJsonObject& o, const Cleared& c)
{
    o[u"tag"_s] = c.tag;
    putText(o, u"family"_s, c.family);
    put(o, u"date"_s, c.date.isValid() ? std::optional(c.date) : std::nullopt);
    putText(o, u"who"_s, c.who);
}

static void readBody(JsonFields& f, Cleared& c)
{
    c.tag = f.text(u"tag"_s, mostId);
    f.need(u"tag"_s, !c.tag.isEmpty());
    c.family = f.text(u"family"_s, mostId);
    c.date = f.optionalDate(u"date"_s).value_or(QDate());
    c.who = f.text(u"who"_s, mostCareName);
}

static void writeBody(QJsonObject& o, const Consent& c)
{
    o[u"family"_s] = c.family;
    o[u"answer"_s] = c.answer == ConsentAnswer::Yes ? u"yes"_s : u"not_yet"_s;
    put(o, u"date"_s, c.date.isValid() ? std::optional(c.date) : std::nullopt);
}

static void readBody(JsonFields& f, Consent& c)
{
    c.family = f.text(u"family"_s, mostId);
    f.need(u"family"_s, !c.family.isEmpty());
    const QString answer = f.choice(u"answer"_s, {u"yes"_s, u"not_yet"_s});
    f.need(u"answer"_s, !answer.isEmpty());
    c.answer = answer == u"yes" ? ConsentAnswer::Yes : ConsentAnswer::NotYet;
    c.date = f.optionalDate(u"date"_s).value_or(QDate());
}

static void writeBody(QJsonObject& o, const AboutMe& a)
{
    put(o, u"age"_s, a.age);
    putList(o, u"asked"_s, a.asked);
}

static void readBody(JsonFields& f, AboutMe& a)
{
    a.age = f.optionalInteger(u"age"_s, 0, 130);
    a.asked = f.texts(u"asked"_s, mostAsked);
}

Record toRecord(const OwnCondition& condition)
{
    return recordOf(condition, Kind::Condition);
}

Record toRecord(const Cleared& cleared)
{
    return recordOf(cleared, Kind::Clearance);
}

Record toRecord(const Consent& consent)
{
    return recordOf(consent, Kind::Consent);
}

Record toRecord(const AboutMe& about)
{
    return recordOf(about, Kind::AboutMe);
}

OwnCondition toCondition(const Record& r)
{
    OwnCondition c = fromRecord<OwnCondition>(r);
    if (c.tag.isEmpty())
        c.tag = u"unreadable"_s;
    return c;
}

Cleared toCleared(const Record& r)
{
    return fromRecord<Cleared>(r);
}

Consent toConsent(const Record& r)
{
    return fromRecord<Consent>(r);
}

AboutMe toAboutMe(const Record& r)
{
    return fromRecord<AboutMe>(r);
}

QJsonObject toJson(const OwnCondition& condition)
{
    return jsonOf(condition, u"condition"_s);
}

QJsonObject toJson(const Cleared& cleared)
{
    return jsonOf(cleared, u"clearance"_s);
}

QJsonObject toJson(const Consent& consent)
{
    return jsonOf(consent, u"consent"_s);
}

QJsonObject toJson(const AboutMe& about)
{
    return jsonOf(about, u"about_me"_s);
}

Result<OwnCondition> conditionFromJson(const QJsonObject& o)
{
    return fromJson<OwnCondition>(o, u"condition"_s);
}

Result<Cleared> clearedFromJson(const QJsonObject& o)
{
    return fromJson<Cleared>(o, u"clearance"_s);
}

Result<Consent> consentFromJson(const QJsonObject& o)
{
    return fromJson<Consent>(o, u"consent"_s);
}

Result<AboutMe> aboutMeFromJson(const QJsonObject& o)
{
    return fromJson<AboutMe>(o, u"about_me"_s);
}

} // namespace unknot
