// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/linux/SessionLockWatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString logind = u"org.freedesktop.login1"_s, managerPath = u"/org/freedesktop/login1"_s,
              manager = u"org.freedesktop.login1.Manager"_s;

} // namespace

SessionLockWatch::SessionLockWatch(const QDBusConnection& session, const QDBusConnection& system)
    : m_session(session), m_system(system)
{
}

void SessionLockWatch::watch(std::function<void()> now)
{
    m_now = std::move(now);
    // Match interface and signal only, as service names and paths differ between desktops.
    for (const QString& saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        m_session.connect(QString(), QString(), saver, u"ActiveChanged"_s, this, SLOT(onActive(bool)));
    m_system.connect(logind, managerPath, manager, u"PrepareForSleep"_s, this, SLOT(onSleep(bool)));
    m_system.connect(logind, QString(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(onLock()));
    delaySleep();
}

void SessionLockWatch::delaySleep()
{
    if (!m_system.isConnected())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(logind, managerPath, manager, u"Inhibit"_s);
    message << u"sleep"_s << u"Unknot"_s << u"The journal is locked first"_s << u"delay"_s;
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* w) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *w;
        w->deleteLater();
        // Without logind, or if it refuses, locking races with the sleep.
        if (!reply.isError())
            m_delay = reply.value();
    });
}

void SessionLockWatch::onSleep(bool about)
{
    if (about) {
        m_now();
        m_delay = QDBusUnixFileDescriptor();
    } else {
        delaySleep();
    }
}

void SessionLockWatch::onActive(bool active)
{
    if (active)
        m_now();
}

void SessionLockWatch::onLock()
{
    m_now();
}

} // namespace unknot
