// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/JsonFields.h"

#include "core/base/ErrorText.h"

#include <algorithm>
#include <cmath>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QStringList sourceNames{u"app"_s, u"dropped"_s, u"recalled"_s, u"paper"_s, u"imported"_s, u"sample"_s};

} // namespace

QJsonValue JsonFields::take(const QString& name)
{
    m_known.insert(name);
    const QJsonValue v = m_object.value(name);
    return v.isNull() ? QJsonValue(QJsonValue::Undefined) : v;
}

void JsonFields::refuse(const QString& name, const QString& why)
{
    if (m_problem.isEmpty())
        m_problem = u"“%1” %2"_s.arg(name, why);
}

std::optional<Moment> JsonFields::optionalMoment(const QString& name)
{
    const QJsonValue v = take(name);
    if (v.isUndefined())
        return {};
    auto m = Moment::fromText(v.toString());
    if (!m)
        refuse(name, ErrorText::tr("must be a time like 2026-05-31T18:30:00+02:00"));
    // A record stores its zone in a separate field. Without that field "Z" is an offset like any other, so
    // that a record without a zone survives a round trip.
    else if (QDateTime::fromString(v.toString(), Qt::ISODateWithMs).timeSpec() != Qt::LocalTime)
        m->zone.clear();
    return m;
}

Moment JsonFields::moment(const QString& name)
{
    if (take(name).isUndefined())
        refuse(name, ErrorText::tr("is missing"));
    return optionalMoment(name).value_or(Moment());
}

std::optional<int> JsonFields::optionalInteger(const QString& name, int least, int most)
{
    const QJsonValue v = take(name);
    if (v.isUndefined())
        return {};
    const double d = v.toDouble(std::nan(""));
    if (!v.isDouble() || d != std::floor(d) || d < least || d > most) {
        refuse(name, ErrorText::tr("must be a whole number from %1 to %2").arg(least).arg(most));
        return {};
    }
    return int(d);
}

int JsonFields::integer(const QString& name, int least, int most, int fallback)
{
    return optionalInteger(name, least, most).value_or(fallback);
}

int JsonFields::integer(const QString& name, int least, int most)
{
    if (take(name).isUndefined())
        refuse(name, ErrorText::tr("is missing"));
    return integer(name, least, most, least);
}

bool isNoteShortEnough(const QString& note)
{
    constexpr qsizetype most = qsizetype(1024) * 1024;
    return note.size() <= most && note.toUtf8().size() <= most;
}

qint64 JsonFields::milliseconds(const QString& name)
{
    const QJsonValue v = take(name);
    constexpr double year = 366.0 * 24 * 3600 * 1000;
    const double d = v.toDouble(v.isUndefined() ? 0 : -1);
    if (d < 0 || d > year || d != std::floor(d)) {
        refuse(name, ErrorText::tr("must be a number of milliseconds"));
        return 0;
    }
    return qint64(d);
}

QString JsonFields::text(const QString& name, int most)
{
    const QJsonValue v = take(name);
    if (!v.isUndefined() && !v.isString())
        refuse(name, ErrorText::tr("must be text"));
    QString text = v.toString();
    if (most >= 0 && text.size() > most)
        refuse(name, ErrorText::tr("is longer than %1 characters").arg(most));
    return text;
}

QString JsonFields::note(const QString& name)
{
    QString text = this->text(name, -1);
    if (!isNoteShortEnough(text))
        refuse(name, ErrorText::tr("is longer than 1 MiB"));
    return text;
}

QString JsonFields::choice(const QString& name, const QStringList& choices)
{
    QString found = text(name, -1);
    if (!found.isEmpty() && !choices.contains(found)) {
        refuse(name, ErrorText::tr("is “%1”; it can be %2").arg(found, choices.join(u", ")));
        return {};
    }
    return found;
}

QJsonArray JsonFields::array(const QString& name, const QString& what, int most)
{
    const QJsonValue v = take(name);
    if (!v.isUndefined() && !v.isArray())
        refuse(name, ErrorText::tr("must be %1", "a kind of list").arg(what));
    if (v.toArray().size() > most) {
        refuse(name, ErrorText::tr("has more than %1 items").arg(most));
        return {}; // no work on what is refused
    }
    return v.toArray();
}

QStringList JsonFields::texts(const QString& name, int most)
{
    QStringList list;
    QSet<QString> seen;
    for (const QJsonValue item : array(name, ErrorText::tr("a list of texts"), most)) {
        const QString text = item.toString();
        // Lists are stored space-separated.
        if (!item.isString() || text.isEmpty() || text.contains(u' ') || seen.contains(text)) {
            refuse(name, ErrorText::tr("must be a list of distinct ids"));
            continue;
        }
        list << text;
        seen << text;
    }
    return list;
}

QStringList JsonFields::sentences(const QString& name, int most, int longest)
{
    QStringList list;
    for (const QJsonValue item : array(name, ErrorText::tr("a list of texts"), most)) {
        if (item.toString().isEmpty() || item.toString().size() > longest)
            refuse(name, ErrorText::tr("must be a list of texts of 1 to %1 characters").arg(longest));
        list << item.toString();
    }
    return list;
}

std::optional<QDate> JsonFields::optionalDate(const QString& name)
{
    const QJsonValue v = take(name);
    if (v.isUndefined())
        return {};
    const QDate day = QDate::fromString(v.toString(), Qt::ISODate);
    if (v.toString().size() == 10 && day.year() >= 1900 && day.year() <= 2200)
        return day;
    refuse(name, ErrorText::tr("must be a date like 2026-05-31"));
    return {};
}

void JsonFields::need(const QString& name, bool there)
{
    if (!there)
        refuse(name, ErrorText::tr("is missing"));
}

std::optional<bool> JsonFields::optionalBoolean(const QString& name)
{
    const QJsonValue v = take(name);
    if (v.isUndefined())
        return {};
    if (!v.isBool())
        refuse(name, ErrorText::tr("must be true or false"));
    return v.toBool();
}

std::vector<QJsonObject> JsonFields::objects(const QString& name, int most)
{
    std::vector<QJsonObject> list;
    for (const QJsonValue item : array(name, ErrorText::tr("a list"), most)) {
        if (!item.isObject())
            refuse(name, ErrorText::tr("must be a list of objects"));
        list.push_back(item.toObject());
    }
    return list;
}

std::vector<RegionLevel> JsonFields::regions(const QString& name)
{
    std::vector<RegionLevel> list;
    for (const QJsonObject& o : objects(name, mostRegions)) {
        JsonFields f(o);
        RegionLevel r;
        r.id = f.text(u"id"_s, 64);
        r.level = f.optionalInteger(u"level"_s, 0, 10);
        f.refuseRest();
        if (!f.problem().isEmpty())
            refuse(name,
                   ErrorText::tr("has an item whose %1", "then what is wrong with it").arg(f.problem()));
        list.push_back(std::move(r));
    }
    return list;
}

Source JsonFields::source(const QString& name)
{
    const qsizetype i = sourceNames.indexOf(choice(name, sourceNames));
    return i < 0 ? Source::App : Source(i + 1);
}

void JsonFields::refuseRest()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            refuse(it.key(), ErrorText::tr("is not an allowed field"));
    }
}

QJsonObject JsonFields::rest()
{
    QJsonObject rest;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (m_known.contains(it.key()))
            continue;
        const auto same = std::find_if(m_known.begin(), m_known.end(), [&it](const QString& known) {
            return known.compare(it.key(), Qt::CaseInsensitive) == 0;
        });
        if (it.key() == u"state" || it.key() == u"revision")
            refuse(it.key(), QStringLiteral("is not an allowed field"));
        else if (same != m_known.end())
            refuse(it.key(), QStringLiteral("must be written “%1”").arg(*same));
        else if (!it->isNull())
            rest[it.key()] = it.value();
    }
    return rest;
}

void putRest(QJsonObject& o, const QJsonObject& rest)
{
    for (auto it = rest.begin(); it != rest.end(); ++it) {
        if (!o.contains(it.key()))
            o[it.key()] = it.value();
    }
}

void put(QJsonObject& o, const QString& name, std::optional<int> value)
{
    if (value)
        o[name] = *value;
}

void put(QJsonObject& o, const QString& name, std::optional<bool> value)
{
    if (value)
        o[name] = *value;
}

void put(QJsonObject& o, const QString& name, std::optional<QDate> value)
{
    if (value)
        o[name] = value->toString(Qt::ISODate);
}

void put(QJsonObject& o, const QString& name, const std::optional<Moment>& value)
{
    if (value)
        o[name] = value->toText();
}

void putText(QJsonObject& o, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        o[name] = text;
}

void putList(QJsonObject& o, const QString& name, const QStringList& list)
{
    if (!list.isEmpty())
        o[name] = QJsonArray::fromStringList(list);
}

QJsonArray regionsToJson(const std::vector<RegionLevel>& regions)
{
    QJsonArray array;
    for (const RegionLevel& r : regions) {
        QJsonObject o{{u"id"_s, r.id}};
        put(o, u"level"_s, r.level);
        array.append(o);
    }
    return array;
}

QString sourceName(Source source)
{
    return sourceNames.value(int(source) - 1);
}

} // namespace unknot
