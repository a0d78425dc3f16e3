// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/insights/Course.h"
#include "core/insights/Places.h"
#include "core/insights/Sessions.h"
#include "core/journal/PainEntry.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 30); // the day after daylight saving began in much of Europe

PainEntry entry(int daysAgo, int pain, Source source = Source::App)
{
    PainEntry e;
    e.at = Moment::of(QDateTime(today.addDays(-daysAgo), QTime(9, 0)));
    e.pain = pain;
    e.source = source;
    return e;
}

RecordMark mark(int daysAgo, int pain, Source source = Source::App)
{
    return markOf(toRecord(entry(daysAgo, pain, source)));
}

RecordMark sessionMark(int daysAgo, Source source = Source::App)
{
    RecordMark m = mark(daysAgo, 0, source);
    m.kind = Kind::Session;
    m.level = 9; // session levels must not count as pain of the day
    return m;
}

SessionRecord session(Felt felt, std::optional<int> before, std::optional<int> after)
{
    SessionRecord s;
    s.felt = felt;
    s.before = before;
    s.after = after;
    s.log.playedMs = 60000;
    return s;
}

} // namespace

class tst_Insights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeUpNeverMixesWithOnesOwn()
    {
        for (const Source own :
             {Source::App, Source::Dropped, Source::Recalled, Source::Paper, Source::Imported}) {
            QVERIFY(isOf(own, Whose::Own));
            QVERIFY(!isOf(own, Whose::MadeUp));
            QCOMPARE(countsInMeans(own), own != Source::Recalled);
        }
        QVERIFY(isOf(Source::Sample, Whose::MadeUp) && !isOf(Source::Sample, Whose::Own));

        JournalCounts counts;
        QCOMPARE(whoseToShow(counts), Whose::Own);
        counts.entries = counts.sample = 30;
        counts.sessions = counts.sampleSessions = 12;
        QCOMPARE(whoseToShow(counts), Whose::MadeUp);
        counts.sessions = 13; // one real session ends the sample view
        QCOMPARE(whoseToShow(counts), Whose::Own);
        counts.sessions = 12;
        counts.entries = 31;
        QCOMPARE(whoseToShow(counts), Whose::Own);
    }

    void daysAreThoseOfOnePerson()
    {
        const std::vector<RecordMark> marks{mark(3, 2, Source::Recalled),
                                            mark(3, 5, Source::Recalled),
                                            sessionMark(2, Source::Sample),
                                            mark(0, 4),
                                            mark(0, 7, Source::Dropped),
                                            mark(0, 1, Source::Sample),
                                            sessionMark(0)};
        const auto own = summarizeDays(marks, Whose::Own);
        QCOMPARE(own.size(), size_t(2));
        QCOMPARE(own[0].day, today.addDays(-3));
        QCOMPARE(own[0].entries, 2);
        QCOMPARE(own[0].recalled, 2);
        QVERIFY(!own[0].mean && !own[0].most);
        QCOMPARE(*own[0].recalledMean, 3.5);
        QCOMPARE(own[1].entries, 2);
        QCOMPARE(own[1].sessions, 1);
        QCOMPARE(*own[1].mean, 5.5);
        QCOMPARE(*own[1].most, 7);
        QVERIFY(!own[1].recalledMean);
        const auto madeUp = summarizeDays(marks, Whose::MadeUp);
        QCOMPARE(madeUp.size(), size_t(2));
        QCOMPARE(*madeUp[1].mean, 1.0);
        QCOMPARE(madeUp[0].entries, 0);
    }

    void aRecalledLevelDoesNotMoveTheMeanOfItsDay()
    {
        const auto days = daysByDate({mark(1, 2), mark(1, 10, Source::Recalled)}, Whose::Own);
        QCOMPARE(*days.at(today.addDays(-1)).mean, 2.0);
        QCOMPARE(*days.at(today.addDays(-1)).most, 2);
        QCOMPARE(days.at(today.addDays(-1)).entries, 2);
    }

    void aDayWithManyEntriesWeighsNoMore()
    {
        LevelsByDay levels;
        for (int i = 0; i < 9; ++i)
            levels.add(today, 9);
        levels.add(today.addDays(-1), 1);
        const LevelSummary s = levels.summary();
        QCOMPARE(s.entries, 10);
        QCOMPARE(s.days, 2);
        QCOMPARE(s.mean, 5.0);
        QCOMPARE(s.least, 1);
        QCOMPARE(s.most, 9);
        QVERIFY(!s.enough());
        QVERIFY(!levels.meanOf(today.addDays(-2)));
        QCOMPARE(LevelsByDay().summary().days, 0);
    }

    void theCourseHasEveryDayAndItsWeeks()
    {
        // 20 days with a level each, rising by half a point per day from 0.
        std::vector<RecordMark> marks;
        for (int ago = 19; ago >= 0; --ago)
            marks.push_back(mark(ago, (19 - ago) / 2));
        marks.push_back(mark(25, 10, Source::Recalled)); // recalled: in the period, but in no number
        marks.push_back(sessionMark(1));
        const Course c = courseOf(daysByDate(marks, Whose::Own), today.addDays(-29), today);
        QCOMPARE(c.points.size(), size_t(30));
        QCOMPARE(c.points.front().day, today.addDays(-29));
        QCOMPARE(c.loggedDays, 21);
        QCOMPARE(c.recalledDays, 1);
        QCOMPARE(c.days, 20);
        QCOMPARE(c.mean, 4.5);
        QCOMPARE(c.leastMean, 0.0);
        QCOMPARE(c.mostMean, 9.0);
        QVERIFY(!c.points[4].mean);  // 25 days ago
        QVERIFY(!c.points[12].week); // only three days of that week have a mean
        QCOMPARE(*c.points[13].week, (0 + 0 + 1 + 1) / 4.0);
        QCOMPARE(*c.firstWeek, 0.5);
        QCOMPARE(*c.lastWeek, (6 + 7 + 7 + 8 + 8 + 9 + 9) / 7.0);
        QVERIFY(c.points[28].session && !c.points[29].session);
        const Course none = courseOf({}, today, today);
        QVERIFY(none.points.size() == 1 && none.days == 0 && !none.firstWeek);
    }

    void theFirstWeekLooksBehindThePeriod()
    {
        std::vector<RecordMark> marks;
        for (int ago = 10; ago >= 0; --ago)
            marks.push_back(mark(ago, 4));
        const Course c = courseOf(daysByDate(marks, Whose::Own), today.addDays(-3), today);
        QCOMPARE(*c.points.front().week, 4.0);
        QCOMPARE(c.days, 4); // only days of the period count in its mean
    }

    void comparesTheEndsOfAPeriod()
    {
        ThenAndNowBuilder builder(today.addDays(-19), today, 7);
        for (int ago = 19; ago >= 0; --ago)
            builder.add(today.addDays(-ago), ago > 9 ? 6 : 2);
        const ThenAndNow both = builder.result(u"neck_back"_s);
        QCOMPARE(both.region, u"neck_back"_s);
        QCOMPARE(both.days, 20);
        QCOMPARE(both.then.days, 7);
        QCOMPARE(both.now.days, 7);
        QCOMPARE(*both.change(), -4.0);
        ThenAndNowBuilder few(today.addDays(-19), today, 7);
        for (int ago = 3; ago >= 1; --ago)
            few.add(today.addDays(-ago), 2);
        QVERIFY(!few.result({}).change());
    }

    void placesAreSortedByDays()
    {
        const auto at = [](int daysAgo, int pain, std::vector<RegionLevel> regions,
                           Source source = Source::App) {
            PainEntry e = entry(daysAgo, pain, source);
            e.regions = std::move(regions);
            return toRecord(e);
        };
        Record withdrawn = at(0, 9, {{u"knee_front_left"_s, 9}});
        withdrawn.state = RecordState::Withdrawn;
        const auto places =
            summarizePlaces({at(0, 4, {{u"jaw_left"_s, {}}}), at(0, 6, {{u"jaw_left"_s, 8}}),
                             at(1, 2, {{u"calf_left"_s, {}}}), at(2, 3, {{u"calf_left"_s, 5}}),
                             at(3, 10, {{u"jaw_left"_s, {}}}, Source::Recalled),
                             at(3, 10, {{u"jaw_left"_s, {}}}, Source::Sample), withdrawn},
                            Whose::Own);
        QCOMPARE(places.size(), size_t(2));
        QCOMPARE(places[0].region, u"calf_left"_s); // two days, with two entries each
        QCOMPARE(places[0].levels.mean, 3.5);
        QCOMPARE(places[1].levels.entries, 2);
        QCOMPARE(places[1].levels.mean, 6.0);
    }

    void sessionsAreCountedWithWhatWasSaid()
    {
        SessionsByTechnique tally;
        SessionRecord one = session(Felt::Better, 6, 3), two = session(Felt::Worse, 2, {});
        LogEntry done, skipped;
        done.outcome = Outcome::Done;
        done.technique = u"st_calf"_s;
        done.doneMs = 20000;
        skipped.technique = u"mf_calf_roller"_s;
        skipped.outcome = Outcome::Skipped;
        one.log.entries = {done, done, skipped};
        two.log.entries = {done};
        tally.add(one);
        tally.add(two);
        const SessionSummary all = tally.all();
        QCOMPARE(all.sessions, 2);
        QCOMPARE(all.doneMs, 120000);
        QVERIFY(all.better == 1 && all.worse == 1 && all.same == 0);
        QCOMPARE(all.both, 1); // only sessions with both levels
        QCOMPARE(all.before, 6.0);
        QCOMPARE(all.after, 3.0);
        const auto techniques = tally.techniques();
        QCOMPARE(techniques.size(), size_t(1)); // skipped steps do not count
        QCOMPARE(techniques[0].in.sessions, 2);
        QCOMPARE(techniques[0].in.doneMs, 60000);
    }
};

QTEST_GUILESS_MAIN(tst_Insights)
#include "tst_insights.moc"
