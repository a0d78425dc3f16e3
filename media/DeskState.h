// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Mixer.h"
#include "media/Sounds.h"

#include <atomic>

/// What the desk, the audio thread and the score shop share. Internal to this room.
namespace unknot::media {

struct DeskState
{
    Mixer mixer; ///< loaded and rendered on the audio thread; levels and ambience from any
    Sounds sounds;

    std::atomic<quint64> wantedGeneration{0}; ///< of the newest load()
    std::atomic<quint64> heardGeneration{0};  ///< that heardMs belongs to; written after it
    std::atomic<qint64> heardMs{0};
    std::atomic<int> underruns{0};
    std::atomic<int> missingPhrases{0};
};

} // namespace unknot::media
