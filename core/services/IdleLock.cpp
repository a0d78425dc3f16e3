// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/IdleLock.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace unknot {

namespace {

constexpr qint64 minuteMs = 60 * 1000LL;
constexpr qint64 sleptMs = 2000; // tolerance, as the two clocks are not read at the same instant

} // namespace

IdleLock::IdleLock(const Clock& clock, std::function<void()> lock, QObject* parent)
    : QObject(parent), m_clock(clock), m_lock(std::move(lock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
}

void IdleLock::watch(int minutes)
{
    const bool was = m_idleMs > 0;
    m_idleMs = minutes * minuteMs;
    if (m_idleMs == 0) {
        m_timer.stop();
        QCoreApplication::instance()->removeEventFilter(this);
        return;
    }
    if (!was) {
        QCoreApplication::instance()->installEventFilter(this);
        m_asleepMs = m_clock.sinceBootMs() - m_clock.monotonicMs();
        touched();
    }
    look();
}

void IdleLock::setPlaying(bool playing)
{
    if (m_playing != playing)
        touched();
    m_playing = playing;
}

void IdleLock::touched()
{
    m_lastMs = m_clock.monotonicMs();
}

void IdleLock::look()
{
    if (m_idleMs == 0)
        return;
    if (m_playing)
        touched();
    const bool slept = m_clock.sinceBootMs() - m_clock.monotonicMs() > m_asleepMs + sleptMs;
    const qint64 left = m_lastMs + m_idleMs - m_clock.monotonicMs();
    if (slept || left <= 0) {
        watch(0);
        m_lock();
        return;
    }
    m_timer.start(int(std::max<qint64>(left, 100)));
}

bool IdleLock::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
    case QEvent::MouseMove:
    case QEvent::TouchUpdate:
        // If this touch woke the device, lock first.
        if (m_clock.sinceBootMs() - m_clock.monotonicMs() > m_asleepMs + sleptMs)
            look();
        touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

} // namespace unknot
