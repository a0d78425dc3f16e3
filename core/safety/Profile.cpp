// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Profile.h"

#include "core/base/DataFile.h"
#include "core/base/ErrorText.h"

#include <QJsonArray>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

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

/// Collects new or changed items of `after` to put, and items only in `before` to withdraw. Items are matched
/// by id.
template <class T>
void compare(std::vector<T>& after, const std::vector<T>& before, const Moment& now, JournalChanges* changes)
{
    for (T& thing : after) {
        if (thing.id.isEmpty())
            thing.id = newRecordId();
        if (thing.at == Moment())
            thing.at = now;
        const auto old =
            std::find_if(before.begin(), before.end(), [&thing](const T& b) { return b.id == thing.id; });
        Record record = toRecord(thing);
        if (old == before.end() || toRecord(*old).body != record.body)
            changes->put.push_back(std::move(record));
    }
    for (const T& old : before) {
        if (!old.id.isEmpty() &&
            std::none_of(after.begin(), after.end(), [&old](const T& a) { return a.id == old.id; }))
            changes->withdraw << old.id;
    }
}

AboutMe aboutOf(const SafetyProfile& p)
{
    AboutMe a;
    a.id = p.aboutId;
    a.age = p.age;
    a.asked = p.asked;
    a.rest = p.aboutRest;
    return a;
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
    // Clearance applied to the condition at the time; if it is added again, the question is asked again.
    std::erase_if(cleared, [&tag](const Cleared& c) { return c.tag == tag; });
}

QDate SafetyProfile::clearedOn(const QString& tag, const QString& family, QDate today) const
{
    QDate last;
    for (const Cleared& c : cleared) {
        const bool meant = c.tag == tag && (c.family.isEmpty() || c.family == family);
        if (meant && c.date.isValid() && c.date <= today && (last.isNull() || c.date > last))
            last = c.date;
    }
    return last;
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
    for (Consent& c : consents) {
        if (c.family == family) {
            c.answer = answer;
            c.date = today;
            return;
        }
    }
    consents.push_back({family, answer, today});
}

std::vector<Kind> profileKinds()
{
    return {Kind::Condition, Kind::Clearance, Kind::Consent, Kind::AboutMe};
}

SafetyProfile profileFromRecords(const std::vector<Record>& records)
{
    // Oldest first, so that the newer of two answers wins.
    std::vector<const Record*> ordered;
    for (const Record& r : records) {
        if (r.state == RecordState::Current)
            ordered.push_back(&r);
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Record* a, const Record* b) { return a->at.utcMs < b->at.utcMs; });
    SafetyProfile p;
    for (const Record* r : ordered) {
        if (r->kind == Kind::Condition) {
            p.conditions.push_back(toCondition(*r));
        } else if (r->kind == Kind::Clearance) {
            p.cleared.push_back(toCleared(*r));
        } else if (r->kind == Kind::Consent) {
            Consent consent = toConsent(*r);
            std::erase_if(p.consents, [&consent](const Consent& c) { return c.family == consent.family; });
            p.consents.push_back(std::move(consent));
        } else if (r->kind == Kind::AboutMe) {
            const AboutMe about = toAboutMe(*r);
            p.aboutId = about.id;
            p.aboutRest = about.rest;
            if (about.age)
                p.age = about.age;
            p.asked += about.asked;
        }
    }
    p.asked.removeDuplicates();
    return p;
}

JournalChanges changesTo(SafetyProfile* after, const SafetyProfile& before, const Moment& now)
{
    JournalChanges changes;
    compare(after->conditions, before.conditions, now, &changes);
    compare(after->cleared, before.cleared, now, &changes);
    compare(after->consents, before.consents, now, &changes);
    if (after->age != before.age || after->asked != before.asked) {
        if (after->aboutId.isEmpty())
            after->aboutId = before.aboutId.isEmpty() ? newRecordId() : before.aboutId;
        AboutMe about = aboutOf(*after);
        about.at = now;
        changes.put.push_back(toRecord(about));
    }
    return changes;
}

SafetyProfile profileFromJson(const QJsonObject& o)
{
    SafetyProfile p;
    for (const QJsonValue v : o.value(u"conditions"_s).toArray()) {
        const QJsonObject c = v.toObject();
        const QString tag = c.value(u"tag"_s).toString();
        p.conditions.push_back({tag.isEmpty() ? u"unreadable"_s : tag, textsOf(c.value(u"where"_s)),
                                dateOf(c.value(u"since"_s))});
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
                where.refuse(tag.toUtf8().constData(),
                             ErrorText::tr("“%1” is not among the conditions").arg(tag));
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
