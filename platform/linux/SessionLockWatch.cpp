// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/linux/SessionLockWatch.h"

namespace unknot {

using namespace Qt::StringLiterals;

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
    m_system.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                     u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this, SLOT(onActive(bool)));
    m_system.connect(u"org.freedesktop.login1"_s, QString(), u"org.freedesktop.login1.Session"_s, u"Lock"_s,
                     this, SLOT(onLock()));
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
