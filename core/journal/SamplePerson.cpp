// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/SamplePerson.h"

#include "core/journal/Measures.h"
#include "core/journal/PainEntry.h"
#include "core/journal/SessionRecord.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <algorithm>
#include <cmath>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 90;
constexpr quint32 seed = 20260531;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SamplePerson)
};

constexpr const char* notes[] = {
    QT_TRANSLATE_NOOP("SamplePerson", "Long day at the desk."),
    QT_TRANSLATE_NOOP("SamplePerson", "Walked home, that was good."),
    QT_TRANSLATE_NOOP("SamplePerson", "Slept badly, everything feels stiff."),
    QT_TRANSLATE_NOOP("SamplePerson", "Better after the morning routine."),
    QT_TRANSLATE_NOOP("SamplePerson", "Carried shopping up the stairs."),
    QT_TRANSLATE_NOOP("SamplePerson", "A calm day."),
    QT_TRANSLATE_NOOP("SamplePerson", "Garden work for two hours. Worth it."),
};

Moment at(QDate day, int hour, int minute)
{
    return Moment::of(QDateTime(day, QTime(hour, minute)));
}

} // namespace

std::vector<Record> samplePerson(QDate today)
{
    QRandomGenerator dice(seed);
    const auto chance = [&dice](int percent) { return int(dice.bounded(100)) < percent; };
    std::vector<Record> records;
    for (int i = 0; i < days; ++i) {
        const QDate day = today.addDays(i - days + 1);
        const bool flare = i >= 38 && i < 43; // one flare-up
        // From about six to about three, with weekly and daily variation.
        const double course = 6.2 - 3.2 * i / days + 0.7 * std::sin(i * 0.9) + (flare ? 2.4 : 0);
        const auto level = [&](double more) {
            return std::clamp(int(std::lround(course + more + dice.generateDouble() * 1.6 - 0.8)), 0, 9);
        };
        if (chance(12))
            continue; // some days have no entry
        PainEntry morning;
        morning.source = Source::Sample;
        morning.at = at(day, 7, int(dice.bounded(50)));
        morning.pain = level(0.4);
        morning.regions = {{u"lower_back_left"_s, {}}};
        if (morning.pain >= 5)
            morning.regions.push_back({u"buttock_left"_s, std::max(0, morning.pain - 2)});
        morning.words = {u"stiff"_s};
        morning.sleep = std::clamp(5 - morning.pain / 2, 1, 5);
        if (flare)
            morning.wokeByPain = true;
        records.push_back(toRecord(morning));
        if (chance(55)) {
            PainEntry evening;
            evening.source = Source::Sample;
            evening.at = at(day, 18 + int(dice.bounded(3)), int(dice.bounded(60)));
            evening.pain = level(0);
            evening.regions = {{u"lower_back_left"_s, {}},
                               {u"lower_back_right"_s, std::max(0, evening.pain - 1)}};
            if (chance(30))
                evening.regions.push_back({u"upper_trap_right"_s, std::min(4, evening.pain)});
            evening.words = {u"aching"_s};
            evening.worsened = {chance(60) ? u"sitting"_s : u"lifting"_s};
            evening.eased = {chance(50) ? u"moving"_s : u"warmth"_s};
            if (chance(45))
                evening.note = Words::tr(notes[dice.bounded(int(std::size(notes)))]);
            records.push_back(toRecord(evening));
        }
        if (chance(66)) {
            SessionRecord session;
            session.source = Source::Sample;
            session.at = at(day, 8, int(dice.bounded(40)));
            session.log.routine = chance(60) ? u"low_back_morning_10"_s : u"chair_only_gentle_9"_s;
            session.log.routineRevision = 1;
            session.log.playedMs = (8 + qint64(dice.bounded(3))) * 60000;
            session.log.started = session.at.local().toUTC();
            session.log.ended = session.log.started.addMSecs(session.log.playedMs);
            session.before = morning.pain;
            session.after = std::max(0, morning.pain - (chance(60) ? 1 : 0));
            session.felt = *session.after < *session.before ? Felt::Better : Felt::Same;
            records.push_back(toRecord(session));
        }
        if (i % 7 == 6) {
            Peg peg;
            peg.source = Source::Sample;
            peg.at = at(day, 20, 30);
            peg.pain = level(0);
            peg.enjoyment = level(-1);
            peg.activity = level(-0.5);
            records.push_back(toRecord(peg));
        }
    }
    return records;
}

} // namespace unknot
