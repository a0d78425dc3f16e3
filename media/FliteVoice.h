// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Speech.h"

namespace unknot::media {

/// The built-in English voice (libflite, cmu_us_rms); null when built without it. Speaks any text, in 50 to
/// 120 ms per sentence, and slightly faster if the available time requires it.
std::unique_ptr<SpeechSource> makeFliteVoice();

} // namespace unknot::media
