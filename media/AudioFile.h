// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "media/Clip.h"

#include <QString>
#include <cstdint>
#include <memory>

class QIODevice;

/// Sound files through libsndfile. Internal to media, and the only file that uses libsndfile.
namespace unknot::media {

enum class AudioFormat { Wav, Flac, Ogg, Opus, Mp3 };

/// The format for the extension of `path`. Errors: Refused if it is unknown or not supported by this
/// libsndfile.
Result<AudioFormat> audioFormatOf(const QString& path);

struct RawSound
{
    std::vector<float> samples; ///< mono; other channels are averaged
    int rate = 0;
};

/// Reads a sound file in any format libsndfile supports, at most `maxSeconds` long, and mixes its channels to
/// one. Takes 4 bytes of memory for a sample of that, 46 MB a minute at the highest rate (192 kHz).
Result<RawSound> readSoundFile(const QString& path, int maxSeconds);

/// Writes 48 kHz sound to an open, seekable device, which must outlive the writer.
class AudioWriter
{
public:
    static Result<std::unique_ptr<AudioWriter>> open(QIODevice& device, AudioFormat format, int channels);
    ~AudioWriter();
    AudioWriter(const AudioWriter&) = delete;
    AudioWriter& operator=(const AudioWriter&) = delete;

    /// False if the device failed; see its error.
    bool write(const std::int16_t* interleaved, std::int64_t frames);
    /// Completes the file. False if the device failed.
    bool finish();

private:
    struct File;
    explicit AudioWriter(std::unique_ptr<File> file);
    std::unique_ptr<File> m_file;
};

} // namespace unknot::media
