// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "media/Clip.h"

#include <QString>
#include <cstdint>
#include <memory>

class QIODevice;

/// Sound files through libsndfile. Internal to this room: the only place that knows it exists.
namespace unknot::media {

enum class AudioFormat { Wav, Flac, Ogg, Opus, Mp3 };

/// By the extension of `path`. Refused when it is none of these, or when libsndfile was built without it.
Result<AudioFormat> audioFormatOf(const QString& path);

struct RawSound
{
    std::vector<float> samples; ///< mono; further channels are averaged in
    int rate = 0;
};

/// Reads a whole sound file of any kind libsndfile knows, at most `maxSeconds` long.
Result<RawSound> readSoundFile(const QString& path, int maxSeconds);

/// Writes 48 kHz sound into an open, seekable device that outlives it.
class AudioWriter
{
public:
    static Result<std::unique_ptr<AudioWriter>> open(QIODevice& device, AudioFormat format, int channels);
    ~AudioWriter();
    AudioWriter(const AudioWriter&) = delete;
    AudioWriter& operator=(const AudioWriter&) = delete;

    /// False when the device takes no more; its error tells why.
    bool write(const std::int16_t* interleaved, std::int64_t frames);
    /// Completes the file. False as above.
    bool finish();

private:
    struct File;
    explicit AudioWriter(std::unique_ptr<File> file);
    std::unique_ptr<File> m_file;
};

} // namespace unknot::media
