// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Signals of the desktop and logind when the screen locks or the device is suspended, on a private bus.
#include "platform/linux/SessionLockWatch.h"

#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QTest>
#include <poll.h>
#include <unistd.h>
#include <utility>

using namespace unknot;
using namespace Qt::StringLiterals;

/// Stands for logind: hands out delay inhibitors and notices when they are given up.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override { close(); }

    int asked = 0;
    QStringList wanted;
    /// Whether nobody holds the last inhibitor any more.
    bool isReleased() const
    {
        pollfd end{m_read, POLLIN, 0};
        return ::poll(&end, 1, 0) == 1 && end.revents & POLLHUP;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode)
    {
        ++asked;
        wanted = {what, who, why, mode};
        close();
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return {};
        m_read = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]); // duplicates it
        ::close(ends[1]);
        return given;
    }

private:
    void close()
    {
        if (m_read >= 0)
            ::close(std::exchange(m_read, -1));
    }

    int m_read = -1;
};

class LockWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void locksOnTheirSignals_data();
    void locksOnTheirSignals();
    void takesNoNoticeOfOthers();
    void sleepWaitsForTheLock();

private:
    void say(const QString& path, const QString& interface, const QString& name,
             const QVariantList& arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        QVERIFY(m_speaker.send(signal));
    }

    // Two connections, as sender and receiver must be different peers. One bus serves as both.
    QDBusConnection m_speaker = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"speaker"_s);
    QDBusConnection m_listener = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"listener"_s);
    FakeLogind m_logind;
    int m_locked = 0;
    bool m_wasReleasedAtLock = false;
    std::unique_ptr<SessionLockWatch> m_watch;
};

void LockWatchTest::initTestCase()
{
    QVERIFY(m_speaker.isConnected() && m_listener.isConnected());
    QVERIFY(m_speaker.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(
        m_speaker.registerObject(u"/org/freedesktop/login1"_s, &m_logind, QDBusConnection::ExportAllSlots));
    m_watch = std::make_unique<SessionLockWatch>(m_listener, m_listener);
    m_watch->watch([this] {
        ++m_locked;
        m_wasReleasedAtLock = m_logind.isReleased();
    });
}

void LockWatchTest::locksOnTheirSignals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantList>("on");
    QTest::addColumn<QVariantList>("off"); // empty: no such signal
    const QVariantList yes{true}, no{false};
    QTest::newRow("screen saver") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s
                                  << u"ActiveChanged"_s << yes << no;
    QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s << u"ActiveChanged"_s
                           << yes << no;
    QTest::newRow("sleep") << u"/org/freedesktop/login1"_s << u"org.freedesktop.login1.Manager"_s
                           << u"PrepareForSleep"_s << yes << no;
    QTest::newRow("session lock") << u"/org/freedesktop/login1/session/_32"_s
                                  << u"org.freedesktop.login1.Session"_s << u"Lock"_s << QVariantList()
                                  << QVariantList();
}

void LockWatchTest::locksOnTheirSignals()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, name);
    QFETCH(QVariantList, on);
    QFETCH(QVariantList, off);
    m_locked = 0;
    if (!off.isEmpty())
        say(path, interface, name, off); // resuming or unlocking locks nothing
    say(path, interface, name, on);
    QTRY_COMPARE(m_locked, 1);
}

void LockWatchTest::takesNoNoticeOfOthers()
{
    m_locked = 0;
    say(u"/org/freedesktop/login1/session/_32"_s, u"org.freedesktop.login1.Session"_s, u"Unlock"_s, {});
    say(u"/x"_s, u"org.example.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    // Messages on a bus are ordered: when this one arrives, the earlier ones were processed.
    say(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    QTRY_VERIFY(m_locked > 0);
    QCOMPARE(m_locked, 1);
}

/// Bug: the device could sleep before the journal was locked.
void LockWatchTest::sleepWaitsForTheLock()
{
    const auto prepareForSleep = [this](bool about) {
        say(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {about});
    };
    prepareForSleep(false); // as after waking up
    const int before = m_logind.asked;
    QTRY_COMPARE(m_logind.asked, before + 1);
    QCOMPARE(m_logind.wanted.first(2), (QStringList{u"sleep"_s, u"Unknot"_s}));
    QCOMPARE(m_logind.wanted.last(), u"delay"_s);
    QTest::qWait(50); // the answer has arrived
    QVERIFY(!m_logind.isReleased());
    m_locked = 0;
    prepareForSleep(true);
    QTRY_COMPARE(m_locked, 1);
    QVERIFY(!m_wasReleasedAtLock);      // first the lock ...
    QTRY_VERIFY(m_logind.isReleased()); // ... then the sleep
    const int asked = m_logind.asked;
    prepareForSleep(false);
    QTRY_COMPARE(m_logind.asked, asked + 1);
    QTRY_VERIFY(!m_logind.isReleased());
}

QTEST_GUILESS_MAIN(LockWatchTest)
#include "tst_lockwatch.moc"
