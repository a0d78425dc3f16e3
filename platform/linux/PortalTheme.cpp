// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/linux/PortalTheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString scheme = u"color-scheme"_s;
constexpr uint prefersDark = 1;

/// Unwraps the portal's nested variant.
bool isDark(QVariant v)
{
    while (v.metaType() == QMetaType::fromType<QDBusVariant>())
        v = v.value<QDBusVariant>().variant();
    return v.toUInt() == prefersDark;
}

} // namespace

PortalTheme::PortalTheme(const QDBusConnection& bus) : m_bus(bus) {}

void PortalTheme::watch(std::function<void(bool)> changed)
{
    m_changed = std::move(changed);
    if (!m_bus.isConnected())
        return;
    // Qt 6.4: connecting a slot with a QDBusVariant silently fails if the type is not registered.
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    m_bus.connect(portal, path, settings, u"SettingChanged"_s, this,
                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(portal, path, settings, u"Read"_s);
    read << appearance << scheme;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* w) {
        const QDBusPendingReply<QDBusVariant> reply = *w;
        w->deleteLater();
        if (!reply.isError())
            m_changed(isDark(reply.value().variant()));
    });
}

void PortalTheme::onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == appearance && key == scheme)
        m_changed(isDark(value.variant()));
}

} // namespace unknot
