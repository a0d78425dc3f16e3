// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Agenda.h"

#include "core/journal/PainEntry.h"
#include "core/journal/SessionRecord.h"

#include <algorithm>
#include <map>
#include <set>

namespace unknot {

namespace {

constexpr int mostDays = 90, daysWithoutVisit = 28, mostSpanDays = 14;

/// Levels of one place, or of the whole, gathered by day.
class Levels
{
public:
    void add(QDate day, int level)
    {
        m_days[day].push_back(level);
        m_all.push_back(level);
    }

    LevelSummary summary() const
    {
        LevelSummary s;
        s.entries = int(m_all.size());
        s.days = int(m_days.size());
        for (const auto& [day, levels] : m_days) {
            double sum = 0;
            for (const int level : levels)
                sum += level;
            s.mean += sum / double(levels.size()) / s.days;
        }
        if (!m_all.empty()) {
            s.least = *std::min_element(m_all.begin(), m_all.end());
            s.most = *std::max_element(m_all.begin(), m_all.end());
        }
        return s;
    }

private:
    std::map<QDate, std::vector<int>> m_days;
    std::vector<int> m_all;
};

/// Of one place: the beginning, the end, and the days in between.
struct Course
{
    Levels then, now;
    std::set<QDate> days;

    ThenAndNow summary(const QString& region) const
    {
        return {region, then.summary(), now.summary(), int(days.size())};
    }
};

class Sessions
{
public:
    void add(const SessionRecord& s, qint64 doneMs)
    {
        ++m_sum.sessions;
        m_sum.doneMs += doneMs;
        m_sum.better += s.felt == u"better";
        m_sum.same += s.felt == u"same";
        m_sum.worse += s.felt == u"worse";
        if (s.before && s.after) {
            ++m_sum.both;
            m_before += *s.before;
            m_after += *s.after;
        }
    }

    SessionSummary summary() const
    {
        SessionSummary s = m_sum;
        if (s.both > 0) {
            s.before = double(m_before) / s.both;
            s.after = double(m_after) / s.both;
        }
        return s;
    }

private:
    SessionSummary m_sum;
    int m_before = 0, m_after = 0;
};

/// Reads record by record; the sums are drawn at the end.
class AgendaMaker
{
public:
    explicit AgendaMaker(const AgendaPeriod& period)
        : m_period(period), m_span(std::min(mostSpanDays, period.days() / 2))
    {
        m_agenda.period = period;
        m_agenda.spanDays = m_span;
    }

    void add(const Record& r);
    Agenda finish(const QStringList& ask);

private:
    void addEntry(const PainEntry& e);
    void addSession(const SessionRecord& s);
    void addMedicine(const PainEntry& e);
    void addLevel(Course& course, QDate day, int level);

    AgendaPeriod m_period;
    int m_span;
    Agenda m_agenda;
    Course m_whole;
    std::map<QString, Course> m_places;
    std::set<QString> m_earlierPlaces;
    bool m_goesBack = false;
    std::set<QDate> m_recalled, m_woke, m_stopped, m_weak;
    Sessions m_sessions;
    std::map<QString, Sessions> m_moves;
    std::map<QString, std::pair<qint64, MedicineNamed>> m_medicines; // by name in small letters; when last
    std::vector<Consult> m_consults;
};

void AgendaMaker::add(const Record& r)
{
    if (r.source == Source::Sample || r.state != RecordState::Current)
        return;
    if (r.kind == Kind::Consult) {
        if (Consult c = toConsult(r); !c.done)
            m_consults.push_back(std::move(c));
    } else if (r.kind == Kind::Entry && r.at.day() < m_period.from) {
        m_goesBack = true;
        for (const RegionLevel& region : r.regions)
            m_earlierPlaces.insert(region.id);
    } else if (r.kind == Kind::Entry && m_period.contains(r.at.day())) {
        addEntry(toEntry(r));
    } else if (r.kind == Kind::Session && m_period.contains(r.at.day())) {
        addSession(toSession(r));
    }
}

void AgendaMaker::addLevel(Course& course, QDate day, int level)
{
    course.days.insert(day);
    if (m_period.from.daysTo(day) < m_span)
        course.then.add(day, level);
    else if (day.daysTo(m_period.to) < m_span)
        course.now.add(day, level);
}

void AgendaMaker::addEntry(const PainEntry& e)
{
    const QDate day = e.at.day();
    if (e.source == Source::Recalled) {
        m_recalled.insert(day);
        return;
    }
    ++m_agenda.entries;
    addLevel(m_whole, day, e.pain);
    for (const RegionLevel& region : e.regions)
        addLevel(m_places[region.id], day, region.level.value_or(e.pain));
    if (e.wokeByPain.value_or(false))
        m_woke.insert(day);
    if (e.stoppedActivity.value_or(false))
        m_stopped.insert(day);
    if (e.newWeakness.value_or(false))
        m_weak.insert(day);
    addMedicine(e);
}

void AgendaMaker::addMedicine(const PainEntry& e)
{
    const QString name = e.medicine.simplified();
    if (name.isEmpty())
        return;
    auto& [last, medicine] = m_medicines[name.toLower()];
    if (medicine.entries == 0 || e.at.utcMs >= last) {
        last = e.at.utcMs;
        medicine.name = name;
    }
    ++medicine.entries;
    medicine.none += e.medicineEffect == u"none";
    medicine.some += e.medicineEffect == u"some";
    medicine.much += e.medicineEffect == u"much";
}

void AgendaMaker::addSession(const SessionRecord& s)
{
    m_sessions.add(s, s.log.playedMs);
    std::map<QString, qint64> done;
    for (const LogEntry& entry : s.log.entries) {
        if (entry.outcome != Outcome::Skipped)
            done[entry.technique] += entry.doneMs;
    }
    for (const auto& [technique, ms] : done)
        m_moves[technique].add(s, ms);
}

Agenda AgendaMaker::finish(const QStringList& ask)
{
    Agenda& a = m_agenda;
    a.whole = m_whole.summary({});
    a.loggedDays = a.whole.days;
    a.recalledDays = int(m_recalled.size());
    a.wokeDays = int(m_woke.size());
    a.stoppedDays = int(m_stopped.size());
    a.weakDays = int(m_weak.size());
    for (const auto& [region, course] : m_places) {
        a.places.push_back(course.summary(region));
        if (m_goesBack && !m_earlierPlaces.contains(region))
            a.newPlaces << region;
    }
    std::stable_sort(a.places.begin(), a.places.end(),
                     [](const ThenAndNow& x, const ThenAndNow& y) { return x.days > y.days; });
    a.sessions = m_sessions.summary();
    for (const auto& [technique, sessions] : m_moves)
        a.moves.push_back({technique, sessions.summary()});
    std::stable_sort(a.moves.begin(), a.moves.end(),
                     [](const MoveTried& x, const MoveTried& y) { return x.in.sessions > y.in.sessions; });
    for (const auto& [name, medicine] : m_medicines)
        a.medicines.push_back(medicine.second);
    std::stable_sort(a.medicines.begin(), a.medicines.end(),
                     [](const MedicineNamed& x, const MedicineNamed& y) { return x.entries > y.entries; });

    std::sort(m_consults.begin(), m_consults.end(), [](const Consult& x, const Consult& y) {
        return std::pair(x.at.utcMs, x.id) < std::pair(y.at.utcMs, y.id);
    });
    for (const Consult& c : m_consults) {
        for (const QString& question : c.questions) {
            if (!a.questions.contains(question))
                a.questions << question;
        }
        if (c.why == u"notice" || c.why == u"flag" || c.why == u"not_yet")
            a.open.push_back(c);
    }
    for (const QString& question : ask) {
        if (!a.questions.contains(question) && !a.suggested.contains(question))
            a.suggested << question;
    }
    return a;
}

} // namespace

std::optional<double> ThenAndNow::change() const
{
    return then.enough() && now.enough() ? std::optional(now.mean - then.mean) : std::nullopt;
}

AgendaPeriod agendaPeriod(const std::vector<Record>& records, QDate today)
{
    AgendaPeriod period;
    period.to = today;
    for (const Record& r : records) {
        if (r.source == Source::Sample || r.state != RecordState::Current)
            continue;
        std::optional<QDate> day;
        if (r.kind == Kind::Visit)
            day = r.at.day();
        else if (r.kind == Kind::Consult) {
            // A plan that one looked at again is no visit.
            if (const Consult c = toConsult(r); c.done && c.why != u"review")
                day = c.done->day();
        }
        // One of today is the one that this page is for.
        if (day && *day < today && (!period.visit || *day > *period.visit))
            period.visit = day;
    }
    period.from = period.visit ? std::max(*period.visit, today.addDays(1 - mostDays))
                               : today.addDays(1 - daysWithoutVisit);
    return period;
}

Agenda agenda(const std::vector<Record>& records, const AgendaPeriod& period, const QStringList& ask)
{
    AgendaMaker maker(period);
    for (const Record& r : records)
        maker.add(r);
    return maker.finish(ask);
}

} // namespace unknot
