// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Patterns.h"

#include "core/journal/Measures.h"
#include "qml/Entry/EntryText.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <QLocale>
#include <cmath>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

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
    return !m_access ? QString() : dayAndMonth(m_access->today().addDays(1 - m_period));
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
        Course course;
        std::vector<PlaceSummary> places;
        std::vector<Record> pegs;
    };
    const QDate today = m_access->today();
    m_access->keeper().ask(
        this,
        [from = today.addDays(1 - m_period), today](JournalStore& journal) {
            Found found;
            const auto counts = journal.counts();
            const Whose whose = counts ? whoseToShow(counts.value()) : Whose::Own;
            if (const auto marks = journal.marks(from.addDays(-daysBeforeCourse), today))
                found.course = courseOf(daysByDate(marks.value(), whose), from, today);
            RecordQuery q;
            q.fromDay = from;
            if (const auto entries = journal.find(q))
                found.places = summarizePlaces(entries.value(), whose);
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
            showCourse(found.course);
            showPlaces(found.places);
            m_pegs.clear();
            for (const Record& r : found.pegs) {
                const Peg peg = toPeg(r);
                m_pegs << QVariantMap{{u"when"_s, shortDate(peg.at.day())},
                                      {u"text"_s, tr("%1 (pain %2, enjoyment %3, activity %4)")
                                                      .arg(oneDigit(peg.score()))
                                                      .arg(peg.pain)
                                                      .arg(peg.enjoyment)
                                                      .arg(peg.activity)}};
            }
            Q_EMIT changed();
        });
}

void Patterns::showCourse(const Course& course)
{
    m_days.clear();
    for (const CoursePoint& point : course.points)
        m_days << QVariantMap{{u"mean"_s, point.mean.value_or(-1)},
                              {u"week"_s, point.week.value_or(-1)},
                              {u"session"_s, point.session}};
    m_daysWithEntries = course.loggedDays;
    if (course.loggedDays == 0) {
        m_summary = tr("No entries in the last %n days.", "", m_period);
        return;
    }
    m_summary = tr("You wrote on %1 of the last %n days.", "", m_period).arg(course.loggedDays);
    if (course.recalledDays > 0)
        m_summary += u' ' + tr("%n of them were filled in from memory and are not in the averages.", "",
                               course.recalledDays);
    if (course.days > 0)
        m_summary +=
            u' ' + tr("The average of a day was between %1 and %2, and %3 over all.")
                       .arg(oneDigit(course.leastMean), oneDigit(course.mostMean), oneDigit(course.mean));
    if (course.firstWeek && course.lastWeek)
        m_summary += u' ' + tr("The average of a week went from %1 to %2.")
                                .arg(oneDigit(*course.firstWeek), oneDigit(*course.lastWeek));
}

void Patterns::showPlaces(const std::vector<PlaceSummary>& places)
{
    m_places.clear();
    m_heat.clear();
    for (const PlaceSummary& place : places) {
        const int days = place.levels.days;
        const QString mean = oneDigit(place.levels.mean);
        m_heat << QVariantMap{{u"id"_s, place.region}, {u"level"_s, int(std::lround(place.levels.mean))}};
        if (m_places.size() < mostPlaces)
            m_places << QVariantMap{
                {u"name"_s, startOfSentence(regionName(m_access->catalogue(), place.region))},
                {u"text"_s, tr("%n days, %1 on average", "", days).arg(mean)},
                {u"share"_s, double(days) / places.front().levels.days}};
    }
}

} // namespace unknot
