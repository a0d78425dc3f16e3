// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/session/SessionRunner.h"
#include "tests/support/FakePhrases.h"
#include "tests/support/FakeSound.h"
#include "tests/support/TimelineRules.h"
#include "tests/support/TinyContent.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const TinyContent& tiny()
{
    static const TinyContent content;
    return content;
}

const QDateTime startTime(QDate(2024, 3, 31), QTime(0, 30), QTimeZone::utc());

/// Somebody who takes 9 s to take their place.
Prescription unhurried(Prescription p)
{
    if (p.transitionFactor == 1)
        p.transitionFactor = 1.8;
    return p;
}

/// A session with fake clock and sound. The timeline of {"hold"} (see tst_timeline), unhurried:
///   0 transition   9000 prepare   15000 work left   35000 rest   45000 work left   65000 switch of side
///   70000 work right   90000 rest   100000 work right   120000 closing   129000 end
class Session
{
public:
    explicit Session(const QStringList& techniques, const Prescription& p = {})
        : sound(clock), run({TinyContent::routine(techniques), unhurried(p), tiny().catalogue,
                             std::make_shared<FakePhrases>(), Voice::Full},
                            clock, sound)
    {
    }

    void start() { run.start(startTime); }
    /// Advances time with a tick every `step` ms, as a screen does.
    void play(qint64 ms, qint64 step = 50)
    {
        for (; ms > 0; ms -= step) {
            clock.advance(std::min(ms, step));
            run.tick();
        }
    }
    void playTo(qint64 position) { play(position - run.positionMs()); }
    SegmentKind kind() const { return run.state().kind; }

    FakeClock clock;
    FakeSound sound;
    SessionRunner run;
};

/// "step side set: doneMs/plannedMs outcome difference"
QStringList entryLines(const SessionLog& log)
{
    static const char* const outcomes[] = {"done", "partial", "skipped"};
    static const char* const differences[] = {"", " (skipped)", " (eased off)", " (stopped)", " (more time)"};
    QStringList lines;
    for (const LogEntry& e : log.entries) {
        lines << u"%1 %2 %3: %4/%5 %6%7"_s.arg(e.step, sideName(e.side))
                     .arg(e.set)
                     .arg(e.doneMs)
                     .arg(e.plannedMs)
                     .arg(QString::fromLatin1(outcomes[int(e.outcome)]),
                          QString::fromLatin1(differences[int(e.difference)]));
    }
    return lines;
}

} // namespace

class TstSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- going on after it was cut off

    void goesOnWithTheBlockInWhichItWasCutOff()
    {
        Session cut({u"hold"_s});
        cut.start();
        cut.playTo(75000); // five seconds into the first hold of the right side
        const SessionLog before = cut.run.log();
        QVERIFY(!before.ended.isValid());
        QCOMPARE(before.next, 2);

        Session s({u"hold"_s});
        s.run.continueFrom(before);
        s.run.start(startTime.addSecs(3600));
        QCOMPARE(s.run.positionMs(), 65000); // the change of side before it
        QVERIFY(s.kind() == SegmentKind::SwitchSide);
        QCOMPARE(s.sound.calls.last(), u"play"_s);
        s.playTo(129000);
        const SessionLog log = s.run.log();
        QCOMPARE(entryLines(log),
                 QStringList({u"hold left 1: 20000/20000 done"_s, u"hold left 2: 20000/20000 done"_s,
                              u"hold right 1: 25000/20000 done (more time)"_s,
                              u"hold right 2: 20000/20000 done"_s}));
        QCOMPARE(log.started, startTime);
        QCOMPARE(log.ended, startTime.addSecs(3600).addMSecs(129000 - 65000));
        QCOMPARE(log.playedMs, 75000 + 129000 - 65000);
        QCOMPARE(log.next, -1);
    }

    void goesOnWithTheOtherSideFirstAndEased()
    {
        Session cut({u"hold"_s, u"reps"_s});
        cut.start();
        cut.run.otherSideFirst();
        cut.playTo(16000);
        cut.run.easeOff();
        while (cut.run.state().side != Side::Left)
            cut.play(100);
        const SessionLog before = cut.run.log();
        QVERIFY(before.entries[0].side == Side::Right);
        const int next = before.next;
        QVERIFY(before.entries[size_t(next)].side == Side::Left);

        Session s({u"hold"_s, u"reps"_s});
        s.run.continueFrom(before);
        s.start();
        QVERIFY(s.run.state().side == Side::Left);
        // Eased as before, and said once more
        QCOMPARE(s.run.timeline().totalMs, cut.run.timeline().totalMs + FakePhrases::fullMs);
        s.play(s.run.timeline().totalMs);
        QVERIFY(s.run.runState() == RunState::Finished);
        QCOMPARE(entryLines(s.run.log()).mid(0, next), entryLines(before).mid(0, next));
    }

    void whatIsNoLongerInTheRoutineStaysInTheLog()
    {
        Session cut({u"hold"_s, u"reps"_s});
        cut.start();
        while (cut.run.state().step != u"reps"_s || cut.kind() != SegmentKind::Work)
            cut.play(100);
        const SessionLog before = cut.run.log();
        Session s({u"reps"_s}); // the holds are left out now
        s.run.continueFrom(before);
        s.start();
        s.play(s.run.timeline().totalMs);
        QVERIFY(s.run.runState() == RunState::Finished);
        const QStringList lines = entryLines(s.run.log());
        QCOMPARE(lines.mid(0, 4), entryLines(before).mid(0, 4));
        QVERIFY(lines.last().startsWith(u"reps"_s) && lines.last().contains(u"done"_s));
    }

    void withNothingLeftItEnds()
    {
        Session cut({u"hold"_s});
        cut.start();
        cut.playTo(121000); // in the closing
        QCOMPARE(cut.run.log().next, -1);
        Session s({u"hold"_s});
        s.run.continueFrom(cut.run.log());
        s.start();
        QCOMPARE(s.run.positionMs(), 120000);
    }

    /// Wherever it is cut off: nothing done is lost, and all that was left is done in the end.
    void nothingIsLostWhereverItIsCutOff()
    {
        const QStringList all{u"hold"_s, u"reps"_s, u"turns"_s, u"strokes"_s, u"breath"_s};
        for (quint32 seed = 1; seed <= 200; ++seed) {
            QRandomGenerator random(seed);
            QStringList steps, done;
            for (int i = random.bounded(1, 4); i > 0; --i)
                steps << all[random.bounded(int(all.size()))];
            Session cut(steps);
            cut.start();
            for (int i = random.bounded(1, 60); i > 0; --i)
                QVERIFY(oneOperation(cut, random, &done).isEmpty());
            const SessionLog before = cut.run.log();
            if (before.next < 0)
                continue;
            Session s(steps);
            s.run.continueFrom(before);
            s.start();
            s.play(s.run.timeline().totalMs + 1000, 500);
            const QByteArray where = "seed " + QByteArray::number(seed);
            QVERIFY2(s.run.runState() == RunState::Finished, where.constData());
            const SessionLog log = s.run.log();
            QVERIFY2(log.workedMs() >= before.workedMs() && log.playedMs >= before.playedMs,
                     where.constData());
            QCOMPARE(log.entries.size(), before.entries.size());
            for (size_t i = 0; i < log.entries.size(); ++i) {
                const LogEntry &now = log.entries[i], &was = before.entries[i];
                QVERIFY2(now.step == was.step && now.set == was.set && now.doneMs >= was.doneMs,
                         where.constData());
                const bool left = int(i) >= before.next;
                QVERIFY2(!left || now.outcome == Outcome::Done || now.difference == Difference::EasedOff,
                         where.constData());
            }
        }
    }

    // --- playing

    void aSessionPlaysFromStartToEnd()
    {
        Session s({u"hold"_s});
        QVERIFY(s.run.runState() == RunState::Ready);
        s.start();
        QVERIFY(s.run.runState() == RunState::Playing);
        s.play(128999, 1);
        QCOMPARE(s.run.positionMs(), 128999);
        QVERIFY(s.run.runState() == RunState::Playing);
        s.play(1);
        QVERIFY(s.run.runState() == RunState::Finished);
        QCOMPARE(s.run.positionMs(), 129000);
        QCOMPARE(s.sound.calls, QStringList({u"load 0"_s, u"play"_s, u"stop"_s}));
        const SessionLog log = s.run.log();
        QCOMPARE(entryLines(log),
                 QStringList({u"hold left 1: 20000/20000 done"_s, u"hold left 2: 20000/20000 done"_s,
                              u"hold right 1: 20000/20000 done"_s, u"hold right 2: 20000/20000 done"_s}));
        QCOMPARE(log.started, startTime);
        QCOMPARE(log.ended, startTime.addMSecs(129000));
        QCOMPARE(log.playedMs, 129000);
        QCOMPARE(log.workedMs(), 80000);
        QVERIFY(log.stopped == StopReason::None);
        QCOMPARE(log.entries[0].technique, u"hold"_s);
        QCOMPARE(log.entries[0].techniqueRevision, 3);
        QCOMPARE(log.routineRevision, 7);
    }

    void twentyMinutesPassWithoutWaiting()
    {
        QStringList steps;
        for (int i = 0; i < 10; ++i)
            steps << u"hold"_s;
        Session s(steps);
        QVERIFY(s.run.timeline().totalMs > 18 * 60 * 1000);
        s.start();
        qint64 last = 0;
        while (s.run.runState() == RunState::Playing) {
            s.play(16, 16);
            QVERIFY(s.run.positionMs() > last);
            last = s.run.positionMs();
        }
        QVERIFY(s.run.runState() == RunState::Finished);
        QCOMPARE(s.run.log().count(Outcome::Done), 40);
        QCOMPARE(s.run.log().playedMs, s.run.timeline().totalMs);
    }

    void nothingHappensBeforeTheStart()
    {
        Session s({u"hold"_s});
        s.play(60000);
        QCOMPARE(s.run.positionMs(), 0);
        QVERIFY(s.sound.calls.isEmpty());
    }

    void theStateSaysWhatIsHappening()
    {
        Session s({u"hold"_s, u"reps"_s});
        s.start();
        s.playTo(12200);
        SessionState now = s.run.state();
        QVERIFY(now.kind == SegmentKind::Prepare && now.side == Side::Left);
        QCOMPARE(now.remainingMs, 2800);
        QCOMPARE(now.spanMs, 6000);
        QCOMPARE(now.leadCaption, u"name hold"_s);
        QCOMPARE(now.caption, u"dose_hold left 20000 x2"_s);
        QCOMPARE(now.stepNumber, 1);
        QCOMPARE(now.stepCount, 2);
        QCOMPARE(now.nextTechnique, u"reps"_s);
        s.playTo(50000);
        now = s.run.state();
        QVERIFY(now.kind == SegmentKind::Work);
        QCOMPARE(now.set, 2);
        QCOMPARE(now.sets, 2);
        QCOMPARE(now.remainingMs, 15000);
    }

    void theClockOfRepetitionsCountsTheWholeBlock()
    {
        Session s({u"reps"_s});
        s.start();
        s.playTo(21000); // a second into repetition 2 of 3, 5 s each
        const SessionState now = s.run.state();
        QCOMPARE(now.rep, 2);
        QCOMPARE(now.reps, 3);
        QCOMPARE(now.remainingMs, 9000);
        QCOMPARE(now.spanMs, 15000);
    }

    // --- pause, interruption, suspension, a blocked UI

    void timeStandsStillWhilePaused()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(20000);
        s.run.pause();
        QVERIFY(s.run.runState() == RunState::Paused);
        QVERIFY(!s.sound.playing());
        s.play(3600 * 1000, 1000);
        QCOMPARE(s.run.positionMs(), 20000);
        s.run.resume();
        QVERIFY(s.sound.playing());
        s.playTo(35000);
        QCOMPARE(s.run.log().entries[0].doneMs, 20000);
        QCOMPARE(s.run.log().playedMs, 35000);
    }

    void pausingCountsWhatWasPlayedSinceTheLastTick()
    {
        Session s({u"hold"_s});
        s.start();
        s.clock.advance(17000);
        s.run.pause();
        QCOMPARE(s.run.positionMs(), 17000);
    }

    void afterAnInterruptionThisHoldBeginsAnew()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(50000);
        s.run.pause(PauseReason::Interruption);
        QVERIFY(s.run.pauseReason() == PauseReason::Interruption);
        s.run.resumeFromStart();
        QVERIFY(s.run.runState() == RunState::Playing);
        QCOMPARE(s.run.positionMs(), 35000); // its rest leads into it
        s.playTo(46000);
        s.run.pause();
        s.run.back();
        s.run.back();
        s.playTo(s.run.positionMs());
        s.run.resumeFromStart();
        QCOMPARE(s.run.positionMs(), 0); // the first hold with its preparation
    }

    void suspendPausesWithinOneTickAndNeverResumesItself()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(20000);
        s.clock.sleep(8 * 3600 * 1000);
        s.play(50);
        QVERIFY(s.run.runState() == RunState::Paused);
        QVERIFY(s.run.pauseReason() == PauseReason::Suspend);
        QVERIFY(s.run.positionMs() - 20000 <= 50);
        QVERIFY(!s.sound.playing());
        s.play(60000);
        QVERIFY(s.run.runState() == RunState::Paused);
        s.run.resume();
        s.play(1000);
        QVERIFY(s.run.runState() == RunState::Playing);
    }

    void aClockThatDriftsALittleIsNoSuspend()
    {
        Session s({u"hold"_s});
        s.start();
        s.clock.sleep(1900);
        s.play(50);
        QVERIFY(s.run.runState() == RunState::Playing);
    }

    void aTapAfterWakingUpGoesOn()
    {
        Prescription p;
        p.waitAtTransitions = true;
        Session s({u"hold"_s}, p);
        s.start();
        s.play(20000);
        QVERIFY(s.run.runState() == RunState::Waiting);
        s.clock.sleep(600000);
        s.play(5000);
        s.run.tap();
        s.play(1000);
        QVERIFY(s.run.runState() == RunState::Playing);
        QCOMPARE(s.run.positionMs(), 10000);
    }

    void aBlockedInterfaceLosesNothing()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(10000);
        s.play(90000, 90000); // one tick after 90 seconds
        QCOMPARE(s.run.positionMs(), 100000);
        QCOMPARE(entryLines(s.run.log()).mid(0, 3),
                 QStringList({u"hold left 1: 20000/20000 done"_s, u"hold left 2: 20000/20000 done"_s,
                              u"hold right 1: 20000/20000 done"_s}));
    }

    void aButtonAfterABlockedInterfaceActsOnWhereOneReallyIs()
    {
        const auto blocked = [](auto press) {
            Session s({u"hold"_s});
            s.start();
            s.playTo(16000);
            s.clock.advance(32000); // to 48000, in the second set, without a tick
            press(s.run);
            return std::pair(s.run.positionMs(), entryLines(s.run.log()).first());
        };
        const QString done = u"hold left 1: 20000/20000 done"_s;
        QCOMPARE(blocked([](SessionRunner& r) { r.back(); }), std::pair(qint64(35000), done));
        QCOMPARE(blocked([](SessionRunner& r) { r.repeat(); }), std::pair(qint64(35000), done));
        QCOMPARE(blocked([](SessionRunner& r) { r.skip(); }), std::pair(qint64(65000), done));
        QCOMPARE(blocked([](SessionRunner& r) { r.addTenSeconds(); }), std::pair(qint64(48000), done));
        QCOMPARE(blocked([](SessionRunner& r) { r.easeOff(); }), std::pair(qint64(48000), done));
        QCOMPARE(blocked([](SessionRunner& r) { r.stop(); }), std::pair(qint64(48000), done));
    }

    // --- the sound's own clock

    void thePositionIsTheOneThatIsHeard()
    {
        Session s({u"hold"_s});
        s.sound.device = true;
        s.sound.speed = 0.999; // slightly slower than the clock
        s.start();
        s.play(100000);
        QCOMPARE(s.run.positionMs(), 99900);
    }

    void whenTheDeviceVanishesTheClockGoesOn()
    {
        Session s({u"hold"_s});
        s.sound.device = true;
        s.start();
        s.play(20000);
        s.sound.vanish();
        s.play(10000);
        QCOMPARE(s.run.positionMs(), 30000);
    }

    void aDeviceThatStartsAnewDoesNotTurnBackTime()
    {
        Session s({u"hold"_s});
        s.start();
        s.play(20000);
        s.sound.speed = 0.5; // reports an earlier frame than the clock reached
        s.sound.device = true;
        s.play(1000);
        QCOMPARE(s.run.positionMs(), 20000);
        s.sound.vanish();
        s.play(1000);
        QCOMPARE(s.run.positionMs(), 21000);
    }

    // --- waits

    void aWaitStandsStillUntilTapped()
    {
        Prescription p;
        p.steps[u"reps"_s].dose.waits = true;
        Session s({u"reps"_s, u"reps"_s}, p);
        s.start();
        QVERIFY(s.sound.lastCueMs() < 30000); // no cues after the wait
        s.play(31000);
        QVERIFY(s.run.runState() == RunState::Waiting);
        QCOMPARE(s.run.positionMs(), 30000);
        QVERIFY(!s.sound.playing());
        s.play(600000, 1000);
        QCOMPARE(s.run.positionMs(), 30000);
        s.run.tap();
        QVERIFY(s.run.runState() == RunState::Playing);
        QVERIFY(s.sound.playing() && s.sound.lastCueMs() > 30000);
        s.play(1000);
        QCOMPARE(s.run.positionMs(), 31000);
        QCOMPARE(s.run.log().entries[0].doneMs, 15000); // waiting is not work
        QCOMPARE(s.run.log().playedMs, 31000);
    }

    void whileWaitingTheScreenShowsWhatIsWaitedFor()
    {
        Prescription p;
        p.steps[u"hold"_s].dose.waits = true;
        Session s({u"hold"_s}, p);
        s.start();
        s.play(40000);
        const SessionState now = s.run.state();
        QVERIFY(now.kind == SegmentKind::Work);
        QCOMPARE(now.remainingMs, 0);
    }

    void buttonsWhileWaitingActOnWhatIsWaitedFor()
    {
        Prescription p;
        p.steps[u"hold"_s].dose.waits = true;
        const auto waiting = [&p](auto press) {
            Session s({u"hold"_s}, p);
            s.start();
            s.play(40000); // waits at 35000, the end of the first hold
            press(s.run);
            s.play(1000);
            return s.run.positionMs();
        };
        QCOMPARE(waiting([](SessionRunner& r) { r.tap(); }), 36000);
        QCOMPARE(waiting([](SessionRunner& r) { r.skip(); }), 36000);
        QCOMPARE(waiting([](SessionRunner& r) { r.addTenSeconds(); }), 36000);
        QCOMPARE(waiting([](SessionRunner& r) { r.repeat(); }), 1000);
        QCOMPARE(waiting([](SessionRunner& r) { r.back(); }), 1000);
        QCOMPARE(waiting([](SessionRunner& r) {
                     r.pause();
                     r.resume();
                 }),
                 35000);
    }

    void tenMoreSecondsWhileWaitingAreTenMoreSecondsOfThisHold()
    {
        Prescription p;
        p.steps[u"hold"_s].dose.waits = true;
        Session s({u"hold"_s}, p);
        s.start();
        s.play(40000);
        s.run.addTenSeconds();
        s.play(20000);
        QVERIFY(s.run.runState() == RunState::Waiting);
        QCOMPARE(s.run.positionMs(), 45000);
        QCOMPARE(s.run.log().entries[0].doneMs, 30000);
    }

    // --- skip, back, repeat

    void skipGoesFromWorkToWhatFollowsAndFromALeadToItsWork()
    {
        Session s({u"hold"_s});
        s.start();
        QStringList at;
        for (int i = 0; i < 8; ++i) {
            s.run.skip();
            at << QString::number(s.run.positionMs());
        }
        QCOMPARE(at.join(u' '), u"15000 35000 45000 65000 70000 90000 100000 120000"_s);
        s.run.skip();
        QVERIFY(s.run.runState() == RunState::Finished);
        QCOMPARE(s.run.log().count(Outcome::Skipped), 4);
        QVERIFY(s.run.log().entries[0].difference == Difference::Skipped);
    }

    void aBlockSkippedHalfwayIsPartial()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(25000);
        s.run.skip();
        s.playTo(129000);
        QCOMPARE(entryLines(s.run.log()).first(), u"hold left 1: 10000/20000 partial (skipped)"_s);
        QCOMPARE(s.run.log().count(Outcome::Done), 3);
    }

    void backGoesToTheLeadAndPressedSoonAgainToTheBlockBefore()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(75000);
        s.run.back();
        QCOMPARE(s.run.positionMs(), 65000); // the switch of side
        s.play(2900);
        s.run.back();
        QCOMPARE(s.run.positionMs(), 35000); // the rest before the second set
        s.play(3100);
        s.run.back();
        QCOMPARE(s.run.positionMs(), 35000);
        s.run.back();
        s.run.back();
        QCOMPARE(s.run.positionMs(), 0);
        s.run.back();
        QCOMPARE(s.run.positionMs(), 0);
    }

    void backFromTheClosingIsTheLastBlock()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(121000);
        s.run.back();
        QCOMPARE(s.run.positionMs(), 90000);
    }

    void aRepeatedBlockIsCredited()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(30000);
        s.run.repeat();
        QCOMPARE(s.run.positionMs(), 0);
        s.playTo(129000);
        QCOMPARE(entryLines(s.run.log()).first(), u"hold left 1: 35000/20000 done (more time)"_s);
        QCOMPARE(s.run.log().playedMs, 129000 + 30000);
    }

    // --- ten seconds more

    void tenMoreSecondsGoWhereOneIs_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QString>("segment");
        QTest::newRow("transition") << qint64(5000) << u"0 +19000 transition hold none 0 0"_s;
        QTest::newRow("prepare") << qint64(10000) << u"9000 +16000 prepare hold left 1 0"_s;
        QTest::newRow("work") << qint64(20000) << u"15000 +30000 work hold left 1 0"_s;
        QTest::newRow("rest") << qint64(40000) << u"35000 +20000 rest hold left 2 0"_s;
        QTest::newRow("switch of side") << qint64(66000) << u"65000 +15000 switch_side hold right 1 0"_s;
        // cannot be extended
        QTest::newRow("closing") << qint64(122000) << u"120000 +9000 closing - none 0 0"_s;
    }
    void tenMoreSecondsGoWhereOneIs()
    {
        QFETCH(const qint64, at);
        QFETCH(const QString, segment);
        Session s({u"hold"_s});
        s.start();
        s.playTo(at);
        const int revision = s.run.timelineRevision();
        s.run.addTenSeconds();
        QCOMPARE(s.run.positionMs(), at);
        QVERIFY(segmentLines(s.run.timeline()).contains(segment));
        QCOMPARE(s.run.timelineRevision() - revision, at < 120000 ? 1 : 0);
        QCOMPARE(TimelineRules::broken(s.run.timeline()), QString());
        QVERIFY(s.sound.playing());
    }

    void tenMoreSecondsOfWorkAreCredited()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(20000);
        s.run.addTenSeconds();
        s.run.addTenSeconds();
        s.playTo(149000);
        QCOMPARE(entryLines(s.run.log()).first(), u"hold left 1: 40000/20000 done (more time)"_s);
        QVERIFY(s.run.runState() == RunState::Finished);
    }

    // --- ease off

    void easeOffOnceMakesThisAndTheRestOfTheStepEasier()
    {
        Session s({u"hold"_s, u"hold"_s});
        s.start();
        s.playTo(18000); // three seconds into the first hold of 20
        s.run.easeOff();
        QCOMPARE(s.run.positionMs(), 18000);
        QCOMPARE(s.run.state().remainingMs, 5000); // 8 in all
        s.playTo(s.run.timeline().totalMs);
        QCOMPARE(entryLines(s.run.log()),
                 QStringList({u"hold left 1: 8000/20000 partial (eased off)"_s,
                              u"hold left 2: 0/20000 skipped (eased off)"_s,
                              u"hold right 1: 8000/20000 partial (eased off)"_s,
                              u"hold right 2: 0/20000 skipped (eased off)"_s,
                              u"hold2 left 1: 20000/20000 done"_s, u"hold2 left 2: 20000/20000 done"_s,
                              u"hold2 right 1: 20000/20000 done"_s, u"hold2 right 2: 20000/20000 done"_s}));
    }

    /// In one step: dose, range of movement and words.
    void easeOffMakesTheMovementSmallerAndSaysSo()
    {
        Session s({u"hold"_s, u"hold"_s});
        s.start();
        s.playTo(18000);
        const auto range = [&s] { return s.run.timeline().segments[size_t(s.run.state().segment)].range; };
        QCOMPARE(range(), 1.0);
        s.run.easeOff();
        QVERIFY(s.run.isEased());
        QCOMPARE(range(), easedRange);
        s.play(1000);
        QCOMPARE(s.run.state().caption, u"eased"_s);
        while (s.run.state().step == u"hold"_s) {
            QCOMPARE(range(), s.kind() == SegmentKind::Transition ? 1.0 : easedRange);
            s.play(500);
        }
        QVERIFY(!s.run.isEased());
        QCOMPARE(range(), 1.0);
    }

    void easingOffIsTakenBack()
    {
        Session s({u"hold"_s, u"hold"_s});
        s.start();
        const qint64 whole = s.run.timeline().totalMs;
        s.playTo(18000);
        s.run.undoEase(); // nothing to take back
        QCOMPARE(s.run.timeline().totalMs, whole);
        s.run.easeOff();
        s.play(1000);
        s.run.undoEase();
        QVERIFY(!s.run.isEased());
        QCOMPARE(s.run.positionMs(), 19000);
        QCOMPARE(s.run.timeline().totalMs, whole);
        s.playTo(whole);
        QCOMPARE(entryLines(s.run.log()).first(), u"hold left 1: 20000/20000 done"_s);
    }

    void easeOffTwiceEndsTheHoldAndLetsBreathe()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(17000);
        s.run.easeOff();
        s.playTo(20000);
        s.run.easeOff();
        QCOMPARE(s.run.positionMs(), 20000);
        s.play(1000);
        QVERIFY(s.kind() == SegmentKind::Rest);
        QCOMPARE(s.run.state().caption, u"break"_s);
        QCOMPARE(s.run.state().spanMs, 20000);
        QCOMPARE(entryLines(s.run.log()).first(), u"hold left 1: 5000/20000 partial (eased off)"_s);
    }

    void easeOffWhileGettingReadyMakesTheHoldEasier()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(10000);
        s.run.easeOff();
        s.run.easeOff(); // no work to interrupt yet
        QCOMPARE(s.run.positionMs(), 10000);
        QVERIFY(segmentLines(s.run.timeline()).contains(u"16000 +8000 work hold left 1 0"_s));
    }

    void easeOffOnBothSidesStaysWhereItIs()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(16000);
        s.run.easeOff();
        s.playTo(17000);
        s.run.easeOff(); // 2 s of work, 20 s of breathing, 5 s to change sides: the right side at 42000
        s.playTo(44000);
        QVERIFY(s.kind() == SegmentKind::Work && s.run.state().side == Side::Right);
        s.run.easeOff(); // already easier: a break
        QCOMPARE(s.run.positionMs(), 44000);
        s.play(1000);
        QCOMPARE(s.run.state().caption, u"break"_s);
        QCOMPARE(entryLines(s.run.log()), QStringList({u"hold left 1: 2000/20000 partial (eased off)"_s,
                                                       u"hold left 2: 0/20000 skipped (eased off)"_s,
                                                       u"hold right 1: 2000/20000 partial (eased off)"_s,
                                                       u"hold right 2: 0/20000 skipped (eased off)"_s}));
    }

    void inABreathingBreakEveryButtonGoesForward()
    {
        const auto inBreak = [](auto press) {
            Session s({u"hold"_s});
            s.start();
            s.playTo(16000);
            s.run.easeOff();
            s.run.easeOff(); // ends immediately; break from 16000 to 36000, then the switch of side
            s.playTo(20000);
            press(s.run);
            return s.run.positionMs();
        };
        QCOMPARE(inBreak([](SessionRunner& r) { r.skip(); }), 36000);
        QCOMPARE(inBreak([](SessionRunner& r) { r.easeOff(); }), 20000);
        QCOMPARE(inBreak([](SessionRunner& r) { r.addTenSeconds(); }), 20000);
    }

    void aBreakAfterTheLastBlockLeadsToTheClosing()
    {
        Session s({u"long"_s});
        s.start();
        s.playTo(28000);
        s.run.easeOff();
        s.run.easeOff();
        s.play(1000);
        QCOMPARE(s.run.state().caption, u"break"_s);
        s.run.addTenSeconds();
        s.run.skip();
        QVERIFY(s.kind() == SegmentKind::Closing);
        QVERIFY(s.run.runState() == RunState::Playing);
    }

    void easeOffAfterMoreTimeDoesNotJump()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(30000);
        s.run.addTenSeconds();
        s.playTo(40000); // 25 s into a hold of 20 + 10
        s.run.easeOff();
        s.run.tick();
        QCOMPARE(s.run.timeline().blocks[0].endMs, 40000);
        QCOMPARE(s.run.positionMs(), 40000);
    }

    // --- sides

    void theOtherSideFirstIsSaidAnew()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(12000);
        QVERIFY(s.run.canSwapSides());
        s.run.otherSideFirst();
        QCOMPARE(s.run.positionMs(), 0);
        QVERIFY(segmentLines(s.run.timeline()).contains(u"15000 +20000 work hold right 1 0"_s));
        s.playTo(129000);
        QVERIFY(entryLines(s.run.log()).first().startsWith(u"hold right 1: 20000/20000 done"));
    }

    void sidesCannotBeSwappedOnceWorkHasBegunOrWithoutSides()
    {
        Session s({u"hold"_s, u"reps"_s});
        s.start();
        s.playTo(15000);
        QVERIFY(!s.run.canSwapSides());
        s.run.otherSideFirst();
        QCOMPARE(s.run.positionMs(), 15000);
        s.playTo(66000);
        QVERIFY(!s.run.canSwapSides());
        s.playTo(128000); // getting ready for "reps"
        QVERIFY(s.run.state().step == u"reps");
        QVERIFY(!s.run.canSwapSides());
    }

    void thatWasMyOtherSideSwapsLogAndWhatComes()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(66000); // left is done, "right" has been announced
        QVERIFY(s.run.canSayOtherSide());
        s.run.thatWasMyOtherSide();
        QCOMPARE(s.run.positionMs(), 66000);
        QVERIFY(s.run.state().side == Side::Left);
        s.playTo(129000);
        const QStringList lines = entryLines(s.run.log());
        QVERIFY(lines[0].startsWith(u"hold right 1: 20000/20000 done"));
        QVERIFY(lines[2].startsWith(u"hold left 1: 20000/20000 done"));
    }

    void thatWasMyOtherSideIsOfferedDuringASideAndForAMinuteAfter()
    {
        Session s({u"hold"_s, u"breath"_s, u"breath"_s});
        s.start();
        s.playTo(14900);
        QVERIFY(!s.run.canSayOtherSide());
        s.playTo(15000);
        QVERIFY(s.run.canSayOtherSide());
        s.playTo(130000);
        QVERIFY(s.run.canSayOtherSide());
        s.playTo(180100);
        QVERIFY(!s.run.canSayOtherSide());
    }

    void thatWasMyOtherSideMeansTheLastSideNotTheBreathingAfterIt()
    {
        Session s({u"hold"_s, u"reps"_s});
        s.start();
        s.playTo(140000); // in the repetitions, a few seconds after the right side
        QVERIFY(s.run.state().step == u"reps" && s.kind() == SegmentKind::Work);
        QVERIFY(s.run.canSayOtherSide());
        s.run.thatWasMyOtherSide();
        QVERIFY(s.run.log().entries[0].side == Side::Right);
        QVERIFY(s.run.log().entries[2].side == Side::Left);
    }

    void theOtherSideWithAnotherDoseKeepsOnesPlace()
    {
        Prescription p;
        p.steps[u"hold"_s].right.holdMs = 30000;
        Session s({u"hold"_s}, p);
        s.start();
        s.playTo(50000); // 5 s into the second set on the left
        s.run.thatWasMyOtherSide();
        QVERIFY(s.run.state().side == Side::Right);
        QCOMPARE(s.run.state().set, 2);
        QCOMPARE(s.run.state().remainingMs, 25000); // of 30
    }

    // --- voice, stop

    void changingTheVoiceKeepsTheSegments()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(20000);
        const QStringList before = segmentLines(s.run.timeline());
        s.run.setVoice(Voice::Off);
        QCOMPARE(segmentLines(s.run.timeline()), before);
        QVERIFY(cueLines(s.sound.loaded).filter(u"speak"_s).isEmpty());
        QCOMPARE(s.run.positionMs(), 20000);
        QVERIFY(s.sound.playing());
        const int revision = s.run.timelineRevision();
        s.run.setVoice(Voice::Off);
        QCOMPARE(s.run.timelineRevision(), revision);
    }

    void stopInAHoldIsPartialWithItsReason()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(77000);
        s.run.stop(StopReason::NumbOrTingling);
        QVERIFY(s.run.runState() == RunState::Stopped);
        QCOMPARE(s.sound.lastCall(), u"stop"_s);
        const SessionLog log = s.run.log();
        QVERIFY(log.stopped == StopReason::NumbOrTingling);
        QCOMPARE(log.ended, startTime.addMSecs(77000));
        QCOMPARE(entryLines(log),
                 QStringList({u"hold left 1: 20000/20000 done"_s, u"hold left 2: 20000/20000 done"_s,
                              u"hold right 1: 7000/20000 partial (stopped)"_s,
                              u"hold right 2: 0/20000 skipped (stopped)"_s}));
        s.play(10000);
        QCOMPARE(s.run.positionMs(), 77000);
    }

    void theReasonMayBeGivenLater()
    {
        Session s({u"hold"_s});
        s.start();
        s.play(20000);
        s.run.stop();
        QVERIFY(s.run.log().stopped == StopReason::NotSaid);
        s.run.setStopReason(StopReason::Pain);
        QVERIFY(s.run.log().stopped == StopReason::Pain);
    }

    void aStopTakenBackIsAPause()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(20000);
        s.run.stop(StopReason::NotSaid);
        s.run.takeBackStop();
        QVERIFY(s.run.runState() == RunState::Paused);
        QVERIFY(s.run.log().stopped == StopReason::None);
        s.play(30000);
        s.run.resume();
        s.playTo(129000);
        QCOMPARE(s.run.log().count(Outcome::Done), 4);
        QCOMPARE(s.run.log().ended, startTime.addMSecs(159000));
    }

    void whatWasSkippedAndWhatWasStoppedAreToldApartWhateverTheLength()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(20000);
        for (int i = 0; i < 12; ++i)
            s.run.addTenSeconds(); // two more minutes: past every planned end
        s.playTo(154000);
        s.run.skip();
        s.run.skip();
        s.playTo(165500);
        s.run.stop();
        QCOMPARE(entryLines(s.run.log()).mid(1), QStringList({u"hold left 2: 500/20000 skipped (stopped)"_s,
                                                              u"hold right 1: 0/20000 skipped (stopped)"_s,
                                                              u"hold right 2: 0/20000 skipped (stopped)"_s}));
    }

    void aSkippedBlockStaysSkippedWhenTheSessionIsStoppedLater()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(16000);
        s.run.easeOff(); // the timeline is now shorter than planned
        s.run.skip();
        s.run.skip();
        s.run.skip(); // the right side too: closing
        s.run.stop();
        QVERIFY(s.run.log().entries[2].difference == Difference::EasedOff ||
                s.run.log().entries[2].difference == Difference::Skipped);
    }

    void repetitionsDoneAreWholeOnes()
    {
        Session s({u"reps"_s});
        s.start();
        s.playTo(28000); // 13 s into repetitions of 5 s
        s.run.stop();
        QCOMPARE(s.run.log().entries[0].plannedReps, 3);
        QCOMPARE(s.run.log().entries[0].doneReps, 2);
    }

    void afterTheEndNothingChangesAnyMore()
    {
        Session s({u"hold"_s});
        s.start();
        s.playTo(20000);
        s.run.stop(StopReason::Dizzy);
        const QStringList before = entryLines(s.run.log());
        const qsizetype calls = s.sound.calls.size();
        s.run.back();
        s.run.repeat();
        s.run.skip();
        s.run.easeOff();
        s.run.addTenSeconds();
        s.run.otherSideFirst();
        s.run.pause();
        s.run.resume();
        s.run.tap();
        s.run.stop(StopReason::Pain);
        QVERIFY(s.run.runState() == RunState::Stopped);
        QVERIFY(s.run.log().stopped == StopReason::Dizzy);
        QCOMPARE(s.run.positionMs(), 20000);
        QCOMPARE(entryLines(s.run.log()), before);
        QCOMPARE(s.sound.calls.size(), calls);
    }

    void aRoutineWithNothingLeftToDoEnds()
    {
        Prescription p;
        p.steps[u"hold"_s].skip = true;
        Session s({u"hold"_s}, p);
        s.start();
        s.run.repeat();
        s.run.back();
        s.run.easeOff();
        s.run.addTenSeconds();
        s.run.thatWasMyOtherSide();
        s.play(9000);
        QVERIFY(s.run.runState() == RunState::Finished);
        QVERIFY(s.run.log().entries.empty());
    }

    // --- random operations

    void randomOperationsKeepEveryRule()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            QRandomGenerator random(seed);
            const QStringList all{u"hold"_s, u"reps"_s, u"turns"_s, u"strokes"_s, u"breath"_s, u"long"_s};
            QStringList steps;
            for (int i = random.bounded(1, 5); i > 0; --i)
                steps << all[random.bounded(int(all.size()))];
            Prescription p;
            p.waitAtTransitions = random.bounded(4) == 0;
            p.steps[u"hold"_s].dose.waits = random.bounded(3) == 0;
            p.steps[u"hold"_s].right.holdMs = random.bounded(5, 40) * 1000;
            Session s(steps, p);
            s.sound.device = random.bounded(2);
            s.start();
            QStringList done;
            for (int i = 0; i < 120; ++i) {
                const QString broken = oneOperation(s, random, &done);
                QVERIFY2(broken.isEmpty(), qUtf8Printable(u"seed %1, %2 after: %3"_s.arg(seed).arg(
                                               broken, done.mid(done.size() - 12).join(u", "_s))));
            }
        }
    }

private:
    static QString oneOperation(Session& s, QRandomGenerator& random, QStringList* done)
    {
        s.run.tick(); // what was heard so far counts before the control acts
        const qint64 before = s.run.positionMs();
        const Block* block = workAt(s.run, before);
        const qint64 inBlock = block ? before - block->startMs : -1;
        bool mayGoBack = false, mayJump = false;
        switch (random.bounded(20)) {
        case 0:
            *done << u"pause"_s;
            s.run.pause();
            break;
        case 1:
            *done << u"back"_s;
            mayGoBack = true;
            s.run.back();
            break;
        case 2:
            *done << u"repeat"_s;
            mayGoBack = true;
            s.run.repeat();
            break;
        case 3:
            *done << u"skip"_s;
            mayJump = true;
            s.run.skip();
            break;
        case 4:
            *done << u"ten more"_s;
            s.run.addTenSeconds();
            break;
        case 5:
        case 6:
            *done << u"ease off"_s;
            s.run.easeOff();
            break;
        case 7:
            *done << u"other side first"_s;
            mayGoBack = true;
            s.run.otherSideFirst();
            break;
        case 8:
            *done << u"my other side"_s;
            mayGoBack = mayJump = true;
            s.run.thatWasMyOtherSide();
            break;
        case 9:
            *done << u"voice"_s;
            s.run.setVoice(Voice(random.bounded(3)));
            break;
        case 10:
            *done << u"sleep"_s;
            s.clock.sleep(60000);
            break;
        case 11:
            *done << u"device"_s;
            s.sound.device = !s.sound.device;
            break;
        case 12:
        case 13:
            *done << u"resume"_s;
            s.run.resume();
            break;
        case 14:
            *done << u"tap"_s;
            s.run.tap();
            break;
        case 15:
            *done << u"from start"_s;
            mayGoBack = true;
            s.run.resumeFromStart();
            break;
        default: {
            const int ms = random.bounded(1, 15000);
            *done << u"play %1"_s.arg(ms);
            mayJump = true;
            s.play(ms, random.bounded(2) ? 500 : ms);
            break;
        }
        }
        return brokenRule(s, before, inBlock, mayGoBack, mayJump);
    }

    static const Block* workAt(const SessionRunner& run, qint64 ms)
    {
        for (const Block& b : run.timeline().blocks) {
            if (ms >= b.startMs && ms < b.endMs)
                return &b;
        }
        return nullptr;
    }

    static QString brokenRule(const Session& s, qint64 before, qint64 inBlock, bool mayGoBack, bool mayJump)
    {
        const SessionRunner& run = s.run;
        const QString timeline = TimelineRules::broken(run.timeline());
        if (!timeline.isEmpty())
            return timeline;
        if (run.positionMs() < 0 || run.positionMs() > run.timeline().totalMs)
            return u"position outside"_s;
        if (!mayGoBack && run.positionMs() < before)
            return u"position went back from %1 to %2"_s.arg(before).arg(run.positionMs());
        if (!mayGoBack && !mayJump && run.positionMs() != before)
            return u"position jumped from %1 to %2"_s.arg(before).arg(run.positionMs());
        const Block* block = workAt(run, run.positionMs());
        if (!mayGoBack && !mayJump && block && inBlock >= 0 && run.positionMs() - block->startMs != inBlock)
            return u"the place in the hold changed from %1"_s.arg(inBlock);
        const SessionLog log = run.log();
        if (log.workedMs() > log.playedMs)
            return u"more was done than played"_s;
        for (const LogEntry& e : log.entries) {
            if (e.outcome == Outcome::Done && e.doneMs < e.plannedMs - 1000)
                return u"called done, but was not"_s;
        }
        const bool sounding = run.runState() == RunState::Playing;
        if (sounding != s.sound.playing())
            return u"sound and session disagree"_s;
        return {};
    }
};

QTEST_GUILESS_MAIN(TstSession)
#include "tst_session.moc"
