// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Speech.h"

namespace unknot::media {

enum class SystemVoiceFor { EveryLanguage, AllButEnglish };

/// The voices of the operating system (Qt TextToSpeech), for languages without a pack and where they are
/// better than flite; null where it was built without. They need Qt 6.6, whose synthesize() gives samples:
/// before there is only say(), which plays beside the mixer (not to the sample, not at its level, not into a
/// file), and making its flite engine blocks for 1.3 s.
///
/// Nothing is started before the first clip(), which may take a second. The engines live on a thread of their
/// own, because they need an event loop: run in the asking thread, it would let the next load() in halfway
/// through a score. A system that does not answer within 8 s is not asked again. Null for a language that no
/// voice speaks. Needs a QCoreApplication. Two renderings need not be the same byte for byte.
std::unique_ptr<SpeechSource> makeSystemVoice(SystemVoiceFor languages);

} // namespace unknot::media
