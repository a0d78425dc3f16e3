// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Timeline.h"

#include <QString>
#include <optional>

namespace unknot {

/// How loud each kind of sound is, 0 (silent) to 1 (as designed).
struct Levels
{
    double voice = 1;
    double cues = 1;
    double ambience = 0.6;
};

/// What a session needs of the sound system; implemented by media (real sound) and by SilentSound (none).
/// Called on the session's thread only. No call blocks or fails: without a device the port is simply silent
/// and positionMs() is empty.
class SoundPort
{
public:
    virtual ~SoundPort() = default;

    /// Takes a copy of `timeline` and is ready to play it from `fromMs`, silent until play().
    /// May be called while playing: sound of the old timeline stops at once.
    virtual void load(const Timeline& timeline, qint64 fromMs) = 0;
    virtual void play() = 0;
    /// Silent within 100 ms; the position is kept.
    virtual void pause() = 0;
    virtual void stop() = 0;

    virtual void setLevels(const Levels& levels) = 0;
    /// "" for none, else a name from ambienceNames() in media ("rain", "ocean").
    virtual void setAmbience(const QString& name) = 0;

    /// The timeline position that is being heard right now, counted in the device's own frames; empty while
    /// no device plays (the session then goes by its clock). Never goes back between load() calls.
    virtual std::optional<qint64> positionMs() const = 0;
};

/// No sound at all, correctly.
class SilentSound final : public SoundPort
{
public:
    void load(const Timeline&, qint64) override {}
    void play() override {}
    void pause() override {}
    void stop() override {}
    void setLevels(const Levels&) override {}
    void setAmbience(const QString&) override {}
    std::optional<qint64> positionMs() const override { return {}; }
};

} // namespace unknot
