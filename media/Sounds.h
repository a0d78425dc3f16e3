// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Clip.h"

#include <QString>
#include <QStringList>
#include <map>
#include <mutex>

namespace unknot::media {

/// The names that Sounds::ambience() accepts: "rain", "ocean".
QStringList ambienceNames();

/// All sounds other than speech, synthesised in code; there are no sound files.
///
/// A sound is generated on first use (bells under 30 ms, an ambience about 100 ms) and cached. Thread-safe,
/// but not for the thread that renders audio. Deterministic: two renderings are equal byte for byte.
///
/// Bells, ticks and breaths lie between 300 and 2,000 Hz, where hearing loss comes last and phone speakers
/// still work (97 % of their energy, no strong partial outside).
///
/// Nominal loudness: bells -20 LUFS at their loudest 0.4 s, ticks -10 dBFS peak, breaths -26 LUFS at their
/// loudest 0.4 s, ambiences -30 LUFS.
class Sounds
{
public:
    ClipPtr bowl();  ///< 12 s: start and end of a routine
    ClipPtr chime(); ///< 5 s
    ClipPtr tick();  ///< 0.12 s

    /// A soft breath sound of exactly `ms` milliseconds, clamped to 200 .. 60 000.
    ClipPtr breathIn(qint64 ms);
    ClipPtr breathOut(qint64 ms);

    /// A seamless 30 s loop; null for an unknown or empty name.
    ClipPtr ambience(const QString& name);

private:
    template <class Make>
    ClipPtr kept(const QString& key, Make make);

    std::mutex m_mutex;
    std::map<QString, ClipPtr> m_clips;
};

} // namespace unknot::media
