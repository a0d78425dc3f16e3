// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/Suggestion.h"

#include "ServiceRoom.h"
#include "core/safety/FirstRoutine.h"
#include "wording/Wording.h"

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 20);
const QString lowBack = u"low_back_morning_10"_s, desk = u"desk_neck_shoulder_6"_s,
              chair = u"chair_only_gentle_9"_s;

SuggestionFacts factsFor(const QString& goal = {}, TimeOfDay time = TimeOfDay::Morning)
{
    SuggestionFacts facts;
    facts.preferences.goal = goal;
    facts.today = today;
    facts.time = time;
    return facts;
}

Suggestion first(const SuggestionFacts& facts)
{
    const std::vector<Suggestion> all = suggestions(*shippedCatalogue(), facts);
    return all.empty() ? Suggestion() : all.front();
}

PastSession session(const QString& routine, int daysAgo, StopReason stopped = StopReason::None,
                    Felt felt = Felt::NotSaid)
{
    PastSession past;
    past.routine = routine;
    past.day = today.addDays(-daysAgo);
    past.stopped = stopped;
    past.felt = felt;
    return past;
}

/// A short session of one move, as firstRoutine() would build it.
Routine built(const QString& goal, const QString& support)
{
    Routine r;
    r.id = firstRoutineId;
    r.goodFor = {goal};
    r.place = support;
    r.steps.push_back({u"move"_s, u"jm_shoulder_rolls"_s, {}});
    return r;
}

} // namespace

class TstSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayHasThreeParts_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("part");
        QTest::newRow("night") << QTime(0, 0) << int(TimeOfDay::Morning);
        QTest::newRow("morning") << QTime(9, 59) << int(TimeOfDay::Morning);
        QTest::newRow("day") << QTime(10, 0) << int(TimeOfDay::Day);
        QTest::newRow("afternoon") << QTime(17, 59) << int(TimeOfDay::Day);
        QTest::newRow("evening") << QTime(18, 0) << int(TimeOfDay::Evening);
    }

    void theDayHasThreeParts()
    {
        QFETCH(QTime, time);
        QFETCH(int, part);
        QCOMPARE(int(timeOfDay(time)), part);
    }

    void theTimeDecidesWithoutAGoal()
    {
        for (const auto& [time, name] :
             {std::pair(TimeOfDay::Morning, u"morning"_s), std::pair(TimeOfDay::Evening, u"evening"_s)}) {
            const Suggestion s = first(factsFor({}, time));
            QVERIFY(s.routine.times.contains(name));
            QVERIFY(s.reason == SuggestionReason::TimeOfDay);
        }
    }

    void theGoalCountsMore()
    {
        for (const QString& goal : {u"neck"_s, u"lower_back"_s, u"feet"_s}) {
            for (const TimeOfDay time : {TimeOfDay::Morning, TimeOfDay::Day, TimeOfDay::Evening}) {
                const Suggestion s = first(factsFor(goal, time));
                QVERIFY2(s.routine.goodFor.contains(goal), qPrintable(goal));
                QVERIFY(s.reason == SuggestionReason::Goal);
                QCOMPARE(s.about, goal);
            }
        }
    }

    void whatHurtsNowCountsMoreThanTheGoal()
    {
        SuggestionFacts facts = factsFor(u"neck"_s, TimeOfDay::Day);
        facts.sorePlaces = {{u"calf_left"_s, today.addDays(-1), 5}};
        const Suggestion s = first(facts);
        QVERIFY(s.routine.goodFor.contains(u"legs"_s));
        QVERIFY(s.reason == SuggestionReason::SorePlace);
        QCOMPARE(s.about, u"calf_left"_s);
        QCOMPARE(s.day, today.addDays(-1));
    }

    void painWithoutMovesSuggestsNone()
    {
        for (const QString& place : {u"sternum"_s, u"abdomen"_s, u"temple_left"_s, u"jaw_right"_s})
            QCOMPARE(goalOfRegion(place), QString());
        for (const QString& goal : firstGoals()) {
            const std::vector<BodyRegion> regions = shippedCatalogue()->regions();
            QVERIFY2(std::any_of(regions.begin(), regions.end(),
                                 [&](const BodyRegion& r) { return goalOfRegion(r.id) == goal; }),
                     qPrintable(goal));
        }
    }

    void nobodyOnAChairIsSentToTheFloor()
    {
        SuggestionFacts facts = factsFor(u"lower_back"_s);
        QCOMPARE(first(facts).routine.id, lowBack);
        facts.preferences.support = u"chair"_s;
        facts.build = built;
        const Suggestion s = first(facts);
        QCOMPARE(s.routine.id, firstRoutineId);
        QCOMPARE(s.routine.place, u"chair"_s);
        QCOMPARE(s.about, u"lower_back"_s);
    }

    void aRealRoutineIsBetterThanAShortSession()
    {
        SuggestionFacts facts = factsFor(u"lower_back"_s);
        facts.build = built;
        QCOMPARE(first(facts).routine.id, lowBack);
        facts.preferences.goal = u"arms"_s;
        QCOMPARE(first(facts).routine.id, chair);
    }

    void notWhatWasStopped()
    {
        SuggestionFacts facts = factsFor(u"lower_back"_s);
        for (const StopReason reason : {StopReason::Dizzy, StopReason::Pain, StopReason::GivesWay}) {
            facts.sessions = {session(lowBack, 0, reason)};
            const Suggestion s = first(facts);
            QVERIFY(s.routine.id != lowBack);
            QVERIFY(s.reason == SuggestionReason::InsteadOfStopped);
            QCOMPARE(s.about, lowBack);
            QVERIFY(s.stopped == reason);
        }
        // An older stop, one for lack of time, and one after which it was done again do not count.
        facts.sessions = {session(lowBack, 7, StopReason::Dizzy)};
        QCOMPARE(first(facts).routine.id, lowBack);
        facts.sessions = {session(lowBack, 1, StopReason::NoTime)};
        QCOMPARE(first(facts).routine.id, lowBack);
        facts.sessions = {session(lowBack, 1), session(lowBack, 2, StopReason::Pain)};
        QCOMPARE(first(facts).routine.id, lowBack);
    }

    void feelingDecidesBetweenEquals()
    {
        SuggestionFacts facts = factsFor(u"neck"_s, TimeOfDay::Day);
        facts.sessions = {session(chair, 1, StopReason::None, Felt::Better)};
        const Suggestion better = first(facts);
        QCOMPARE(better.routine.id, chair);
        facts.sessions = {session(chair, 1, StopReason::None, Felt::Worse)};
        QCOMPARE(first(facts).routine.id, desk);
    }

    void avoidedMovesCountAgainst()
    {
        SuggestionFacts facts = factsFor(u"neck"_s, TimeOfDay::Day);
        const Routine usual = first(facts).routine;
        QStringList own; // moves of no other routine
        const Routine other = suggestions(*shippedCatalogue(), facts)[1].routine;
        for (const RoutineStep& step : usual.steps) {
            const auto same = [&step](const RoutineStep& s) { return s.technique == step.technique; };
            if (std::none_of(other.steps.begin(), other.steps.end(), same))
                own << step.technique;
        }
        QVERIFY(!own.isEmpty());
        facts.preferences.avoided = own;
        QVERIFY(first(facts).routine.id != usual.id);
    }

    void whatTheRulesLeaveOutCountsAgainst()
    {
        SuggestionFacts facts = factsFor(u"lower_back"_s);
        facts.shareLeft = [](const Routine& r) { return r.id == lowBack ? 0.2 : 1; };
        QVERIFY(first(facts).routine.id != lowBack);
    }

    void withoutRoutinesThereIsNone() { QVERIFY(suggestions(Catalogue(), factsFor(u"neck"_s)).empty()); }

    /// No shoulder circles for the lower back.
    void aChairHasAMoveForEveryGoal()
    {
        const SafetyRules rules = shippedRules();
        Problems problems;
        const auto wording = Wording::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &problems);
        for (const QString& goal : firstGoals()) {
            const Routine r = firstRoutine(*shippedCatalogue(), rules, wording, goal, u"chair"_s);
            int aimed = 0;
            for (const RoutineStep& step : r.steps) {
                const Technique* t = shippedCatalogue()->technique(step.technique);
                QVERIFY(t);
                const auto isThere = [&goal](const QString& region) { return goalOfRegion(region) == goal; };
                aimed += std::any_of(t->regions.begin(), t->regions.end(), isThere) ? 1 : 0;
            }
            QVERIFY2(aimed > 0, qPrintable(goal));
        }
    }
};

QTEST_GUILESS_MAIN(TstSuggestion)
#include "tst_suggestion.moc"
