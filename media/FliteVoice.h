// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Speech.h"

namespace unknot::media {

/// English built into the program (libflite, voice cmu_us_rms); null where it was built without. Speaks any
/// text, in 50 to 120 ms a sentence, and a little faster where the room asks for it.
std::unique_ptr<SpeechSource> makeFliteVoice();

} // namespace unknot::media
