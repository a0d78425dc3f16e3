// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ConsultModel.h"

#include "wording/ConsultText.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

std::vector<Consult::Cleared> clearedFrom(const QVariantList& list)
{
    std::vector<Consult::Cleared> cleared;
    for (const QVariant& v : list) {
        const QVariantMap map = v.toMap();
        cleared.push_back({map.value(u"tag"_s).toString(), map.value(u"family"_s).toString()});
    }
    return cleared;
}

} // namespace

struct ConsultModel::Found
{
    std::vector<Record> consults, clinicians;
};

ConsultModel::ConsultModel(QObject* parent) : CareModel(parent)
{
    // What it had lifted goes with it.
    connect(this, &CareModel::withdrawn, this, [this](const QString& id) {
        if (const Consult* gone = find(id))
            access()->safety().applyClearances(std::vector(gone->cleared), {}, {});
    });
}

void ConsultModel::read()
{
    if (!access() || !access()->isOpen())
        return;
    access()->keeper().ask(
        this,
        [](JournalStore& journal) {
            Found found;
            if (auto records = journal.find({.kinds = {Kind::Consult}, .limit = mostFollowUps}))
                found.consults = std::move(records.value());
            if (auto records = journal.find({.kinds = {Kind::Clinician}}))
                found.clinicians = std::move(records.value());
            return found;
        },
        [this](const Found& found) { take(found); });
}

void ConsultModel::take(const Found& found)
{
    const Moment now = access()->now();
    m_clinicians.clear();
    for (const Record& r : found.clinicians)
        m_clinicians[r.id] = toClinician(r);
    m_all.clear();
    for (const Record& r : found.consults)
        m_all.push_back(toConsult(r));
    sortConsults(m_all, now);
    m_consults.clear();
    m_open = 0;
    for (const Consult& c : m_all) {
        m_consults << line(c, now);
        m_open += !c.done;
    }
    const auto next = nextConsult(m_all, now);
    m_next = next ? line(*next, now) : QVariantMap();
    ready();
}

QVariantMap ConsultModel::line(const Consult& c, const Moment& now) const
{
    const auto whom = m_clinicians.find(c.clinician);
    const Clinician clinician = whom == m_clinicians.end() ? Clinician() : whom->second;
    return {{u"id"_s, c.id},
            {u"status"_s, statusName(statusOf(c, now))},
            {u"title"_s, titleOf(c)},
            {u"when"_s, whenText(c, now)},
            {u"appointment"_s, c.appointment.has_value()},
            {u"review"_s, c.why == u"review"},
            {u"name"_s, clinician.name},
            {u"phone"_s, clinician.phone}};
}

const Consult* ConsultModel::find(const QString& id) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const Consult& c) { return c.id == id; });
    return it == m_all.end() ? nullptr : &*it;
}

QVariantMap ConsultModel::consult(const QString& id) const
{
    const Consult* c = find(id);
    if (!c)
        return {};
    QVariantMap map = line(*c, access()->now());
    map[u"why"_s] = c->why;
    map[u"about"_s] = c->about;
    map[u"due"_s] = c->snoozed.value_or(c->due).toString(Qt::ISODate);
    map[u"day"_s] = c->appointment ? c->appointment->day().toString(Qt::ISODate) : QString();
    map[u"time"_s] = c->appointment ? c->appointment->local().time().toString(u"H:mm"_s) : QString();
    map[u"clinician"_s] = c->clinician;
    map[u"who"_s] = c->who;
    map[u"said"_s] = c->said;
    QVariantList cleared;
    for (const Consult::Cleared& one : c->cleared)
        cleared << QVariantMap{{u"tag"_s, one.tag}, {u"family"_s, one.family}};
    map[u"cleared"_s] = cleared;
    return map;
}

QString ConsultModel::thisWeek() const
{
    return !access() ? QString() : unknot::thisWeek(access()->today()).toString(Qt::ISODate);
}

void ConsultModel::save(const QString& id, const QVariantMap& fields)
{
    const auto text = [&fields](const QString& name) { return fields.value(name).toString(); };
    const Consult* old = find(id);
    put({toRecord(withText(old ? std::optional(*old) : std::nullopt,
                           {text(u"about"_s), QDate::fromString(text(u"due"_s), Qt::ISODate),
                            QDate::fromString(text(u"day"_s), Qt::ISODate),
                            clockTime(text(u"time"_s)).value_or(QTime()), text(u"clinician"_s),
                            fields.value(u"review"_s).toBool()},
                           access()->now()))});
}

void ConsultModel::snooze(const QString& id, int days)
{
    if (const Consult* old = find(id))
        put({toRecord(putOff(*old, access()->today().addDays(days)))});
}

QVariantList ConsultModel::clearable(const QString& id) const
{
    QVariantList list;
    const Consult* consult = find(id);
    if (!consult)
        return list;
    const SafetyService& safety = access()->safety();
    for (const Consult::Cleared& one : safety.clearable(consult->cleared)) {
        const Family* family = access()->catalogue().family(one.family);
        const RedFlag* flag = safety.rules().redFlags().flag(one.tag);
        const Condition* condition = safety.rules().condition(one.tag);
        const QString name = flag ? flag->words.shortName : condition ? condition->words.name : one.tag;
        const bool on =
            std::find(consult->cleared.begin(), consult->cleared.end(), one) != consult->cleared.end();
        list << QVariantMap{{u"tag"_s, one.tag},
                            {u"family"_s, one.family},
                            {u"text"_s, family ? tr("%1: %2").arg(name, family->name) : name},
                            {u"on"_s, on}};
    }
    return list;
}

void ConsultModel::finish(const QString& id, const QString& who, const QString& said,
                          const QVariantList& cleared)
{
    const Consult* old = find(id);
    if (!old)
        return;
    // What was lifted then and has nothing to be lifted any more stays said.
    const auto offered = access()->safety().clearable(old->cleared);
    std::vector<Consult::Cleared> now = old->cleared;
    std::erase_if(now, [&offered](const Consult::Cleared& one) {
        return std::find(offered.begin(), offered.end(), one) != offered.end();
    });
    for (const Consult::Cleared& one : clearedFrom(cleared))
        now.push_back(one);
    const Consult consult = finished(*old, who, said, now, access()->now());
    put({toRecord(consult)}, [this, before = old->cleared, consult] {
        access()->safety().applyClearances(before, consult.cleared, consult.who);
    });
}

void ConsultModel::reopen(const QString& id)
{
    if (const Consult* old = find(id))
        put({toRecord(reopened(*old))},
            [this, before = old->cleared] { access()->safety().applyClearances(before, {}, {}); });
}

} // namespace unknot
