// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace unknot {

/// Closes the journal when nobody has touched the app for a while, and when the device slept. Watches all
/// input of the application, on its thread; costs one timer, which only runs while the journal is open.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    /// `lock` is called on this thread. `clock` tells time awake and time asleep, and must outlive this.
    IdleLock(const Clock& clock, std::function<void()> lock, QObject* parent = nullptr);

    /// Minutes without input until `lock` is called, once: from then on nothing is watched until this is
    /// called again. Another number counts from the last input; 0 stops watching.
    void watch(int minutes);
    /// A session that plays is activity, whatever the hands do.
    void setPlaying(bool playing);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void look();
    void touched();

    const Clock& m_clock;
    std::function<void()> m_lock;
    QTimer m_timer;
    qint64 m_idleMs = 0; ///< 0: not watching
    qint64 m_lastMs = 0; ///< when somebody last did something
    qint64 m_asleepMs = 0;
    bool m_playing = false;
};

} // namespace unknot
