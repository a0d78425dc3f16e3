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
    QString text; ///< the exact phrase
    QString file; ///< a file name within the pack
    qint64 ms = 0;
};

/// The manifest of a voice pack: a folder of spoken phrases in one language (docs/VOICE_PACK.md).
struct VoicePack
{
    QString folder;
    QString language;
    QString voice;                  ///< the speaker
    QString credit;                 ///< licence and credits, shown in About
    QHash<QString, PackClip> clips; ///< by text

    static constexpr const char* manifestName = "manifest.toml";

    /// Reads the manifest only. Errors: NotFound without one; Refused, with file, line and reason, if it is
    /// damaged.
    static Result<VoicePack> read(const QString& folder);

    /// Writes the manifest atomically, sorted by text.
    Result<qint64> write() const;

    /// The file name of a phrase, without extension: 16 hex digits of the SHA-256 of its UTF-8 text.
    static QString stemFor(const QString& text);

    /// Decodes one clip to 48 kHz mono. Errors: Refused if the file is missing, damaged, or its length
    /// differs from the manifest (by more than 100 ms, to allow hand-made packs).
    Result<ClipPtr> decode(const PackClip& clip) const;

    /// Encodes `samples` (48 kHz mono) as Ogg Opus, or FLAC if libsndfile lacks Opus, and adds the clip.
    Result<PackClip> add(const QString& text, const std::vector<float>& samples);
};

} // namespace unknot::media
