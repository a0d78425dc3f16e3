// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/IdleLock.h"

#include "tests/support/FakeClock.h"

#include <QTest>

using namespace unknot;

namespace {

constexpr qint64 secondMs = 1000, minuteMs = 60 * secondMs;

/// Time passes only on the fake clock, so the real timer fires only where a test waits for it; watch() checks
/// as well.
struct Room
{
    FakeClock clock;
    int locks = 0;
    IdleLock idle{clock, [this] { ++locks; }};
    QObject screen;

    void input(QEvent::Type type = QEvent::KeyPress)
    {
        QEvent event(type);
        QCoreApplication::sendEvent(&screen, &event);
    }
};

} // namespace

class TstIdleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksAfterTheMinutes()
    {
        Room room;
        room.idle.watch(5);
        room.clock.advance(5 * minuteMs - 1);
        room.idle.watch(5);
        QCOMPARE(room.locks, 0);
        room.clock.advance(1);
        room.idle.watch(5);
        QCOMPARE(room.locks, 1);
    }

    void locksByItself()
    {
        Room room;
        room.idle.watch(1);
        room.clock.advance(minuteMs - 1);
        room.idle.watch(1); // the timer waits for the rest of the minute
        room.clock.advance(1);
        QCOMPARE(room.locks, 0);
        QVERIFY(QTest::qWaitFor([&room] { return room.locks == 1; }));
    }

    void inputBeginsAnew_data()
    {
        QTest::addColumn<QEvent::Type>("type");
        QTest::newRow("key") << QEvent::KeyPress;
        QTest::newRow("button") << QEvent::MouseButtonPress;
        QTest::newRow("move") << QEvent::MouseMove;
        QTest::newRow("wheel") << QEvent::Wheel;
        QTest::newRow("touch") << QEvent::TouchBegin;
        QTest::newRow("finger") << QEvent::TouchUpdate;
    }
    void inputBeginsAnew()
    {
        QFETCH(QEvent::Type, type);
        Room room;
        room.idle.watch(5);
        room.clock.advance(5 * minuteMs - 1);
        room.input(type);
        room.clock.advance(5 * minuteMs - 1);
        room.idle.watch(5);
        QCOMPARE(room.locks, 0);
        room.clock.advance(1);
        room.idle.watch(5);
        QCOMPARE(room.locks, 1);
    }

    void whatTheAppDoesItselfIsNoInput()
    {
        Room room;
        room.idle.watch(5);
        room.clock.advance(5 * minuteMs);
        room.input(QEvent::UpdateRequest);
        room.input(QEvent::KeyRelease);
        room.idle.watch(5);
        QCOMPARE(room.locks, 1);
    }

    void notWhileASessionPlays()
    {
        Room room;
        room.idle.watch(5);
        room.idle.setPlaying(true);
        room.clock.advance(20 * minuteMs);
        room.idle.watch(5);
        QCOMPARE(room.locks, 0);
        // The end of the session counts as activity.
        room.clock.advance(minuteMs);
        room.idle.setPlaying(false);
        room.clock.advance(5 * minuteMs - 1);
        room.idle.watch(5);
        QCOMPARE(room.locks, 0);
        room.clock.advance(1);
        room.idle.watch(5);
        QCOMPARE(room.locks, 1);
    }

    void sleepLocksAtOnce()
    {
        Room room;
        room.idle.watch(5);
        room.clock.sleep(3 * secondMs);
        room.idle.watch(5);
        QCOMPARE(room.locks, 1);
    }

    /// The two clocks are never read at exactly the same instant.
    void aMomentBetweenTheClocksIsNoSleep()
    {
        Room room;
        room.idle.watch(5);
        room.clock.sleep(2 * secondMs);
        room.idle.watch(5);
        QCOMPARE(room.locks, 0);
    }

    void theTouchThatWakesComesTooLate()
    {
        Room room;
        room.idle.watch(5);
        room.clock.sleep(3 * secondMs);
        room.input(QEvent::TouchBegin);
        QCOMPARE(room.locks, 1);
    }

    void sleepLocksDuringASessionToo()
    {
        Room room;
        room.idle.watch(5);
        room.idle.setPlaying(true);
        room.clock.sleep(minuteMs);
        room.idle.watch(5);
        QCOMPARE(room.locks, 1);
    }

    /// Suspension while the journal is locked must not count after it is opened.
    void sleepBeforeItIsOldNews()
    {
        Room room;
        room.clock.sleep(minuteMs);
        room.idle.watch(5);
        QCOMPARE(room.locks, 0);
        room.clock.sleep(minuteMs);
        room.idle.watch(5);
        QCOMPARE(room.locks, 1);
        room.idle.watch(5);
        QCOMPARE(room.locks, 1);
    }

    void zeroIsNever()
    {
        Room room;
        room.idle.watch(0);
        room.clock.advance(60 * minuteMs);
        room.idle.watch(0);
        room.input();
        QCOMPARE(room.locks, 0);
        room.idle.watch(1);
        room.idle.watch(0);
        room.clock.advance(60 * minuteMs);
        room.clock.sleep(60 * minuteMs);
        room.input();
        QCOMPARE(room.locks, 0);
    }

    void locksOnce()
    {
        Room room;
        room.idle.watch(1);
        room.clock.advance(minuteMs);
        room.idle.watch(1);
        QCOMPARE(room.locks, 1);
        room.clock.sleep(minuteMs);
        room.input();
        QCOMPARE(room.locks, 1);
    }

    void otherMinutesCountFromTheLastInput()
    {
        Room room;
        room.idle.watch(60);
        room.clock.advance(4 * minuteMs);
        room.idle.watch(5);
        QCOMPARE(room.locks, 0);
        room.clock.advance(minuteMs);
        room.idle.watch(5);
        QCOMPARE(room.locks, 1);
    }
};

QTEST_GUILESS_MAIN(TstIdleLock)
#include "tst_idlelock.moc"
