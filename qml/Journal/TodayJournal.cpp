// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "TodayJournal.h"

#include "core/journal/PainEntry.h"
#include "core/safety/Consults.h"
#include "core/services/PromptPolicy.h"
#include "qml/Entry/EntryText.h"
#include "wording/ConsultText.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"
#include "wording/VaultTrouble.h"

#include <QLocale>
#include <map>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString goalSetting = u"goal"_s, weeklySetting = u"ask.weekly"_s,
              weeklyPutOff = u"ask.weekly.put_off"_s, catchUpPutOff = u"ask.catch_up.put_off"_s,
              yes = u"yes"_s;
constexpr int openEpisodes = 20;
constexpr int episodeAskedAfterHours = 20;
constexpr int leastEmptyDays = 2; // one empty day is nothing to speak of
constexpr int consultsRead = 200;
constexpr int appointmentSaidDays = 1; // before it; the place for care shows it a week before

/// The later of two days that may not be there.
std::optional<QDate> later(std::optional<QDate> a, const QString& iso)
{
    const QDate b = QDate::fromString(iso, Qt::ISODate);
    if (!b.isValid() || (a && *a > b))
        return a;
    return b;
}

} // namespace

struct TodayJournal::Found
{
    std::vector<DaySummary> days;
    JournalCounts counts;
    std::optional<Record> newest, openEpisode, dropped;
    std::optional<QDate> lastPeg;
    std::vector<Consult> consults;
    QString goal, functionFirst, weekly, weeklyPutOff, catchUpPutOff;
};

void TodayJournal::setAccess(JournalAccess* access)
{
    m_access = access;
    if (m_access)
        connect(&m_access->keeper(), &JournalDesk::changed, this, &TodayJournal::read);
    read();
}

void TodayJournal::read()
{
    if (!m_access || !m_access->isOpen())
        return;
    m_access->keeper().ask(
        this,
        [today = m_access->today()](JournalStore& journal) {
            Found found;
            const auto newestOf = [&journal](RecordQuery q) -> std::optional<Record> {
                q.limit = 1;
                auto records = journal.find(q);
                return records && !records->empty() ? std::optional(records->front()) : std::nullopt;
            };
            if (const auto marks = journal.marks(today.addDays(-steadySpan), today))
                found.days = summarizeDays(marks.value(), Whose::Own);
            if (auto counts = journal.counts())
                found.counts = counts.value();
            if (auto records = ownEntries(journal, openEpisodes); records && !records->empty()) {
                found.newest = records->front();
                for (const Record& r : records.value()) {
                    if (!found.openEpisode && toEntry(r).episode == Episode::Open)
                        found.openEpisode = r;
                }
            }
            found.dropped = newestOf({.source = Source::Dropped});
            if (const auto peg = newestOf({.kinds = {Kind::Peg}}))
                found.lastPeg = peg->at.day();
            if (const auto records = journal.find({.kinds = {Kind::Consult}, .limit = consultsRead})) {
                for (const Record& r : records.value())
                    found.consults.push_back(toConsult(r));
            }
            found.goal = settingOf(journal, goalSetting);
            found.functionFirst = settingOf(journal, functionFirstSetting);
            found.weekly = settingOf(journal, weeklySetting);
            found.weeklyPutOff = settingOf(journal, weeklyPutOff);
            found.catchUpPutOff = settingOf(journal, catchUpPutOff);
            return found;
        },
        [this](const Found& found) { take(found); });
}

void TodayJournal::take(const Found& found)
{
    const QDate today = m_access->today();
    m_asks = shallAsk(found.days, today);
    m_steady = isSteady(found.days, today);
    m_newest = found.newest;
    m_last.clear();
    m_lastWhen.clear();
    m_loggedToday = false;
    if (m_newest) {
        const PainEntry entry = toEntry(*m_newest);
        m_last = painAndPlaces(m_access->catalogue(), entry);
        m_lastWhen = momentText(entry.at, m_access->today());
        m_loggedToday = entry.at.day() == today;
    }
    m_goal = found.goal;
    m_functionFirst = found.functionFirst == yes;
    m_weekly = found.weekly == yes;
    m_empty = unknot::emptyDays(found.days, hasOlder(found.counts, found.days), today);
    buildWeek(found.days, today);
    m_reminder = nextReminder(found, today);
    Q_EMIT changed();
}

void TodayJournal::buildWeek(const std::vector<DaySummary>& days, QDate today)
{
    std::map<QDate, DaySummary> byDay;
    for (const DaySummary& d : days)
        byDay[d.day] = d;
    m_week.clear();
    for (int back = 6; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        const DaySummary mark = byDay.count(day) ? byDay[day] : DaySummary{};
        QString name = QLocale().dayName(day.dayOfWeek());
        if (mark.sessions > 0)
            name += tr(", %n sessions", "after a day", mark.sessions);
        if (mark.entries > 0)
            name += tr(", logged");
        m_week << QVariantMap{
            {u"letter"_s, QLocale().standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat)},
            {u"name"_s, name},
            {u"session"_s, mark.sessions > 0},
            {u"entry"_s, mark.entries > 0},
            {u"today"_s, day == today}};
    }
}

QVariantMap TodayJournal::nextReminder(const Found& found, QDate today) const
{
    const auto reminder = [](const QString& kind, const QString& text, const QString& action,
                             const QString& id) {
        return QVariantMap{{u"kind"_s, kind}, {u"text"_s, text}, {u"action"_s, action}, {u"id"_s, id}};
    };
    if (found.dropped)
        return reminder(u"dropped"_s, tr("Something was logged while the journal was locked. Is it yours?"),
                        tr("Look at it"), found.dropped->id);
    if (found.openEpisode &&
        found.openEpisode->at.utcMs < m_access->now().utcMs - episodeAskedAfterHours * 3600000LL)
        return reminder(u"episode"_s,
                        tr("You noted a bout that goes on: %1. Has it ended?")
                            .arg(momentText(found.openEpisode->at, m_access->today())),
                        tr("It has ended"), found.openEpisode->id);
    const Moment now = m_access->now();
    if (const auto next = nextConsult(found.consults, now)) {
        const bool soon = statusOf(*next, now) == ConsultStatus::Soon;
        if (!soon || today.daysTo(dayOf(*next, now)) <= appointmentSaidDays)
            return reminder(soon ? u"appointment"_s : u"consult"_s, reminderText(*next, now), tr("Open"),
                            next->id);
    }
    if (m_weekly && isWeeklyDue(later(found.lastPeg, found.weeklyPutOff), today))
        return reminder(u"weekly"_s, tr("The three weekly questions, if you have a moment."),
                        tr("Answer them"), {});
    if (int(m_empty.size()) >= leastEmptyDays && isWeeklyDue(later({}, found.catchUpPutOff), today))
        return reminder(u"catchUp"_s,
                        tr("Some days are empty. If you remember how they were, you can fill them in."),
                        tr("Fill in"), {});
    return {};
}

void TodayJournal::set(const QString& name, const QString& value)
{
    if (!m_access || !m_access->isOpen())
        return;
    m_access->keeper().ask(
        this, [name, value](JournalStore& journal) { return journal.setSetting(name, value); },
        [this](const Result<Done>& done) {
            if (!done)
                Q_EMIT failed(troubleText(done.error()));
        });
}

void TodayJournal::setGoal(const QString& goal)
{
    if (goal == m_goal)
        return;
    m_goal = goal;
    set(goalSetting, goal);
    Q_EMIT changed();
}

void TodayJournal::setFunctionFirst(bool on)
{
    m_functionFirst = on;
    set(functionFirstSetting, on ? yes : QString());
    Q_EMIT changed();
}

void TodayJournal::setWeekly(bool on)
{
    m_weekly = on;
    set(weeklySetting, on ? yes : QString());
    Q_EMIT changed();
}

void TodayJournal::sameAsLast()
{
    if (!m_newest || !m_access)
        return;
    m_access->keeper().ask(
        this,
        [record = toRecord(sameAgain(toEntry(*m_newest), m_access->now()))](JournalStore& journal) {
            return journal.put(record);
        },
        [this](const Result<Record>& stored) {
            if (stored)
                Q_EMIT saved(stored->id);
            else
                Q_EMIT failed(troubleText(stored.error()));
        });
}

void TodayJournal::putOff()
{
    const QString kind = m_reminder.value(u"kind"_s).toString();
    if (kind == u"weekly" || kind == u"catchUp")
        set(kind == u"weekly" ? weeklyPutOff : catchUpPutOff, m_access->today().toString(Qt::ISODate));
    if (kind == u"consult")
        putOffConsult(m_reminder.value(u"id"_s).toString());
    m_reminder.clear();
    Q_EMIT changed();
}

void TodayJournal::putOffConsult(const QString& id)
{
    m_access->keeper().ask(
        this,
        [id, tomorrow = m_access->today().addDays(1)](JournalStore& journal) -> Result<Record> {
            auto record = journal.record(id);
            if (!record)
                return record;
            Consult consult = toConsult(record.value());
            consult.snoozed = tomorrow;
            return journal.put(toRecord(consult));
        },
        [this](const Result<Record>& stored) {
            if (!stored)
                Q_EMIT failed(troubleText(stored.error()));
        });
}

void TodayJournal::endEpisode(const QString& id)
{
    if (!m_access)
        return;
    m_access->keeper().ask(
        this,
        [id, now = m_access->now()](JournalStore& journal) -> Result<Record> {
            auto record = journal.record(id);
            if (!record)
                return record;
            return journal.put(toRecord(ended(toEntry(record.value()), now)));
        },
        [this](const Result<Record>& stored) {
            if (!stored)
                Q_EMIT failed(troubleText(stored.error()));
        });
}

} // namespace unknot
