// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/linux/ScreenSaverInhibit.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage call(const QString& method)
{
    const QString service = u"org.freedesktop.ScreenSaver"_s;
    return QDBusMessage::createMethodCall(service, u"/org/freedesktop/ScreenSaver"_s, service, method);
}

} // namespace

ScreenSaverInhibit::ScreenSaverInhibit(const QDBusConnection& bus) : m_bus(bus) {}

ScreenSaverInhibit::~ScreenSaverInhibit()
{
    release();
}

void ScreenSaverInhibit::keepOn(const QString& reason)
{
    m_wanted = true;
    if (m_cookie || m_asked || !m_bus.isConnected())
        return;
    QDBusMessage message = call(u"Inhibit"_s);
    message << u"Unknot"_s << reason;
    m_asked = true;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* w) {
        const QDBusPendingReply<uint> reply = *w;
        w->deleteLater();
        m_asked = false;
        if (reply.isError())
            return; // no such service: the screen may blank
        m_cookie = reply.value();
        if (!m_wanted)
            release();
    });
}

void ScreenSaverInhibit::release()
{
    m_wanted = false;
    if (!m_cookie)
        return;
    QDBusMessage message = call(u"UnInhibit"_s);
    message << *m_cookie;
    m_bus.send(message);
    m_cookie.reset();
}

} // namespace unknot
