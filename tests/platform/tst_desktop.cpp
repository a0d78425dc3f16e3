// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Calls to the desktop, on a private bus with fake services.
#include "platform/linux/PortalTheme.h"
#include "platform/linux/ScreenSaverInhibit.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QStringList>
#include <QTest>
#include <vector>

using namespace unknot;
using namespace Qt::StringLiterals;

class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList reasons;
    std::vector<uint> released;

public Q_SLOTS:
    uint Inhibit(const QString& application, const QString& reason)
    {
        reasons << application + u": "_s + reason;
        return 41 + uint(reasons.size());
    }
    void UnInhibit(uint cookie) { released.push_back(cookie); }
};

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;
    QStringList asked;

public Q_SLOTS:
    QDBusVariant Read(const QString& space, const QString& key)
    {
        asked << space + u' ' + key;
        // Real portals wrap the value twice.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

class TstDesktop : public QObject
{
    Q_OBJECT

    // Two connections, as service and client must be different peers.
    QDBusConnection m_service = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
    QDBusConnection m_client = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"client"_s);
    std::unique_ptr<FakeScreenSaver> m_saver;
    std::unique_ptr<FakePortal> m_portal;

private Q_SLOTS:
    void init()
    {
        QVERIFY2(m_service.isConnected(), "this test needs a session bus: run it with dbus-run-session");
        m_saver = std::make_unique<FakeScreenSaver>();
        m_portal = std::make_unique<FakePortal>();
        QVERIFY(m_service.registerObject(u"/org/freedesktop/ScreenSaver"_s, m_saver.get(),
                                         QDBusConnection::ExportAllSlots));
        QVERIFY(
            m_service.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_service.registerService(u"org.freedesktop.ScreenSaver"_s));
        QVERIFY(m_service.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    void cleanup()
    {
        m_service.unregisterService(u"org.freedesktop.ScreenSaver"_s);
        m_service.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_service.unregisterObject(u"/org/freedesktop/ScreenSaver"_s);
        m_service.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    }

    void theScreenIsKeptOnOnceAndReleasedWithItsCookie()
    {
        ScreenSaverInhibit awake(m_client);
        awake.keepOn(u"Desk reset"_s);
        awake.keepOn(u"Desk reset"_s);
        QTRY_COMPARE(m_saver->reasons, QStringList(u"Unknot: Desk reset"_s));
        QTest::qWait(50); // waits for the reply
        awake.keepOn(u"Desk reset"_s);
        awake.release();
        QTRY_COMPARE(m_saver->released, std::vector<uint>{42});
        QCOMPARE(m_saver->reasons.size(), 1);
    }

    void releasedBeforeTheAnswerCameItIsStillReleased()
    {
        ScreenSaverInhibit awake(m_client);
        awake.keepOn(u"Desk reset"_s);
        awake.release();
        QTRY_COMPARE(m_saver->released, std::vector<uint>{42});
    }

    void goneWithTheAppItIsReleased()
    {
        {
            ScreenSaverInhibit awake(m_client);
            awake.keepOn(u"Desk reset"_s);
            QTRY_COMPARE(m_saver->reasons.size(), 1);
            QTest::qWait(50);
        }
        QTRY_COMPARE(m_saver->released, std::vector<uint>{42});
    }

    void withoutSuchAServiceNothingHappens()
    {
        m_service.unregisterService(u"org.freedesktop.ScreenSaver"_s);
        ScreenSaverInhibit awake(m_client);
        awake.keepOn(u"Desk reset"_s);
        QTest::qWait(100);
        awake.release();
        QVERIFY(m_saver->reasons.isEmpty());
    }

    void theThemeIsReadAndFollowed()
    {
        PortalTheme theme(m_client);
        QList<bool> said;
        theme.watch([&](bool dark) { said << dark; });
        QTRY_COMPARE(said, QList<bool>{true});
        QCOMPARE(m_portal->asked, QStringList(u"org.freedesktop.appearance color-scheme"_s));
        Q_EMIT m_portal->SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2u));
        QTRY_COMPARE(said, (QList<bool>{true, false}));
        Q_EMIT m_portal->SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(1u));
        Q_EMIT m_portal->SettingChanged(u"org.gnome.desktop"_s, u"color-scheme"_s, QDBusVariant(1u));
        QTest::qWait(50);
        QCOMPARE(said.size(), 2);
    }

    void withoutAPortalTheThemeIsNeverSaid()
    {
        m_service.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        PortalTheme theme(m_client);
        bool said = false;
        theme.watch([&](bool) { said = true; });
        QTest::qWait(100);
        QVERIFY(!said);
    }

    void withoutABusNothingHappens()
    {
        const QDBusConnection none(u"no such connection"_s);
        ScreenSaverInhibit awake(none);
        awake.keepOn(u"Desk reset"_s);
        awake.release();
        PortalTheme theme(none);
        theme.watch([](bool) { QFAIL("nobody can have said anything"); });
    }
};

QTEST_GUILESS_MAIN(TstDesktop)
#include "tst_desktop.moc"
