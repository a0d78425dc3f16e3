// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/Familiarity.h"

#include "ServiceRoom.h"
#include "tests/support/FakeClock.h"

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

struct Room : ServiceRoom
{
    FakeClock device;
    SessionRecorder recorder{session, clock, device};
    Familiarity familiarity{session, recorder, clock};

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
        return QTest::qWaitFor([&] { return familiarity.moves() == moves; }, 20000);
    }
};

} // namespace

class TstFamiliarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeSessionsMakeItFamiliar()
    {
        Room room;
        QVERIFY(room.make());
        room.play(u"tilt"_s, 2);
        QCOMPARE(room.familiarity.moves(), QSet<QString>()); // sides and sets do not count
        room.play(u"tilt"_s, 1);
        QCOMPARE(room.familiarity.moves(), QSet<QString>{u"tilt"_s});
        room.play(u"rock"_s, 5, Outcome::Skipped);
        room.play(u"roll"_s, 3, Outcome::Partial);
        QCOMPARE(room.familiarity.moves(), (QSet<QString>{u"tilt"_s, u"roll"_s}));
    }

    void isKnownAgainAfterUnlocking()
    {
        Room room;
        QVERIFY(room.make());
        room.play(u"tilt"_s, 3);
        room.session.lock();
        QVERIFY(room.becomes({})); // nothing stays in memory
        room.play(u"tilt"_s, 1);
        QCOMPARE(room.familiarity.moves(), QSet<QString>());
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
        QCOMPARE(room.familiarity.moves(), QSet<QString>());
    }

    void withoutAJournalItLastsUntilTheAppIsClosed()
    {
        Room room;
        room.play(u"tilt"_s, 3);
        QCOMPARE(room.familiarity.moves(), QSet<QString>{u"tilt"_s});
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
        QCOMPARE(room.familiarity.moves(), QSet<QString>{u"roll"_s});
    }
};

QTEST_GUILESS_MAIN(TstFamiliarity)
#include "tst_familiarity.moc"
