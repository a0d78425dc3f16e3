// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Patterns.h"

#include "qml/Entry/EntryText.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <QLocale>
#include <cmath>

namespace unknot {

namespace {

constexpr int mostPlaces = 6, mostPegs = 6;

QString oneDigit(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString courseText(const Course& course, int period)
{
    if (course.loggedDays == 0)
        return Patterns::tr("No entries in the last %n days.", "", period);
    QStringList sentences{
        Patterns::tr("You logged on %1 of the last %n days.", "", period).arg(course.loggedDays)};
    if (course.recalledDays > 0)
        sentences << Patterns::tr("%n of them were filled in from memory and do not count in the averages.",
                                  "", course.recalledDays);
    if (course.days > 0)
        sentences << Patterns::tr("Daily averages were between %1 and %2, and %3 overall.")
                         .arg(oneDigit(course.leastMean), oneDigit(course.mostMean), oneDigit(course.mean));
    if (course.firstWeek && course.lastWeek)
        sentences << Patterns::tr("The weekly average went from %1 to %2.")
                         .arg(oneDigit(*course.firstWeek), oneDigit(*course.lastWeek));
    return sentences.join(u' ');
}

} // namespace

void Patterns::setPeriod(int days)
{
    m_period = days;
    if (isLoaded())
        readOpen();
    Q_EMIT changed();
}

void Patterns::read()
{
    struct Found
    {
        Course course;
        std::vector<PlaceSummary> places;
        std::vector<Peg> pegs;
    };
    const QDate today = access()->today();
    ask(
        [from = today.addDays(1 - m_period), today](JournalStore& journal) {
            Found found;
            const auto counts = journal.counts();
            const Whose whose = counts ? whoseToShow(counts.value()) : Whose::Own;
            if (const auto marks = journal.marks(from.addDays(-daysBeforeCourse), today))
                found.course = courseOf(daysByDate(marks.value(), whose), from, today);
            if (const auto entries = journal.find({.fromDay = from, .noteLength = 0}))
                found.places = summarizePlaces(entries.value(), whose);
            if (const auto records = journal.find({.kinds = {Kind::Peg}, .limit = mostPegs})) {
                for (const Record& r : records.value())
                    found.pegs.push_back(toPeg(r));
            }
            return found;
        },
        [this, period = m_period](const Found& found) {
            if (period != m_period)
                return; // another period was chosen meanwhile and is being read
            showCourse(found.course);
            showPlaces(found.places);
            showPegs(found.pegs);
            setLoaded();
        });
}

void Patterns::showCourse(const Course& course)
{
    m_days.clear();
    for (const CoursePoint& point : course.points)
        m_days << CurveDay{point.mean.value_or(-1), point.week.value_or(-1), point.session};
    m_daysWithEntries = course.loggedDays;
    m_summary = courseText(course, m_period);
    m_labels = {{m_period - 1, tr("today")}};
    const int step = m_period <= 30 ? 7 : m_period <= 90 ? 30 : 91;
    for (int day = m_period - 1 - step; day >= 0; day -= step)
        m_labels << CurveLabel{day, dayAndMonth(dayOf(day))};
}

QDate Patterns::dayOf(int index) const
{
    return access()->today().addDays(index + 1 - m_period);
}

QString Patterns::dayText(int index) const
{
    if (index < 0 || index >= m_days.size())
        return {};
    const CurveDay& day = m_days[index];
    QStringList sentences{day.mean < 0
                              ? tr("%1: nothing logged.").arg(shortDate(dayOf(index)))
                              : tr("%1: %2 of 10.").arg(shortDate(dayOf(index)), oneDigit(day.mean))};
    if (day.week >= 0)
        sentences << tr("Average of seven days: %1.").arg(oneDigit(day.week));
    if (day.session)
        sentences << tr("A session.");
    return sentences.join(u' ');
}

void Patterns::showPlaces(const std::vector<PlaceSummary>& places)
{
    m_places.clear();
    m_heat.clear();
    for (const PlaceSummary& place : places) {
        m_heat << RegionMark{place.region, int(std::lround(place.levels.mean))};
        if (m_places.size() >= mostPlaces)
            continue;
        PlaceShare share;
        share.name = startOfSentence(regionName(access()->catalogue(), place.region));
        share.text = tr("%n days, %1 on average", "", place.levels.days).arg(oneDigit(place.levels.mean));
        share.share = double(place.levels.days) / places.front().levels.days;
        m_places << share;
    }
}

QList<NamedPlace> Patterns::heatNames() const
{
    return m_heat.isEmpty() ? QList<NamedPlace>() : namesOf(m_heat, access()->catalogue());
}

void Patterns::showPegs(const std::vector<Peg>& pegs)
{
    m_pegs.clear();
    for (const Peg& peg : pegs)
        m_pegs << TitledText{shortDate(peg.at.day()), tr("%1 (pain %2, enjoyment %3, activity %4)")
                                                          .arg(oneDigit(peg.score()))
                                                          .arg(peg.pain)
                                                          .arg(peg.enjoyment)
                                                          .arg(peg.activity)};
}

} // namespace unknot
