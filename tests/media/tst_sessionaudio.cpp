// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Synthetic.h"
#include "media/SessionAudio.h"

#include <QTemporaryDir>
#include <QtTest>
#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace unknot;
using namespace unknot::media;
using namespace Qt::StringLiterals;

/// Runs without a sound server (PULSE_SERVER points nowhere): silent, fast, and nothing hangs.
class TestSoundDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentWithoutDevice()
    {
        SessionAudio desk(std::make_shared<test::Buzz>());
        QSignalSpy changed(&desk, &SessionAudio::stateChanged);
        QVERIFY(!desk.positionMs());
        QElapsedTimer timer;
        timer.start();
        desk.setAmbience(u"rain"_s);
        desk.setLevels({.5, .5, .5});
        desk.load(test::timeline(60000), 1000);
        desk.play();
        QVERIFY(timer.elapsed() < 50); // no call waits for the sound system
        QTRY_VERIFY(desk.state() == SoundState::NoDevice || desk.state() == SoundState::NoServer);
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
            SessionAudio desk(nullptr);
            if (i % 2)
                desk.load(test::timeline(600000), 0);
            if (i % 3)
                desk.play();
        }
        QVERIFY(timer.elapsed() < 20000);
    }

    void thousandCommands()
    {
        SessionAudio desk(std::make_shared<test::Buzz>());
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

    /// Qt 6.4 never finds a server that starts later, so the person is told.
    void serverThatComesTooLate()
    {
#ifdef Q_OS_LINUX
        const QByteArray before = qgetenv("PULSE_SERVER");
        QTemporaryDir dir;
        const QByteArray path = QFile::encodeName(dir.filePath(u"native"_s));
        qputenv("PULSE_SERVER", "unix:" + path); // nobody listens there
        SessionAudio desk(nullptr);
        desk.load(test::timeline(60000), 0);
        desk.play();
        QTRY_COMPARE(desk.state(), SoundState::NoServer); // no device will appear

        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
        const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(server, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(::listen(server, 5), 0);
        QTRY_COMPARE(desk.state(), SoundState::NoServerAtStart);
        QVERIFY(!desk.positionMs());
        qputenv("PULSE_SERVER", before);
        ::close(server);
#endif
    }
};

QTEST_GUILESS_MAIN(TestSoundDesk)
#include "tst_sessionaudio.moc"
