// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/SessionPlayer.h"

#include "tests/support/FakePhrases.h"
#include "tests/support/FakeSound.h"
#include "tests/support/FakeWallClock.h"
#include "tests/support/TinyContent.h"

#include <QSignalSpy>
#include <QTest>
#include <numeric>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const TinyContent& tiny()
{
    static const TinyContent content;
    return content;
}

class FakeAwake final : public ScreenAwake
{
public:
    void keepOn(const QString& reason) override { on = reason; }
    void release() override { on.clear(); }
    QString on;
};

/// Fake time. The timeline of {"hold"} is that of tst_session: work from 15000 to 35000, the end at 129000.
struct Room
{
    explicit Room(const QStringList& techniques = {u"hold"_s})
    {
        player.load(TinyContent::routine(techniques), u"Evening"_s, {});
    }
    void play(qint64 ms)
    {
        for (; ms > 0; ms -= 50) {
            clock.advance(std::min<qint64>(ms, 50));
            player.tick();
        }
    }

    FakeClock clock;
    FakeWallClock wall;
    FakeSound sound{clock};
    FakeAwake awake;
    SessionPlayer player{tiny().catalogue, std::make_shared<FakePhrases>(), clock, wall, sound, awake};
};

} // namespace

class TstSessionPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASessionNothingHappens()
    {
        FakeClock clock;
        FakeWallClock wall;
        FakeSound sound(clock);
        FakeAwake awake;
        SessionPlayer player(tiny().catalogue, std::make_shared<FakePhrases>(), clock, wall, sound, awake);
        player.start();
        player.togglePause();
        player.easeOff();
        player.goOnWithoutMove();
        player.tick();
        player.loseSound();
        QVERIFY(!player.stop());
        QVERIFY(player.runState() == RunState::Ready && !player.runner() && !player.technique());
        QVERIFY(player.log().entries.empty());
    }

    void itBeginsAtTheTimeOnTheWall()
    {
        Room room;
        room.player.start();
        QCOMPARE(room.player.log().started, room.wall.now().toUTC());
    }

    void theScreenStaysOnWhileItPlays()
    {
        Room room;
        QVERIFY(room.awake.on.isEmpty());
        room.player.start();
        QCOMPARE(room.awake.on, u"Evening"_s);
        room.player.togglePause();
        QVERIFY(room.awake.on.isEmpty());
        room.player.togglePause();
        QCOMPARE(room.awake.on, u"Evening"_s);
        QSignalSpy finished(&room.player, &SessionPlayer::finished);
        room.play(130000);
        QCOMPARE(finished.size(), 1);
        QVERIFY(room.awake.on.isEmpty());
    }

    void theLargeButtonStartsPausesAndResumes()
    {
        Room room;
        room.player.togglePause();
        QVERIFY(room.player.runState() == RunState::Playing);
        room.player.togglePause();
        QVERIFY(room.player.runState() == RunState::Paused && !room.player.isInterrupted());
        room.player.togglePause();
        QVERIFY(room.player.runState() == RunState::Playing);
    }

    void stoppedOnce()
    {
        Room room;
        QSignalSpy stopped(&room.player, &SessionPlayer::stopped);
        room.player.start();
        room.play(16000);
        QVERIFY(room.player.stop() && !room.player.stop());
        QCOMPARE(stopped.size(), 1);
        QVERIFY(room.awake.on.isEmpty());
        room.player.goOnWithoutMove();
        QVERIFY(room.player.runState() != RunState::Stopped);
    }

    /// Headphones pulled out in the middle: paused, and not by the person.
    void whatWasHeardIsPausedWhenTheSoundIsGone()
    {
        Room room;
        room.sound.device = true;
        room.player.start();
        room.play(16000);
        room.sound.vanish();
        room.player.loseSound();
        QVERIFY(room.player.runState() == RunState::Paused && room.player.isInterrupted());
        // After that it goes on without sound, and is not paused for it again.
        room.player.togglePause();
        room.player.loseSound();
        QVERIFY(room.player.runState() == RunState::Playing);
    }

    /// Bug: the first Play after the device had come back was interrupted at once, as it first fails for a
    /// moment.
    void theFirstPlayWithADeviceThatIsBackGoesOn()
    {
        Room room;
        room.sound.device = true;
        room.player.start();
        room.play(16000);
        room.sound.vanish();
        room.player.loseSound();
        QVERIFY(room.player.isInterrupted());
        room.sound.device = true;
        room.player.togglePause();
        room.play(1000);
        room.player.loseSound();
        QVERIFY(room.player.runState() == RunState::Playing);
        room.play(5000); // heard
        room.player.loseSound();
        QVERIFY(room.player.isInterrupted());
    }

    void whatWasNeverHeardGoesOn()
    {
        Room room;
        room.player.start();
        room.play(16000);
        room.player.loseSound();
        QVERIFY(room.player.runState() == RunState::Playing);
    }

    /// What is read is published once a second, what moves with each tick.
    void noMoreIsPublishedThanChanges()
    {
        Room room;
        room.player.start();
        room.play(16000); // in the hold
        QSignalSpy changed(&room.player, &SessionPlayer::changed), moved(&room.player, &SessionPlayer::moved);
        room.play(5000);
        QCOMPARE(moved.size(), 100);
        QVERIFY2(changed.size() >= 5 && changed.size() <= 6, qPrintable(QString::number(changed.size())));
    }

    void easedUntilTheMoveEnds()
    {
        Room room({u"hold"_s, u"hold"_s});
        room.player.start();
        room.play(16000);
        QSignalSpy timeline(&room.player, &SessionPlayer::timelineChanged);
        room.player.easeOff();
        QVERIFY(room.player.isEased());
        QCOMPARE(timeline.size(), 1);
        const QString step = room.player.state().step;
        while (room.player.runState() == RunState::Playing && room.player.state().step == step)
            room.play(500);
        QVERIFY(room.player.runState() == RunState::Playing && !room.player.isEased());
    }

    void breathIsToldInBreathingMovesOnly()
    {
        using Breath = SessionPlayer::Breath;
        Room hold;
        hold.player.start();
        QSet<int> seen;
        const auto listen = [&seen](Room& room) {
            seen.clear();
            while (room.player.runState() == RunState::Playing) {
                room.play(500);
                seen << int(room.player.breath());
            }
        };
        listen(hold);
        QCOMPARE(seen, QSet<int>{int(Breath::None)});
        Room breathing({u"breath"_s});
        breathing.player.start();
        listen(breathing);
        QVERIFY(seen.contains(int(Breath::In)) && seen.contains(int(Breath::Out)));
    }

    void theSharesOfTheSteps()
    {
        Room room({u"hold"_s, u"breath"_s});
        const std::vector<double> shares = stepShares(room.player.runner()->timeline());
        QCOMPARE(shares.size(), size_t(2));
        QVERIFY(qFuzzyCompare(std::accumulate(shares.begin(), shares.end(), 0.0), 1.0));
        QVERIFY(shares[0] > shares[1] && shares[1] > 0);
        QVERIFY(stepShares({}).empty());
    }
};

QTEST_GUILESS_MAIN(TstSessionPlayer)
#include "tst_sessionplayer.moc"
