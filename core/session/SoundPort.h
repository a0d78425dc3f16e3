// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Timeline.h"

#include <QString>
#include <functional>
#include <optional>

namespace unknot {

/// Volume of each kind of sound, 0 (silent) to 1 (nominal).
struct Levels
{
    double voice = 1;
    double cues = 1;
    double ambience = 0.6;
};

enum class SoundState {
    Ready,           ///< sound plays, or could
    NoDevice,        ///< silent; sound starts when a device appears
    NoServer,        ///< silent; there is no sound system that a device could appear on
    NoServerAtStart, ///< silent; the sound server started after the app, which must be restarted
    Fault,           ///< silent; the device fails; retried every 1.5 s
    Missing,         ///< silent; the sound libraries could not be loaded
};

/// The sound output of a session; implemented by media (real sound) and SilentSound (none). Used on the
/// session's thread only. No call blocks or fails: without a device the port is silent and positionMs() is
/// empty.
class SoundPort
{
public:
    virtual ~SoundPort() = default;

    /// Copies `timeline` and prepares to play it from `fromMs`; silent until play(). While playing, sound of
    /// the old timeline stops immediately.
    virtual void load(const Timeline& timeline, qint64 fromMs) = 0;
    virtual void play() = 0;
    /// Silent within 100 ms; keeps the position.
    virtual void pause() = 0;
    virtual void stop() = 0;

    virtual void setLevels(const Levels& levels) = 0;
    /// A name from ambienceNames() in media ("rain", "ocean"), or "" for none.
    virtual void setAmbience(const QString& name) = 0;

    /// The timeline position being heard now, measured in frames of the device; empty while no device plays
    /// (the session then uses its clock). Never decreases between load() calls.
    virtual std::optional<qint64> positionMs() const = 0;

    /// Calls `then` after each change of state, starting from Ready. Replaces an earlier one.
    virtual void watch(const std::function<void(SoundState)>& /*then*/) {}
};

/// Produces no sound.
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
