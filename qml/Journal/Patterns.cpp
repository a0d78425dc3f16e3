// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Patterns.h"

#include "core/journal/Measures.h"
#include "qml/Entry/EntryText.h"
#include "wording/RegionNames.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <map>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekDays = 7, weekNeeds = 4; // a week's mean from less than four days says little
constexpr int mostPlaces = 6;

QString oneDigit(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

void Patterns::setAccess(JournalAccess* access)
{
    m_access = access;
    if (m_access)
        connect(&m_access->keeper(), &JournalDesk::changed, this, &Patterns::read);
    read();
}

void Patterns::setPeriod(int days)
{
    m_period = days;
    read();
}

QString Patterns::firstLabel() const
{
    return QLocale().toString(QDate::currentDate().addDays(1 - m_period), u"d MMM"_s);
}

QString Patterns::lastLabel() const
{
    return tr("today");
}

void Patterns::read()
{
    if (!m_access || !m_access->isOpen())
        return;
    struct Found
    {
        std::vector<DayMark> days;
        std::vector<Record> entries, pegs;
    };
    const QDate today = QDate::currentDate();
    m_access->keeper().ask(
        this,
        [from = today.addDays(1 - m_period - weekDays), today, period = m_period](JournalStore& journal) {
            Found found;
            if (auto days = journal.days(from, today))
                found.days = std::move(days.value());
            RecordQuery q;
            q.fromDay = today.addDays(1 - period);
            if (auto entries = journal.find(q))
                found.entries = std::move(entries.value());
            RecordQuery pegs;
            pegs.kinds = {Kind::Peg};
            pegs.limit = 6;
            if (auto records = journal.find(pegs))
                found.pegs = std::move(records.value());
            return found;
        },
        [this, period = m_period](const Found& found) {
            if (period != m_period)
                return;
            buildCurve(found.days);
            buildPlaces(found.entries);
            m_pegs.clear();
            for (const Record& r : found.pegs) {
                const Peg peg = toPeg(r);
                m_pegs << QVariantMap{{u"when"_s, QLocale().toString(peg.at.day(), u"d MMM yyyy"_s)},
                                      {u"text"_s, tr("%1 (pain %2, enjoyment %3, activity %4)")
                                                      .arg(oneDigit(peg.score()))
                                                      .arg(peg.pain)
                                                      .arg(peg.enjoyment)
                                                      .arg(peg.activity)}};
            }
            Q_EMIT changed();
        });
}

void Patterns::buildCurve(const std::vector<DayMark>& marks)
{
    std::map<QDate, DayMark> byDay;
    for (const DayMark& m : marks)
        byDay[m.day] = m;
    const auto weekMean = [&byDay](QDate day) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < weekDays; ++i) {
            const auto it = byDay.find(day.addDays(-i));
            if (it != byDay.end() && it->second.mean) {
                sum += *it->second.mean;
                ++count;
            }
        }
        return count >= weekNeeds ? sum / count : -1.0;
    };
    m_days.clear();
    m_daysWithEntries = 0;
    double least = 11, most = -1, sum = 0, firstWeek = -1, lastWeek = -1;
    const QDate today = QDate::currentDate();
    for (int i = m_period - 1; i >= 0; --i) {
        const QDate day = today.addDays(-i);
        const auto it = byDay.find(day);
        const bool there = it != byDay.end();
        const double mean = there && it->second.mean ? *it->second.mean : -1, week = weekMean(day);
        if (mean >= 0) {
            ++m_daysWithEntries;
            sum += mean;
            least = std::min(least, mean);
            most = std::max(most, mean);
        }
        if (week >= 0) {
            lastWeek = week;
            if (firstWeek < 0)
                firstWeek = week;
        }
        m_days << QVariantMap{
            {u"mean"_s, mean}, {u"week"_s, week}, {u"session"_s, there && it->second.sessions > 0}};
    }
    if (m_daysWithEntries == 0) {
        m_summary = tr("No entries in the last %1 days.").arg(m_period);
        return;
    }
    m_summary = tr("You wrote on %1 of the last %2 days. The average of a day was between %3 and %4, and %5 "
                   "over all.")
                    .arg(m_daysWithEntries)
                    .arg(m_period)
                    .arg(oneDigit(least), oneDigit(most), oneDigit(sum / m_daysWithEntries));
    if (firstWeek >= 0 && lastWeek >= 0)
        m_summary +=
            u' ' +
            tr("The average of a week went from %1 to %2.").arg(oneDigit(firstWeek), oneDigit(lastWeek));
}

void Patterns::buildPlaces(const std::vector<Record>& entries)
{
    struct Place
    {
        QString id;
        int count = 0;
        double sum = 0;
    };
    std::map<QString, Place> byId;
    for (const Record& r : entries) {
        for (const RegionLevel& region : r.regions) {
            Place& p = byId[region.id];
            p.id = region.id;
            ++p.count;
            p.sum += region.level.value_or(r.level.value_or(0));
        }
    }
    std::vector<Place> places;
    for (const auto& [id, place] : byId)
        places.push_back(place);
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& a, const Place& b) { return a.count > b.count; });
    m_places.clear();
    m_heat.clear();
    for (size_t i = 0; i < places.size(); ++i) {
        const Place& p = places[i];
        m_heat << QVariantMap{{u"id"_s, p.id}, {u"level"_s, int(std::lround(p.sum / p.count))}};
        if (int(i) < mostPlaces)
            m_places << QVariantMap{
                {u"name"_s, startOfSentence(regionName(m_access->catalogue(), p.id))},
                {u"text"_s, tr("%1 entries, %2 on average").arg(p.count).arg(oneDigit(p.sum / p.count))},
                {u"share"_s, double(p.count) / places.front().count}};
    }
}

} // namespace unknot
