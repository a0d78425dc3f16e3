// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "report/VisitAgenda.h"

#include "report/BodyPicture.h"
#include "wording/ConsultText.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <QLocale>
#include <cmath>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitAgenda)
};

// Limits that keep it on one page; the rest is in the journal, and every place is marked on the body.
constexpr size_t mostPlaces = 3, mostMoves = 2, mostMedicines = 3, mostOpen = 4;
constexpr int mostOpenLine = 160; // characters

QString days(int count)
{
    return Words::tr("%n days", "", count);
}

QString minutes(qint64 ms)
{
    return Words::tr("%n minutes", "", int(std::max<qint64>(1, (ms + 30000) / 60000)));
}

QString sessions(int count)
{
    return Words::tr("%n sessions", "", count);
}

QString mean(double level)
{
    return QLocale().toString(level, 'f', 1);
}

/// "4.2 (2 to 6)"
QString level(const LevelSummary& s)
{
    return s.least == s.most ? mean(s.mean)
                             : Words::tr("%1 (%2 to %3)").arg(mean(s.mean)).arg(s.least).arg(s.most);
}

/// A comparison if the data supports one, else the reason why not.
QString courseText(const ThenAndNow& course)
{
    if (course.change())
        return Words::tr("lately %1, at first %2").arg(level(course.now), level(course.then));
    if (course.now.days > 0)
        return Words::tr("lately %1, based on %2; too few to compare")
            .arg(level(course.now), days(course.now.days));
    return Words::tr("%1, none of them lately").arg(days(course.days));
}

AgendaSection pain(const Agenda& a)
{
    AgendaSection s{Words::tr("Pain, from 0 to 10"), {}};
    if (a.entries > 0)
        s.lines << startOfSentence(courseText(a.whole)) + u'.';
    if (a.whole.change())
        s.lines
            << Words::tr(
                   "Lately: the last %1, %2 of them with an entry. At first: the first %1, %3 with an entry.")
                   .arg(days(a.spanDays))
                   .arg(a.whole.now.days)
                   .arg(a.whole.then.days);
    if (a.wokeDays > 0)
        s.lines << Words::tr("Woken by pain: %1.").arg(days(a.wokeDays));
    if (a.stoppedDays > 0)
        s.lines << Words::tr("Pain stopped something that mattered: %1.").arg(days(a.stoppedDays));
    if (a.weakDays > 0)
        s.lines << Words::tr("New weakness noted: %1.").arg(days(a.weakDays));
    if (a.recalledDays > 0)
        s.lines << Words::tr("Filled in from memory, not counted here: %1.").arg(days(a.recalledDays));
    return s;
}

AgendaSection places(const Agenda& a, const Catalogue& catalogue)
{
    AgendaSection s{Words::tr("Where"), {}};
    for (const ThenAndNow& place : a.places) {
        if (size_t(s.lines.size()) == mostPlaces)
            break;
        QString line = startOfSentence(regionName(catalogue, place.region));
        if (a.newPlaces.contains(place.region))
            line += Words::tr(" (new)");
        s.lines << Words::tr("%1: %2.").arg(line, courseText(place));
    }
    return s;
}

/// The places on the body; without a number where nothing was logged lately.
std::vector<bodymap::Mark> marksOf(const std::vector<ThenAndNow>& places)
{
    std::vector<bodymap::Mark> marks;
    for (const ThenAndNow& place : places) {
        bodymap::Mark mark{place.region, {}};
        if (place.now.days > 0)
            mark.level = int(std::lround(place.now.mean));
        marks.push_back(std::move(mark));
    }
    return marks;
}

QString feltText(const SessionSummary& in)
{
    QStringList parts;
    if (in.better > 0)
        parts << Words::tr("better %n times", "", in.better);
    if (in.same > 0)
        parts << Words::tr("the same %n times", "", in.same);
    if (in.worse > 0)
        parts << Words::tr("worse %n times", "", in.worse);
    return parts.join(u", ");
}

AgendaSection tried(const Agenda& a, const Catalogue& catalogue)
{
    AgendaSection s{Words::tr("What was tried"), {}};
    if (a.sessions.sessions == 0)
        return s;
    s.lines << Words::tr("%1, %2 in all.").arg(sessions(a.sessions.sessions), minutes(a.sessions.doneMs));
    if (const QString felt = feltText(a.sessions); !felt.isEmpty())
        s.lines << Words::tr("How it felt afterwards: %1.").arg(felt);
    if (a.sessions.both > 0)
        s.lines << Words::tr("Pain %1 before and %2 after, over %3.")
                       .arg(mean(a.sessions.before), mean(a.sessions.after), sessions(a.sessions.both));
    size_t shown = 0;
    for (const TechniqueSummary& move : a.techniques) {
        if (++shown > mostMoves)
            break;
        const Technique* technique = catalogue.technique(move.technique);
        QString line = Words::tr("%1: %2, %3")
                           .arg(technique ? technique->words.name : move.technique,
                                sessions(move.in.sessions), minutes(move.in.doneMs));
        // A move shares its sessions with others, so mention only negative results here.
        if (move.in.worse > 0)
            line += Words::tr("; felt worse after %n of them", "sessions", move.in.worse);
        s.lines << line + u'.';
    }
    return s;
}

AgendaSection medicines(const Agenda& a)
{
    AgendaSection s{Words::tr("Medicine taken"), {}};
    for (const MedicineNamed& m : a.medicines) {
        if (size_t(s.lines.size()) == mostMedicines)
            break;
        QString line = Words::tr("%1: %n times", "a medicine, how often it was taken", m.entries).arg(m.name);
        QStringList effect;
        if (m.much > 0)
            effect << Words::tr("helped a lot %n times", "", m.much);
        if (m.some > 0)
            effect << Words::tr("helped a little %n times", "", m.some);
        if (m.none > 0)
            effect << Words::tr("did not help %n times", "", m.none);
        if (!effect.isEmpty())
            line += u"; "_s + effect.join(u", ");
        s.lines << line + u'.';
    }
    return s;
}

AgendaSection open(const Agenda& a)
{
    AgendaSection s{Words::tr("Needs checking"), a.flags};
    for (const Consult& c : a.open) {
        QString line = titleOf(c);
        if (line.size() > mostOpenLine)
            line = line.left(mostOpenLine - 1).trimmed() + u'…';
        if (!s.lines.contains(line) && size_t(s.lines.size()) < mostOpen)
            s.lines << line;
    }
    if (!a.cautions.isEmpty())
        s.lines << Words::tr("Cautions in force: %1.").arg(a.cautions.join(u"; "_s));
    return s;
}

} // namespace

QString appointmentText(const Agenda& a)
{
    if (!a.appointment)
        return {};
    const QDateTime when = a.appointment->appointment->local();
    const QString text =
        Words::tr("Next appointment: %1, %2")
            .arg(longDate(when.date()), QLocale().toString(when.time(), QLocale::ShortFormat));
    return a.clinician.isEmpty() ? text
                                 : Words::tr("%1, %2", "an appointment, with whom").arg(text, a.clinician);
}

QString periodText(const Agenda& a)
{
    const AgendaPeriod& p = a.period;
    const QString logged =
        a.loggedDays == 0 ? Words::tr("no entry yet") : Words::tr("%n days with an entry", "", a.loggedDays);
    if (p.visit && *p.visit == p.from)
        return Words::tr("Since the last visit (%1): %n days, %2", "", p.days())
            .arg(longDate(p.from), logged);
    return Words::tr("The last %n days, %1", "", p.days()).arg(logged);
}

std::vector<AgendaSection> agendaSections(const Agenda& a, const Catalogue& catalogue)
{
    std::vector<AgendaSection> all{open(a), pain(a), places(a, catalogue), medicines(a), tried(a, catalogue)};
    std::erase_if(all, [](const AgendaSection& s) { return s.lines.isEmpty(); });
    return all;
}

report::Document visitAgenda(const Agenda& a, const Catalogue& catalogue)
{
    report::Document d;
    d.title = Words::tr("For the next visit");
    if (const auto marks = marksOf(a.places); !marks.empty())
        d.blocks.push_back(report::bodyPicture(marks));
    if (const QString appointment = appointmentText(a); !appointment.isEmpty())
        d.blocks.push_back(report::Paragraph{appointment});
    d.blocks.push_back(report::Paragraph{periodText(a)});
    if (!a.questions.isEmpty()) {
        d.blocks.push_back(report::Heading{Words::tr("What I want to ask")});
        d.blocks.push_back(report::List{a.questions, true});
    }
    for (const AgendaSection& s : agendaSections(a, catalogue)) {
        d.blocks.push_back(report::Heading{s.title});
        d.blocks.push_back(report::List{s.lines});
    }
    if (a.course.days >= leastDaysToCompare) {
        report::Chart chart;
        chart.text = Words::tr("Pain by day, from 0 to 10: averages between %1 and %2.")
                         .arg(mean(a.course.leastMean), mean(a.course.mostMean));
        chart.first = a.course.points.front().day;
        for (const CoursePoint& point : a.course.points)
            chart.values.push_back(point.mean);
        d.blocks.push_back(std::move(chart));
    }
    d.blocks.push_back(report::Paragraph{
        Words::tr("From my own notes in Unknot, %1. This is not a diagnosis.").arg(longDate(a.period.to)),
        true});
    return d;
}

} // namespace unknot
