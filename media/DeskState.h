// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Mixer.h"
#include "media/Sounds.h"

#include <atomic>

/// State shared by SessionAudio, AudioEngine and ScoreBuilder. Internal to media.
namespace unknot::media {

struct DeskState
{
    Mixer mixer; ///< load() and render() on the audio thread; levels and ambience from any thread
    Sounds sounds;

    std::atomic<quint64> wantedGeneration{0}; ///< generation of the latest load()
    std::atomic<quint64> heardGeneration{0};  ///< generation that heardMs belongs to; written after it
    std::atomic<qint64> heardMs{0};
    std::atomic<int> underruns{0};
    std::atomic<int> missingPhrases{0};
};

} // namespace unknot::media
