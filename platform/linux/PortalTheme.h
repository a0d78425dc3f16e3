// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "platform/Desktop.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace unknot {

/// Reads the colour scheme from the settings portal and tracks changes.
class PortalTheme final : public QObject, public SystemTheme
{
    Q_OBJECT
public:
    explicit PortalTheme(const QDBusConnection& bus);
    void watch(std::function<void(bool)> changed) override;

private Q_SLOTS:
    void onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    QDBusConnection m_bus;
    std::function<void(bool)> m_changed;
};

} // namespace unknot
