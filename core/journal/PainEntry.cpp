// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/PainEntry.h"

#include "core/base/ErrorText.h"
#include "core/journal/JsonFields.h"
#include "core/journal/Vocabulary.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QStringList medicineReasons{u"headache"_s, u"pain"_s, u"other"_s},
    medicineEffects{u"none"_s, u"some"_s, u"much"_s};

/// The fields without a column of their own.
QJsonObject bodyOf(const PainEntry& e)
{
    QJsonObject o;
    putList(o, u"eased"_s, e.eased);
    putList(o, u"worsened"_s, e.worsened);
    putList(o, u"spots"_s, e.spots);
    put(o, u"sleep"_s, e.sleep);
    put(o, u"mood"_s, e.mood);
    put(o, u"stress"_s, e.stress);
    put(o, u"energy"_s, e.energy);
    putText(o, u"medicine"_s, e.medicine);
    putText(o, u"medicine_for"_s, e.medicineFor);
    putText(o, u"medicine_effect"_s, e.medicineEffect);
    put(o, u"woke_by_pain"_s, e.wokeByPain);
    put(o, u"stopped_activity"_s, e.stoppedActivity);
    put(o, u"new_weakness"_s, e.newWeakness);
    putText(o, u"did"_s, e.did);
    if (e.episode != Episode::None)
        o[u"episode"_s] = e.episode == Episode::Open ? u"open"_s : u"ended"_s;
    if (e.episodeEnd)
        o[u"episode_end"_s] = e.episodeEnd->toText();
    putRest(o, e.rest);
    return o;
}

void readBody(JsonFields& f, PainEntry& e)
{
    e.eased = f.texts(u"eased"_s);
    e.worsened = f.texts(u"worsened"_s);
    e.spots = f.texts(u"spots"_s);
    e.sleep = f.optionalInteger(u"sleep"_s, 1, 5);
    e.mood = f.optionalInteger(u"mood"_s, 1, 5);
    e.stress = f.optionalInteger(u"stress"_s, 1, 5);
    e.energy = f.optionalInteger(u"energy"_s, 1, 5);
    e.medicine = f.text(u"medicine"_s, mostShortText);
    e.medicineFor = f.choice(u"medicine_for"_s, medicineReasons);
    e.medicineEffect = f.choice(u"medicine_effect"_s, medicineEffects);
    e.wokeByPain = f.optionalBoolean(u"woke_by_pain"_s);
    e.stoppedActivity = f.optionalBoolean(u"stopped_activity"_s);
    e.newWeakness = f.optionalBoolean(u"new_weakness"_s);
    e.did = f.text(u"did"_s, mostShortText);
    const QString episode = f.choice(u"episode"_s, {u"open"_s, u"ended"_s});
    e.episode = episode == u"open" ? Episode::Open : episode == u"ended" ? Episode::Ended : Episode::None;
    e.episodeEnd = f.optionalMoment(u"episode_end"_s);
}

bool isIdForm(const QString& id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

Error refused(const QString& field, const QString& why)
{
    return {ErrorCode::Refused, u"“%1” %2"_s.arg(field, why), field};
}

} // namespace

PainEntry sameAgain(const PainEntry& last, const Moment& now)
{
    PainEntry again;
    again.at = now;
    again.pain = last.pain;
    again.regions = last.regions;
    again.words = last.words;
    again.spots = last.spots;
    return again;
}

PainEntry ended(PainEntry entry, const Moment& now)
{
    entry.episode = Episode::Ended;
    entry.episodeEnd = now;
    return entry;
}

Record toRecord(const PainEntry& e)
{
    Record r;
    r.id = e.id;
    r.revision = e.revision;
    r.kind = Kind::Entry;
    r.source = e.source;
    r.at = e.at;
    r.level = e.pain;
    r.regions = e.regions;
    r.words = e.words;
    r.body = QJsonDocument(bodyOf(e)).toJson(QJsonDocument::Compact);
    r.note = e.note;
    return r;
}

PainEntry toEntry(const Record& r)
{
    PainEntry e;
    JsonFields f(QJsonDocument::fromJson(r.body).object());
    readBody(f, e);
    e.rest = f.rest();
    e.id = r.id;
    e.revision = r.revision;
    e.source = r.source;
    e.at = r.at;
    e.pain = r.level.value_or(0);
    e.regions = r.regions;
    e.words = r.words;
    e.note = r.note;
    return e;
}

QJsonObject toJson(const PainEntry& e)
{
    QJsonObject o = bodyOf(e);
    o[u"kind"_s] = u"entry"_s;
    o[u"id"_s] = e.id;
    o[u"at"_s] = e.at.toText();
    putText(o, u"zone"_s, e.at.zone);
    o[u"pain"_s] = e.pain;
    o[u"regions"_s] = regionsToJson(e.regions);
    o[u"words"_s] = QJsonArray::fromStringList(e.words);
    o[u"note"_s] = e.note;
    o[u"source"_s] = sourceName(e.source);
    return o;
}

Result<PainEntry> entryFromJson(const QJsonObject& json, const Vocabulary* vocabulary)
{
    PainEntry e;
    JsonFields f(json);
    f.choice(u"kind"_s, {u"entry"_s});
    e.id = f.text(u"id"_s, 32);
    f.integer(u"revision"_s, 0, 1 << 30, 0); // exported for information, ignored on import
    e.at = f.moment(u"at"_s);
    if (const QString zone = f.text(u"zone"_s, 64); !zone.isEmpty())
        e.at.zone = zone;
    e.pain = f.integer(u"pain"_s, 0, 10);
    e.regions = f.regions(u"regions"_s);
    e.words = f.texts(u"words"_s);
    e.note = f.text(u"note"_s, -1); // check() limits it
    e.source = f.source(u"source"_s);
    readBody(f, e);
    e.rest = f.rest();
    if (!f.problem().isEmpty())
        return Error{ErrorCode::Refused, f.problem(), {}};
    if (auto fine = check(e, vocabulary); !fine)
        return fine.error();
    return e;
}

Result<Done> check(const PainEntry& e, const Vocabulary* vocabulary)
{
    if (!e.id.isEmpty() && !isRecordId(e.id))
        return refused(u"id"_s, ErrorText::tr("must be 32 hex digits"));
    if (e.pain < 0 || e.pain > 10)
        return refused(u"pain"_s, ErrorText::tr("is %1; it must be from 0 to 10").arg(e.pain));
    if (e.regions.size() > size_t(mostRegions))
        return refused(u"regions"_s, ErrorText::tr("names more than %1 places").arg(mostRegions));
    QSet<QString> seen;
    for (const RegionLevel& r : e.regions) {
        if (!isIdForm(r.id) || (vocabulary && !vocabulary->knowsRegion(r.id)))
            return refused(u"regions"_s,
                           ErrorText::tr("names “%1”, which is not a place of the body map").arg(r.id));
        if (r.level && (*r.level < 0 || *r.level > 10))
            return refused(
                u"regions"_s,
                ErrorText::tr("gives “%1” the level %2; it must be from 0 to 10").arg(r.id).arg(*r.level));
        if (seen.contains(r.id))
            return refused(u"regions"_s, ErrorText::tr("names “%1” twice").arg(r.id));
        seen.insert(r.id);
    }
    const auto known = [&](const QStringList& ids, const QString& field,
                           bool (Vocabulary::*knows)(const QString&) const) -> Result<Done> {
        for (const QString& id : ids) {
            if (!isIdForm(id) || (vocabulary && knows && !(vocabulary->*knows)(id)))
                return refused(field, ErrorText::tr("has the unknown id “%1”").arg(id));
        }
        return Done();
    };
    for (const auto& fine : {known(e.words, u"words"_s, &Vocabulary::knowsWord),
                             known(e.eased, u"eased"_s, &Vocabulary::knowsEased),
                             known(e.worsened, u"worsened"_s, &Vocabulary::knowsWorsened),
                             known(e.spots, u"spots"_s, nullptr)}) {
        if (!fine)
            return fine;
    }
    for (const auto& [field, value] : {std::pair{u"sleep"_s, e.sleep},
                                       {u"mood"_s, e.mood},
                                       {u"stress"_s, e.stress},
                                       {u"energy"_s, e.energy}}) {
        if (value && (*value < 1 || *value > 5))
            return refused(field, ErrorText::tr("is %1; it must be from 1 to 5").arg(*value));
    }
    for (const auto& [field, text] : {std::pair{u"medicine"_s, &e.medicine}, {u"did"_s, &e.did}}) {
        if (text->size() > mostShortText)
            return refused(field, ErrorText::tr("is longer than %1 characters").arg(mostShortText));
    }
    for (const auto& [field, value, choices] :
         {std::tuple{u"medicine_for"_s, &e.medicineFor, &medicineReasons},
          {u"medicine_effect"_s, &e.medicineEffect, &medicineEffects}}) {
        if (!value->isEmpty() && !choices->contains(*value))
            return refused(field, ErrorText::tr("is “%1”; it can be %2").arg(*value, choices->join(u", ")));
    }
    if (!isNoteShortEnough(e.note))
        return refused(u"note"_s, ErrorText::tr("is longer than 1 MiB"));
    if (e.episode == Episode::Ended && !e.episodeEnd)
        return refused(u"episode_end"_s, ErrorText::tr("is missing"));
    if (e.episode != Episode::Ended && e.episodeEnd)
        return refused(u"episode_end"_s, ErrorText::tr("requires an episode that has ended"));
    if (e.episodeEnd && e.episodeEnd->utcMs < e.at.utcMs)
        return refused(u"episode_end"_s, ErrorText::tr("is before the entry began"));
    return Done();
}

} // namespace unknot
