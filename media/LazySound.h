// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/session/SoundPort.h"

#include <memory>

namespace unknot::media {

/// Makes the real port when something is to be heard for the first time, so that starting the app need not
/// load the sound libraries.
class LazySound final : public SoundPort
{
public:
    /// `make` is called at most once; null if there is no sound (reported as SoundState::Missing).
    explicit LazySound(std::function<std::unique_ptr<SoundPort>()> make);

    void load(const Timeline& timeline, qint64 fromMs) override;
    void play() override;
    void pause() override;
    void stop() override;
    void setLevels(const Levels& levels) override;
    void setAmbience(const QString& name) override;
    std::optional<qint64> positionMs() const override;
    void watch(const std::function<void(SoundState)>& then) override;

private:
    SoundPort& port();

    std::function<std::unique_ptr<SoundPort>()> m_make;
    std::function<void(SoundState)> m_then;
    std::unique_ptr<SoundPort> m_port; ///< null until the first load()
    std::optional<Levels> m_levels;    ///< set before there was a port
    QString m_ambience;
};

/// The sound of this device: SessionAudio with the voices of a folder, from the plugin lib/unknot/ next to
/// the programs; null with a message on standard error if that cannot be loaded.
std::unique_ptr<SoundPort> loadSound(const QString& voicesFolder);

} // namespace unknot::media
