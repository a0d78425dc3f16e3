// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Signals of the desktop and logind when the screen locks or the device is suspended, on a private bus.
#include "platform/linux/SessionLockWatch.h"

#include <QDBusMessage>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class LockWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void locksOnTheirSignals_data();
    void locksOnTheirSignals();
    void takesNoNoticeOfOthers();

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
    int m_locked = 0;
    std::unique_ptr<SessionLockWatch> m_watch;
};

void LockWatchTest::initTestCase()
{
    QVERIFY(m_speaker.isConnected() && m_listener.isConnected());
    QVERIFY(m_speaker.registerService(u"org.freedesktop.login1"_s));
    m_watch = std::make_unique<SessionLockWatch>(m_listener, m_listener);
    m_watch->watch([this] { ++m_locked; });
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

QTEST_GUILESS_MAIN(LockWatchTest)
#include "tst_lockwatch.moc"
