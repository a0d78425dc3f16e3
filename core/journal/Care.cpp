// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/Care.h"

#include "core/base/ErrorText.h"
#include "core/journal/PainEntry.h"
#include "core/journal/RecordForm.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// The ids of the records that an answer or a plan is based on.
QStringList recordIds(JsonFields& f, const QString& name)
{
    QStringList ids = f.texts(name, mostEntriesNamed);
    for (const QString& id : std::as_const(ids)) {
        if (!isRecordId(id))
            f.refuse(name, ErrorText::tr("must be a list of ids of 32 hex digits"));
    }
    return ids;
}

/// Reads every object of a list with `read`; a problem names the list.
template <class T, class Read>
std::vector<T> list(JsonFields& f, const QString& name, int most, Read read)
{
    std::vector<T> all;
    for (const QJsonObject& o : f.objects(name, most)) {
        JsonFields item(o);
        all.push_back(read(item));
        item.refuseRest();
        if (!item.problem().isEmpty())
            f.refuse(name,
                     ErrorText::tr("has an item whose %1", "then what is wrong with it").arg(item.problem()));
    }
    return all;
}

} // namespace

// Not in an unnamed namespace: RecordForm.h finds these by argument-dependent lookup.

static void writeBody(QJsonObject& o, const Screening& s)
{
    o[u"screen"_s] = s.screen;
    putList(o, u"regions"_s, s.regions);
    QJsonArray answers;
    for (const Screening::Answer& a : s.answers)
        answers.append(QJsonObject{{u"flag"_s, a.flag}, {u"answer"_s, a.answer}});
    if (!answers.isEmpty())
        o[u"answers"_s] = answers;
    putText(o, u"by"_s, s.by);
}

static void readBody(JsonFields& f, Screening& s)
{
    s.screen = f.text(u"screen"_s, mostId);
    f.need(u"screen"_s, !s.screen.isEmpty());
    s.regions = f.texts(u"regions"_s, mostRegions);
    s.answers = list<Screening::Answer>(f, u"answers"_s, mostAnswers, [](JsonFields& item) {
        Screening::Answer a{item.text(u"flag"_s, mostId),
                            item.choice(u"answer"_s, {u"no"_s, u"yes"_s, u"urgent"_s, u"checked"_s})};
        item.need(u"flag"_s, !a.flag.isEmpty());
        item.need(u"answer"_s, !a.answer.isEmpty());
        return a;
    });
    s.by = f.text(u"by"_s, mostCareName);
}

static void writeBody(QJsonObject& o, const Consult& c)
{
    o[u"why"_s] = c.why;
    putText(o, u"rule"_s, c.rule);
    putText(o, u"about"_s, c.about);
    put(o, u"due"_s, std::optional(c.due));
    put(o, u"snoozed"_s, c.snoozed);
    put(o, u"appointment"_s, c.appointment);
    putText(o, u"clinician"_s, c.clinician);
    putList(o, u"questions"_s, c.questions);
    put(o, u"done"_s, c.done);
    putText(o, u"who"_s, c.who);
    putText(o, u"said"_s, c.said);
    QJsonArray cleared;
    for (const Consult::Cleared& one : c.cleared) {
        QJsonObject item{{u"tag"_s, one.tag}};
        putText(item, u"family"_s, one.family);
        cleared.append(item);
    }
    if (!cleared.isEmpty())
        o[u"cleared"_s] = cleared;
    if (c.refused)
        o[u"refused"_s] = true;
    putList(o, u"entries"_s, c.entries);
}

static void readBody(JsonFields& f, Consult& c)
{
    c.why = f.choice(u"why"_s, {u"notice"_s, u"not_yet"_s, u"flag"_s, u"review"_s, u"own"_s});
    f.need(u"why"_s, !c.why.isEmpty());
    c.rule = f.text(u"rule"_s, mostId);
    c.about = f.text(u"about"_s, mostCareText);
    c.due = f.optionalDate(u"due"_s).value_or(QDate());
    f.need(u"due"_s, c.due.isValid());
    c.snoozed = f.optionalDate(u"snoozed"_s);
    c.appointment = f.optionalMoment(u"appointment"_s);
    c.clinician = f.text(u"clinician"_s, 32);
    if (!c.clinician.isEmpty() && !isRecordId(c.clinician))
        f.refuse(u"clinician"_s, ErrorText::tr("must be 32 hex digits"));
    c.questions = f.sentences(u"questions"_s, mostQuestions, mostCareText);
    c.done = f.optionalMoment(u"done"_s);
    c.who = f.text(u"who"_s, mostCareName);
    c.said = f.text(u"said"_s, mostCareText);
    c.cleared = list<Consult::Cleared>(f, u"cleared"_s, mostCleared, [](JsonFields& item) {
        Consult::Cleared one{item.text(u"tag"_s, mostId), item.text(u"family"_s, mostId)};
        item.need(u"tag"_s, !one.tag.isEmpty());
        return one;
    });
    c.refused = f.optionalBoolean(u"refused"_s).value_or(false);
    c.entries = recordIds(f, u"entries"_s);
}

static void writeBody(QJsonObject& o, const Clinician& c)
{
    o[u"name"_s] = c.name;
    putText(o, u"role"_s, c.role);
    putText(o, u"phone"_s, c.phone);
    putText(o, u"note"_s, c.note);
}

static void readBody(JsonFields& f, Clinician& c)
{
    c.name = f.text(u"name"_s, mostCareName);
    f.need(u"name"_s, !c.name.isEmpty());
    c.role = f.text(u"role"_s, mostCareName);
    c.phone = f.text(u"phone"_s, mostPhone);
    c.note = f.text(u"note"_s, mostCareText);
}

static void writeBody(QJsonObject& o, const NoticeAnswer& a)
{
    o[u"rule"_s] = a.rule;
    putList(o, u"regions"_s, a.regions);
    putList(o, u"entries"_s, a.entries);
    putText(o, u"reason"_s, a.reason);
    putText(o, u"note"_s, a.note);
    if (a.level)
        o[u"level"_s] = *a.level;
    putList(o, u"signs"_s, a.signs);
}

static void readBody(JsonFields& f, NoticeAnswer& a)
{
    a.rule = f.text(u"rule"_s, mostId);
    f.need(u"rule"_s, !a.rule.isEmpty());
    a.regions = f.texts(u"regions"_s, mostRegions);
    a.entries = recordIds(f, u"entries"_s);
    a.reason =
        f.choice(u"reason"_s, {u"known"_s, u"checked"_s, u"not_so"_s, u"later"_s, u"reminder"_s, u"other"_s});
    a.note = f.text(u"note"_s, mostCareText);
    a.level = f.optionalInteger(u"level"_s, 0, 10);
    a.signs = f.texts(u"signs"_s);
}

Record toRecord(const Screening& screening)
{
    return recordOf(screening, Kind::Screening);
}

Record toRecord(const Consult& consult)
{
    return recordOf(consult, Kind::Consult);
}

Record toRecord(const Clinician& clinician)
{
    return recordOf(clinician, Kind::Clinician);
}

Record toRecord(const NoticeAnswer& answer)
{
    return recordOf(answer, Kind::NoticeAnswer);
}

Screening toScreening(const Record& r)
{
    return fromRecord<Screening>(r);
}

Consult toConsult(const Record& r)
{
    return fromRecord<Consult>(r);
}

Clinician toClinician(const Record& r)
{
    return fromRecord<Clinician>(r);
}

NoticeAnswer toNoticeAnswer(const Record& r)
{
    return fromRecord<NoticeAnswer>(r);
}

QJsonObject toJson(const Screening& screening)
{
    return jsonOf(screening, u"screening"_s);
}

QJsonObject toJson(const Consult& consult)
{
    return jsonOf(consult, u"consult"_s);
}

QJsonObject toJson(const Clinician& clinician)
{
    return jsonOf(clinician, u"clinician"_s);
}

QJsonObject toJson(const NoticeAnswer& answer)
{
    return jsonOf(answer, u"notice_answer"_s);
}

Result<Screening> screeningFromJson(const QJsonObject& o)
{
    return fromJson<Screening>(o, u"screening"_s);
}

Result<Consult> consultFromJson(const QJsonObject& o)
{
    return fromJson<Consult>(o, u"consult"_s);
}

Result<Clinician> clinicianFromJson(const QJsonObject& o)
{
    return fromJson<Clinician>(o, u"clinician"_s);
}

Result<NoticeAnswer> noticeAnswerFromJson(const QJsonObject& o)
{
    return fromJson<NoticeAnswer>(o, u"notice_answer"_s);
}

} // namespace unknot
