// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/LockWatch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace unknot {

/// Watches the desktop's screen saver and logind for locking and suspension. Holds a delay inhibitor of
/// logind, so that the device sleeps only once the lock is complete (logind waits for it, but not for ever: 5
/// s by default).
class SessionLockWatch final : public QObject, public LockWatch
{
    Q_OBJECT
public:
    SessionLockWatch(const QDBusConnection& session, const QDBusConnection& system);

    void watch(std::function<void()> now) override;

private Q_SLOTS:
    void onActive(bool active);
    void onSleep(bool about);
    void onLock();

private:
    void delaySleep();

    QDBusConnection m_session, m_system;
    QDBusUnixFileDescriptor m_delay; ///< closing it lets the device sleep
    std::function<void()> m_now;
};

} // namespace unknot
