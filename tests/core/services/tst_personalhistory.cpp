// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/PersonalHistory.h"

#include "ServiceRoom.h"
#include "tests/support/FakeClock.h"

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

struct Room : ServiceRoom
{
    FakeClock device;
    SessionRecorder recorder{session, clock, device};
    PersonalHistory history{session, recorder, clock};

    SessionLog log(const QString& technique, Outcome outcome = Outcome::Done) const
    {
        SessionLog log;
        log.routine = u"r"_s;
        log.started = clock.now().toUTC();
        log.ended = log.started.addSecs(60);
        for (const Side side : {Side::Left, Side::Right}) {
            LogEntry e;
            e.step = e.technique = technique;
            e.side = side;
            e.outcome = outcome;
            log.entries.push_back(e);
        }
        return log;
    }
    /// Ends sessions in which the technique was done.
    void play(const QString& technique, int times, Outcome outcome = Outcome::Done)
    {
        for (; times > 0; --times) {
            recorder.begin();
            recorder.conclude(log(technique, outcome));
            recorder.finish();
        }
    }
    bool becomes(const QSet<QString>& moves)
    {
        return QTest::qWaitFor([&] { return history.familiarMoves() == moves; }, 20000);
    }
};

} // namespace

class TstPersonalHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeSessionsMakeItFamiliar()
    {
        Room room;
        QVERIFY(room.make());
        room.play(u"tilt"_s, 2);
        QCOMPARE(room.history.familiarMoves(), QSet<QString>()); // sides and sets do not count
        room.play(u"tilt"_s, 1);
        QCOMPARE(room.history.familiarMoves(), QSet<QString>{u"tilt"_s});
        room.play(u"rock"_s, 5, Outcome::Skipped);
        room.play(u"roll"_s, 3, Outcome::Partial);
        QCOMPARE(room.history.familiarMoves(), (QSet<QString>{u"tilt"_s, u"roll"_s}));
    }

    void isKnownAgainAfterUnlocking()
    {
        Room room;
        QVERIFY(room.make());
        room.play(u"tilt"_s, 3);
        room.session.lock();
        QVERIFY(room.becomes({})); // nothing stays in memory
        room.play(u"tilt"_s, 1);
        QCOMPARE(room.history.familiarMoves(), QSet<QString>());
        QVERIFY(room.unlock() && room.becomes({u"tilt"_s}));
    }

    void isForgottenAfterThreeMonths()
    {
        Room room;
        QVERIFY(room.make());
        room.play(u"tilt"_s, 3);
        room.session.lock();
        QVERIFY(room.becomes({}));
        room.clock.goOn(familiarForDays);
        QVERIFY(room.unlock() && room.becomes({u"tilt"_s})); // the last day
        room.session.lock();
        room.clock.goOn(1);
        QVERIFY(room.unlock());
        QVERIFY(room.records(Kind::Session).size() == 3); // read by now
        QCOMPARE(room.history.familiarMoves(), QSet<QString>());
    }

    void withoutAJournalItLastsUntilTheAppIsClosed()
    {
        Room room;
        room.play(u"tilt"_s, 3);
        QCOMPARE(room.history.familiarMoves(), QSet<QString>{u"tilt"_s});
        // The waiting sessions go into the journal.
        QVERIFY(room.make() && room.becomes({u"tilt"_s}));
    }

    void aGuestIsSomebodyElse()
    {
        Room room;
        QVERIFY(room.make());
        room.play(u"tilt"_s, 3);
        room.session.beGuest();
        QVERIFY(room.becomes({}));
        room.play(u"roll"_s, 3);
        QCOMPARE(room.history.familiarMoves(), QSet<QString>{u"roll"_s});
    }

    void tellsHowSessionsWent()
    {
        Room room;
        QVERIFY(room.make());
        room.recorder.begin();
        SessionLog stopped = room.log(u"tilt"_s);
        stopped.stopped = StopReason::Dizzy;
        room.recorder.conclude(stopped);
        room.recorder.setFelt(Felt::Worse);
        room.recorder.finish();
        QTRY_VERIFY_WITH_TIMEOUT(!room.history.sessions().empty() && room.history.sessions().front().stored,
                                 20000);
        QCOMPARE(room.history.sessions().size(), 1U); // the one in memory and the stored one are the same
        const PastSession& past = room.history.sessions().front();
        QCOMPARE(past.routine, u"r"_s);
        QVERIFY(past.stopped == StopReason::Dizzy);
        QCOMPARE(past.day, room.clock.today());
        room.session.lock();
        QTRY_VERIFY_WITH_TIMEOUT(room.history.sessions().empty(), 20000);
        QVERIFY(room.unlock());
        QTRY_VERIFY_WITH_TIMEOUT(!room.history.sessions().empty(), 20000);
        QVERIFY(room.history.sessions().front().felt == Felt::Worse);
    }

    void tellsWhereItHurtsNow()
    {
        Room room;
        QVERIFY(room.make());
        const auto entry = [&room](int daysAgo, const QString& region, int level) {
            Record r;
            r.at = Moment::of(room.clock.now().addDays(-daysAgo));
            r.level = level;
            r.regions = {{region, std::nullopt}};
            r.body = "{}";
            return r;
        };
        std::vector<Record> all{entry(3, u"calf_left"_s, 9), entry(2, u"heel_left"_s, 3),
                                entry(1, u"sacrum"_s, 4),    entry(1, u"neck_back"_s, 6),
                                entry(1, u"shin_left"_s, 5), entry(0, u"shin_left"_s, 0)};
        room.keeper.ask(
            &room.session, [all](JournalStore& journal) { return journal.putAll(all); },
            [](const Result<Done>&) {});
        // The place of three days ago is past, and the shin no longer hurts.
        QTRY_COMPARE_WITH_TIMEOUT(room.history.sorePlaces().size(), 3U, 20000);
        QCOMPARE(room.history.sorePlaces()[0].region, u"neck_back"_s);
        QCOMPARE(room.history.sorePlaces()[1].region, u"sacrum"_s);
        QCOMPARE(room.history.sorePlaces()[2].region, u"heel_left"_s);
        QCOMPARE(room.history.sorePlaces()[2].level, 3);
        room.session.lock();
        QTRY_VERIFY_WITH_TIMEOUT(room.history.sorePlaces().empty(), 20000);
    }
};

QTEST_GUILESS_MAIN(TstPersonalHistory)
#include "tst_personalhistory.moc"
