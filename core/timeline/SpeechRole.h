// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot {

/// What a sentence is for, the most needed first.
enum class SpeechRole {
    StopSign, ///< when to stop or do less
    Guide,    ///< names, doses, sides, positions, what the safety rules say, the way out
    FirstCue, ///< the first time
    End,      ///< the last repetition
    Setup,    ///< the first time
    Breath,   ///< leads the first breaths
    Cue,      ///< the others, the first time
    SetupAgain,
    FirstCueAgain,
    Pause, ///< around a rest
    CueAgain,
    Count, ///< counts repetitions, or names the side of the later ones
};

} // namespace unknot
