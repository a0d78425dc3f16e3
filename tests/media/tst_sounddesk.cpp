// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Synthetic.h"
#include "media/SoundDesk.h"

#include <QtTest>

using namespace unknot;
using namespace unknot::media;
using namespace Qt::StringLiterals;

/// Runs without any sound server (PULSE_SERVER points nowhere): silent, quick, and nothing hangs.
class TestSoundDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentWithoutDevice()
    {
        SoundDesk desk(std::make_shared<test::Buzz>());
        QSignalSpy changed(&desk, &SoundDesk::stateChanged);
        QVERIFY(!desk.positionMs());
        QElapsedTimer timer;
        timer.start();
        desk.setAmbience(u"rain"_s);
        desk.setLevels({.5, .5, .5});
        desk.load(test::timeline(60000), 1000);
        desk.play();
        QVERIFY(timer.elapsed() < 50); // no call waits for the sound system
        QTRY_COMPARE(desk.state(), SoundState::NoDevice);
        QVERIFY(changed.count() > 0);
        QVERIFY(!desk.positionMs());
        desk.pause();
        desk.play();
        desk.load(test::timeline(30000), 0);
        QTest::qWait(100);
        QVERIFY(!desk.positionMs());
        desk.stop();
        QVERIFY(!desk.positionMs());
    }

    void madeAndDropped()
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            SoundDesk desk(nullptr);
            if (i % 2)
                desk.load(test::timeline(600000), 0);
            if (i % 3)
                desk.play();
        }
        QVERIFY(timer.elapsed() < 20000);
    }

    void thousandCommands()
    {
        SoundDesk desk(std::make_shared<test::Buzz>());
        for (int i = 0; i < 1000; ++i) {
            switch (i % 5) {
            case 0:
                desk.load(test::timeline(60000), i);
                break;
            case 1:
                desk.play();
                break;
            case 2:
                desk.setAmbience(i % 2 ? u"rain"_s : u"ocean"_s);
                break;
            case 3:
                desk.pause();
                break;
            default:
                desk.stop();
            }
            desk.positionMs();
        }
        QTest::qWait(50);
    }
};

QTEST_GUILESS_MAIN(TestSoundDesk)
#include "tst_sounddesk.moc"
