// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/session/SoundPort.h"
#include "tests/support/FakeClock.h"

#include <QStringList>
#include <algorithm>

namespace unknot {

/// A sound port that records its calls. Without a device it is silent; with one, its position follows the
/// clock at `speed`.
class FakeSound final : public SoundPort
{
public:
    explicit FakeSound(const FakeClock& clock) : m_clock(clock) {}

    void load(const Timeline& timeline, qint64 fromMs) override
    {
        calls << QStringLiteral("load %1").arg(fromMs);
        loaded = timeline;
        m_position = fromMs;
        m_playing = false;
    }
    void play() override
    {
        calls << QStringLiteral("play");
        m_playing = true;
        m_since = m_clock.monotonicMs();
    }
    void pause() override
    {
        calls << QStringLiteral("pause");
        m_position = heard();
        m_playing = false;
    }
    void stop() override
    {
        calls << QStringLiteral("stop");
        m_playing = false;
    }
    void setLevels(const Levels&) override {}
    void setAmbience(const QString&) override {}
    std::optional<qint64> positionMs() const override
    {
        return device && m_playing ? std::optional(heard()) : std::nullopt;
    }

    /// Unplugs the device; the position heard so far is kept.
    void vanish() { device = false; }
    bool playing() const { return m_playing; }
    QString lastCall() const { return calls.isEmpty() ? QString() : calls.last(); }
    qint64 lastCueMs() const { return loaded.cues.empty() ? 0 : loaded.cues.back().atMs; }

    bool device = false;
    double speed = 1; ///< frame rate relative to the clock
    QStringList calls;
    Timeline loaded;

private:
    qint64 heard() const
    {
        return m_playing ? m_position + qint64(double(m_clock.monotonicMs() - m_since) * speed) : m_position;
    }

    const FakeClock& m_clock;
    bool m_playing = false;
    qint64 m_position = 0;
    qint64 m_since = 0;
};

} // namespace unknot
