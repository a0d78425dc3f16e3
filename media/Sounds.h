// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Clip.h"

#include <QString>
#include <QStringList>
#include <map>
#include <mutex>

namespace unknot::media {

/// Ambience names that Sounds::ambience() knows: "rain", "ocean".
QStringList ambienceNames();

/// Every sound that is not speech, synthesised in code: there are no sound files.
///
/// A sound is made at its first use (bells under 30 ms, an ambience about 100 ms) and kept. May be called
/// from any thread except the one that renders audio. The same on every run: two renderings are equal byte
/// for byte.
///
/// Bells, ticks and breaths lie between 300 and 2,000 Hz, where hearing lasts longest and a telephone's
/// loudspeaker still sounds (97 % of their energy, no strong partial outside).
///
/// Loudness as designed: bells -20 LUFS at their loudest 0.4 s, ticks -10 dBFS peak, breaths -26 LUFS at
/// their loudest 0.4 s, ambiences -30 LUFS.
class Sounds
{
public:
    ClipPtr bowl();  ///< 12 s: opens and closes a routine
    ClipPtr chime(); ///< 5 s
    ClipPtr tick();  ///< 0.12 s

    /// A soft rush of air of exactly `ms` milliseconds, 200 to 60 000 (clamped).
    ClipPtr breathIn(qint64 ms);
    ClipPtr breathOut(qint64 ms);

    /// A 30 s loop without a seam; null for a name that is not known, "" included.
    ClipPtr ambience(const QString& name);

private:
    template <class Make>
    ClipPtr kept(const QString& key, Make make);

    std::mutex m_mutex;
    std::map<QString, ClipPtr> m_clips;
};

} // namespace unknot::media
