// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/session/ScreenAwake.h"

#include <QDBusConnection>
#include <QObject>
#include <optional>

namespace unknot {

/// Inhibits screen blanking through org.freedesktop.ScreenSaver. Asynchronous, so a slow or missing service
/// does not matter.
class ScreenSaverInhibit final : public QObject, public ScreenAwake
{
    Q_OBJECT
public:
    explicit ScreenSaverInhibit(const QDBusConnection& bus);
    ~ScreenSaverInhibit() override;

    void keepOn(const QString& reason) override;
    void release() override;

private:
    QDBusConnection m_bus;
    bool m_wanted = false;
    bool m_asked = false; // a call is in progress
    std::optional<uint> m_cookie;
};

} // namespace unknot
