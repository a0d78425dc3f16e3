// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace unknot {

/// Locks the journal after a time without input and after the device was suspended. Watches all input of the
/// application on its thread. Uses one timer, which runs only while the journal is open.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    /// `lock` is called on this thread. `clock` detects suspension and must outlive this object.
    IdleLock(const Clock& clock, std::function<void()> lock, QObject* parent = nullptr);

    /// Calls `lock` once after this many minutes without input, then stops watching until the next call. A
    /// new value counts from the last input; 0 stops watching.
    void watch(int minutes);
    /// A playing session counts as activity.
    void setPlaying(bool playing);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void look();
    void touched();

    const Clock& m_clock;
    std::function<void()> m_lock;
    QTimer m_timer;
    qint64 m_idleMs = 0; ///< 0: not watching
    qint64 m_lastMs = 0; ///< time of the last activity
    qint64 m_asleepMs = 0;
    bool m_playing = false;
};

} // namespace unknot
