// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Profile.h"

#include "core/base/DataFile.h"

#include <QJsonArray>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const OwnCondition& c)
{
    QJsonObject o{{u"tag"_s, c.tag}};
    if (!c.where.isEmpty())
        o[u"where"_s] = QJsonArray::fromStringList(c.where);
    if (c.since.isValid())
        o[u"since"_s] = c.since.toString(Qt::ISODate);
    return o;
}

QDate dateOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue v : value.toArray())
        texts << v.toString();
    return texts;
}

template <class T, class Make>
QJsonArray arrayOf(const std::vector<T>& things, Make make)
{
    QJsonArray array;
    for (const T& thing : things)
        array.append(make(thing));
    return array;
}

} // namespace

bool SafetyProfile::has(const QString& tag) const
{
    return std::any_of(conditions.begin(), conditions.end(),
                       [&tag](const OwnCondition& c) { return c.tag == tag; });
}

void SafetyProfile::add(const QString& tag, QDate today, const QStringList& where)
{
    for (OwnCondition& c : conditions) {
        if (c.tag == tag) {
            c.where = where;
            return;
        }
    }
    conditions.push_back({tag, where, today});
}

void SafetyProfile::remove(const QString& tag)
{
    std::erase_if(conditions, [&tag](const OwnCondition& c) { return c.tag == tag; });
    // A yes was given to what there was then: should it come back, it is asked anew.
    std::erase_if(cleared, [&tag](const Cleared& c) { return c.tag == tag; });
}

bool SafetyProfile::isCleared(const QString& tag, const QString& family, QDate today) const
{
    return std::any_of(cleared.begin(), cleared.end(), [&](const Cleared& c) {
        return c.tag == tag && (c.family.isEmpty() || c.family == family) && c.date.isValid() &&
               c.date <= today;
    });
}

std::optional<ConsentAnswer> SafetyProfile::consent(const QString& family) const
{
    for (const Consent& c : consents) {
        if (c.family == family)
            return c.answer;
    }
    return {};
}

void SafetyProfile::setConsent(const QString& family, ConsentAnswer answer, QDate today)
{
    std::erase_if(consents, [&family](const Consent& c) { return c.family == family; });
    consents.push_back({family, answer, today});
}

QJsonObject toJson(const SafetyProfile& p)
{
    QJsonObject o{{u"conditions"_s, arrayOf(p.conditions, [](const OwnCondition& c) { return toJson(c); })},
                  {u"cleared"_s, arrayOf(p.cleared,
                                         [](const Cleared& c) {
                                             return QJsonObject{{u"tag"_s, c.tag},
                                                                {u"family"_s, c.family},
                                                                {u"date"_s, c.date.toString(Qt::ISODate)},
                                                                {u"who"_s, c.who}};
                                         })},
                  {u"consents"_s, arrayOf(p.consents,
                                          [](const Consent& c) {
                                              return QJsonObject{{u"family"_s, c.family},
                                                                 {u"yes"_s, c.answer == ConsentAnswer::Yes},
                                                                 {u"date"_s, c.date.toString(Qt::ISODate)}};
                                          })},
                  {u"asked"_s, QJsonArray::fromStringList(p.asked)}};
    if (p.age)
        o[u"age"_s] = *p.age;
    return o;
}

SafetyProfile profileFromJson(const QJsonObject& o)
{
    SafetyProfile p;
    for (const QJsonValue v : o.value(u"conditions"_s).toArray()) {
        const QJsonObject c = v.toObject();
        const QString tag = c.value(u"tag"_s).toString();
        if (!tag.isEmpty())
            p.conditions.push_back({tag, textsOf(c.value(u"where"_s)), dateOf(c.value(u"since"_s))});
    }
    for (const QJsonValue v : o.value(u"cleared"_s).toArray()) {
        const QJsonObject c = v.toObject();
        p.cleared.push_back({c.value(u"tag"_s).toString(), c.value(u"family"_s).toString(),
                             dateOf(c.value(u"date"_s)), c.value(u"who"_s).toString()});
    }
    for (const QJsonValue v : o.value(u"consents"_s).toArray()) {
        const QJsonObject c = v.toObject();
        p.consents.push_back({c.value(u"family"_s).toString(),
                              c.value(u"yes"_s).toBool() ? ConsentAnswer::Yes : ConsentAnswer::NotYet,
                              dateOf(c.value(u"date"_s))});
    }
    p.asked = textsOf(o.value(u"asked"_s));
    if (const int age = o.value(u"age"_s).toInt(-1); age >= 0)
        p.age = age;
    return p;
}

Result<SafetyProfile> readProfile(const QString& path, Problems* problems)
{
    const size_t before = problems->size();
    const auto file = readDataFile(path, problems);
    if (!file)
        return Error{ErrorCode::Refused, path, {}};
    file->refuseUnknownKeys({"conditions", "age", "cleared", "where"});
    SafetyProfile p;
    const DataTable where = file->has("where") ? file->table("where") : *file;
    QStringList tags = file->strings("conditions", {});
    tags.removeDuplicates();
    for (const QString& tag : tags) {
        const QStringList places =
            file->has("where") ? where.strings(tag.toUtf8().constData(), {}) : QStringList();
        p.conditions.push_back({tag, places, {}});
    }
    if (file->has("where")) {
        for (const QString& tag : where.keys()) {
            if (!tags.contains(tag))
                where.refuse(tag.toUtf8().constData(), u"“%1” is not among the conditions"_s.arg(tag));
        }
    }
    if (file->has("age"))
        p.age = file->integer("age", 0, 130);
    for (const DataTable& t : file->tables("cleared")) {
        t.refuseUnknownKeys({"tag", "family", "date", "who"});
        p.cleared.push_back(
            {t.string("tag"), t.string("family", QString()), t.date("date"), t.string("who", QString())});
    }
    if (problems->size() != before)
        return Error{ErrorCode::Refused, path, {}};
    return p;
}

} // namespace unknot
