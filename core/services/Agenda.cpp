// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/Agenda.h"

#include "core/base/TextFold.h"
#include "core/journal/PainEntry.h"
#include "core/safety/Consults.h"
#include "core/safety/Implied.h"
#include "core/safety/Notices.h"
#include "core/services/SafetyService.h"

#include <algorithm>
#include <map>
#include <set>

namespace unknot {

namespace {

constexpr int mostDays = 90, daysWithoutVisit = 28, mostSpanDays = 14;

/// Accumulates record by record; totals are computed at the end.
class AgendaBuilder
{
public:
    explicit AgendaBuilder(const AgendaPeriod& period)
        : m_period(period), m_span(std::min(mostSpanDays, period.days() / 2)),
          m_whole(period.from, period.to, m_span)
    {
        m_agenda.period = period;
        m_agenda.spanDays = m_span;
    }

    void add(const Record& r);
    Agenda finish(const AgendaAdvice& advice, const Moment& now);

private:
    void addEntry(const PainEntry& e);
    void addMedicine(const PainEntry& e);

    AgendaPeriod m_period;
    int m_span;
    Agenda m_agenda;
    std::vector<RecordMark> m_marks;
    ThenAndNowBuilder m_whole;
    std::map<QString, ThenAndNowBuilder> m_places;
    std::set<QString> m_earlierPlaces;
    bool m_goesBack = false;
    std::set<QDate> m_recalled, m_woke, m_stopped, m_weak;
    SessionsByTechnique m_sessions;
    // by folded name; with the time last taken
    std::map<QString, std::pair<qint64, MedicineNamed>> m_medicines;
    std::vector<Consult> m_consults;
    std::map<QString, QString> m_clinicians; ///< name by id
};

void AgendaBuilder::add(const Record& r)
{
    if (!isOf(r.source, Whose::Own) || r.state != RecordState::Current)
        return;
    if (r.kind == Kind::Consult) {
        if (Consult c = toConsult(r); !c.done)
            m_consults.push_back(std::move(c));
    } else if (r.kind == Kind::Clinician) {
        m_clinicians[r.id] = toClinician(r).name;
    } else if (r.kind == Kind::Entry && r.at.day() < m_period.from) {
        m_goesBack = true;
        for (const RegionLevel& region : r.regions)
            m_earlierPlaces.insert(region.id);
    } else if (r.kind == Kind::Entry && m_period.contains(r.at.day())) {
        m_marks.push_back(markOf(r));
        addEntry(toEntry(r));
    } else if (r.kind == Kind::Session && m_period.contains(r.at.day())) {
        m_marks.push_back(markOf(r));
        m_sessions.add(toSession(r));
    }
}

void AgendaBuilder::addEntry(const PainEntry& e)
{
    const QDate day = e.at.day();
    if (!countsInMeans(e.source)) {
        m_recalled.insert(day);
        return;
    }
    ++m_agenda.entries;
    m_whole.add(day, e.pain);
    for (const RegionLevel& region : e.regions)
        m_places.try_emplace(region.id, m_period.from, m_period.to, m_span)
            .first->second.add(day, region.level.value_or(e.pain));
    if (e.wokeByPain.value_or(false))
        m_woke.insert(day);
    if (e.stoppedActivity.value_or(false))
        m_stopped.insert(day);
    if (e.newWeakness.value_or(false))
        m_weak.insert(day);
    addMedicine(e);
}

void AgendaBuilder::addMedicine(const PainEntry& e)
{
    const QString name = e.medicine.simplified();
    if (name.isEmpty())
        return;
    auto& [last, medicine] = m_medicines[foldedForSearch(name)];
    if (medicine.entries == 0 || e.at.utcMs >= last) {
        last = e.at.utcMs;
        medicine.name = name;
    }
    ++medicine.entries;
    medicine.none += e.medicineEffect == u"none";
    medicine.some += e.medicineEffect == u"some";
    medicine.much += e.medicineEffect == u"much";
}

Agenda AgendaBuilder::finish(const AgendaAdvice& advice, const Moment& now)
{
    Agenda& a = m_agenda;
    a.whole = m_whole.result({});
    a.course = courseOf(daysByDate(m_marks, Whose::Own), m_period.from, m_period.to);
    a.loggedDays = a.whole.days;
    a.recalledDays = int(m_recalled.size());
    a.wokeDays = int(m_woke.size());
    a.stoppedDays = int(m_stopped.size());
    a.weakDays = int(m_weak.size());
    for (const auto& [region, course] : m_places) {
        a.places.push_back(course.result(region));
        if (m_goesBack && !m_earlierPlaces.contains(region))
            a.newPlaces << region;
    }
    std::stable_sort(a.places.begin(), a.places.end(),
                     [](const ThenAndNow& x, const ThenAndNow& y) { return x.days > y.days; });
    a.sessions = m_sessions.all();
    a.techniques = m_sessions.techniques();
    for (const auto& [name, medicine] : m_medicines)
        a.medicines.push_back(medicine.second);
    std::stable_sort(a.medicines.begin(), a.medicines.end(),
                     [](const MedicineNamed& x, const MedicineNamed& y) { return x.entries > y.entries; });

    std::sort(m_consults.begin(), m_consults.end(), [](const Consult& x, const Consult& y) {
        return std::pair(x.at.utcMs, x.id) < std::pair(y.at.utcMs, y.id);
    });
    for (const Consult& c : m_consults) {
        if (isOwnQuestion(c))
            a.questions << c.about;
        a.questions += c.questions;
        if (c.why == u"notice" || c.why == u"flag" || c.why == u"not_yet")
            a.open.push_back(c);
    }
    a.questions.removeDuplicates();
    a.appointment = nextAppointment(m_consults, now);
    if (a.appointment)
        a.clinician = m_clinicians[a.appointment->clinician];
    a.flags = advice.flags;
    a.cautions = advice.cautions;
    for (const QString& question : advice.ask) {
        if (!a.questions.contains(question) && !a.suggested.contains(question))
            a.suggested << question;
    }
    return a;
}

} // namespace

AgendaPeriod agendaPeriod(const std::vector<Record>& records, QDate today)
{
    AgendaPeriod period;
    period.to = today;
    for (const Record& r : records) {
        if (!isOf(r.source, Whose::Own) || r.state != RecordState::Current)
            continue;
        std::optional<QDate> day;
        if (r.kind == Kind::Visit)
            day = r.at.day();
        else if (r.kind == Kind::Consult) {
            // A review of a plan is not a visit.
            if (const Consult c = toConsult(r); c.done && c.why != u"review")
                day = c.done->day();
        }
        // A visit today is the one this page is for.
        if (day && *day < today && (!period.visit || *day > *period.visit))
            period.visit = day;
    }
    period.from = period.visit ? std::max(*period.visit, today.addDays(1 - mostDays))
                               : today.addDays(1 - daysWithoutVisit);
    return period;
}

Agenda agenda(const std::vector<Record>& records, const AgendaPeriod& period, const AgendaAdvice& advice,
              const Moment& now)
{
    AgendaBuilder builder(period);
    for (const Record& r : records)
        builder.add(r);
    return builder.finish(advice, now);
}

Result<Agenda> readAgenda(JournalStore& journal, const SafetyRules& rules, const Catalogue& catalogue,
                          const Moment& now)
{
    const QDate today = now.day();
    RecordQuery lately;
    lately.kinds = {Kind::Entry, Kind::Session, Kind::Visit};
    lately.fromDay = today.addDays(-agendaSpanDays);
    lately.noteLength = 0;
    auto records = journal.find(lately);
    if (!records)
        return records.error();
    auto consults = journal.find({.kinds = {Kind::Consult, Kind::Clinician}});
    if (!consults)
        return consults.error();
    std::move(consults->begin(), consults->end(), std::back_inserter(records.value()));
    const auto state = readSafetyState(journal, now);
    if (!state)
        return state.error();
    const auto input = readNoticeInput(journal, rules.notices(), rules.redFlags(), now);
    if (!input)
        return input.error();

    AgendaAdvice advice;
    const auto suggest = [&advice](const QString& question) {
        if (!question.isEmpty())
            advice.ask << question;
    };
    for (const OpenFlag& open : openFlags(state->screenings, rules.redFlags())) {
        const RedFlag* flag = rules.redFlags().flag(open.flag);
        advice.flags << (flag ? flag->words.shortName : open.flag);
        suggest(flag ? flag->words.ask : QString());
    }
    for (const ToldCondition& told : toldConditions(state->profile, rules)) {
        suggest(told.rule->words.ask);
        advice.cautions << told.rule->words.name;
    }
    advice.cautions.removeDuplicates();
    for (const Notice& notice : notices(input.value(), rules.notices(), catalogue)) {
        if (const NoticeRule* rule = noticeRule(rules.notices(), notice.rule))
            suggest(rule->texts.ask);
    }
    return agenda(records.value(), agendaPeriod(records.value(), today), advice, now);
}

} // namespace unknot
