// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Speech.h"

namespace unknot::media {

enum class SystemVoiceFor { EveryLanguage, AllButEnglish };

/// The voices of the operating system (Qt TextToSpeech), for languages without a pack and where they are
/// better than flite; null if built without them. Needs synthesize() of Qt 6.6, which returns samples: the
/// older say() plays outside the mixer (not sample-exact, at its own level, not to a file), and creating its
/// flite engine blocks for 1.3 s.
///
/// Engines are started by the first clip(), which may take a second. They live on their own thread, as they
/// need an event loop: a nested loop on the calling thread would let the next load() interrupt a score in
/// progress. A system that does not answer within 8 s is not asked again. clip() returns null for a language
/// without a voice. Needs a QCoreApplication. Not deterministic.
std::unique_ptr<SpeechSource> makeSystemVoice(SystemVoiceFor languages);

} // namespace unknot::media
