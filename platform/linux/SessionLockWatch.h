// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/LockWatch.h"

#include <QDBusConnection>
#include <QObject>

namespace unknot {

/// Watches the desktop's screen saver and logind for locking and suspension.
class SessionLockWatch final : public QObject, public LockWatch
{
    Q_OBJECT
public:
    SessionLockWatch(const QDBusConnection& session, const QDBusConnection& system);

    void watch(std::function<void()> now) override;

private Q_SLOTS:
    void onActive(bool active);
    void onLock();

private:
    QDBusConnection m_session, m_system;
    std::function<void()> m_now;
};

} // namespace unknot
