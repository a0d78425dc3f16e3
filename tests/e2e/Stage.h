// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "app/Application.h"

#include <QTemporaryDir>
#include <memory>

class QQuickItem;
class QQuickWindow;

namespace unknot {

/// A clock that stands still until it is told to go on.
class StageClock final : public Clock
{
public:
    qint64 monotonicMs() const override { return m_ms; }
    qint64 sinceBootMs() const override { return m_ms + m_slept; }
    void advance(qint64 ms) { m_ms += ms; }
    void sleep(qint64 ms) { m_slept += ms; }

private:
    qint64 m_ms = 1000;
    qint64 m_slept = 0;
};

/// The real app with a clock of our own and no sound, driven as a person would: by touch, mouse and keys on things
/// that are found by their names.
class Stage
{
public:
    Stage();
    ~Stage();

    QQuickWindow* window() const { return m_window; }
    Application& app() { return *m_app; }
    StageClock& clock() { return *m_clock; }
    PlayerModel& player() { return m_app->player(); }
    SettingsModel& settings() { return m_app->settings(); }

    /// The page in front.
    QString page() const;
    /// A visible item; null when there is none by that name.
    QQuickItem* find(const QString& objectName) const;
    /// Clicks it in the middle, scrolling it into view first. False when it is not there or not enabled.
    bool click(const QString& objectName);
    bool touch(const QString& objectName);
    void key(int key);
    /// Lets time pass for the session, in steps, and the window draw.
    void play(qint64 ms);
    /// Lets animations end and the picture settle.
    void settle(int ms = 350);

private:
    QTemporaryDir m_folder;
    StageClock* m_clock = nullptr;
    std::unique_ptr<Application> m_app;
    QQuickWindow* m_window = nullptr;
};

} // namespace unknot
