// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/SessionAudio.h"
#include "media/Speech.h"

/// The only function of the plugin; called by loadSound(). The caller owns the result.
extern "C" Q_DECL_EXPORT unknot::SoundPort* unknot_makeSound(const QString& voicesFolder)
{
    return new unknot::media::SessionAudio(unknot::media::makeVoice(voicesFolder));
}
