// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "media/Clip.h"

#include <QHash>

namespace unknot::media {

/// One spoken phrase of a voice pack.
struct PackClip
{
    QString text; ///< exactly the phrase
    QString file; ///< a plain file name inside the pack
    qint64 ms = 0;
};

/// The manifest of a voice pack, a folder of spoken phrases in one language. Format: docs/VOICE_PACK.md.
struct VoicePack
{
    QString folder;
    QString language;
    QString voice;                  ///< who speaks
    QString credit;                 ///< licence and thanks, shown in About
    QHash<QString, PackClip> clips; ///< by text

    static constexpr const char* manifestName = "manifest.toml";

    /// Reads the manifest, no clip. NotFound without one; Refused, with file, line and reason, when it is
    /// damaged.
    static Result<VoicePack> read(const QString& folder);

    /// Writes the manifest in the order of the texts, complete or not at all.
    Result<qint64> write() const;

    /// The name a phrase's file gets: 16 hex digits of the SHA-256 of its UTF-8 text.
    static QString stemFor(const QString& text);

    /// Decodes one clip to 48 kHz mono. Refused when the file is missing, damaged, or not as long as the
    /// manifest says (100 ms of difference are allowed to hand-made packs).
    Result<ClipPtr> decode(const PackClip& clip) const;

    /// Encodes `samples` (48 kHz mono) as Ogg Opus, or FLAC where libsndfile cannot, and enters it.
    Result<PackClip> add(const QString& text, const std::vector<float>& samples);
};

} // namespace unknot::media
