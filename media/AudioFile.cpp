// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/AudioFile.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <sndfile.h>

namespace unknot::media {

using namespace Qt::StringLiterals;

namespace {

int sndfileFormat(AudioFormat format)
{
    switch (format) {
    case AudioFormat::Wav:
        return SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    case AudioFormat::Flac:
        return SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    case AudioFormat::Ogg:
        return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    case AudioFormat::Opus:
        return SF_FORMAT_OGG | SF_FORMAT_OPUS;
    case AudioFormat::Mp3:
        return SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    }
    return 0;
}

// libsndfile uses a QIODevice, so that Qt handles paths, errors and a full disk on every system.
sf_count_t deviceSize(void* device)
{
    return static_cast<QIODevice*>(device)->size();
}

sf_count_t deviceSeek(sf_count_t offset, int whence, void* data)
{
    auto* device = static_cast<QIODevice*>(data);
    const qint64 base = whence == SEEK_CUR ? device->pos() : whence == SEEK_END ? device->size() : 0;
    return device->seek(base + offset) ? device->pos() : -1;
}

sf_count_t deviceRead(void* to, sf_count_t count, void* device)
{
    return std::max<qint64>(0, static_cast<QIODevice*>(device)->read(static_cast<char*>(to), count));
}

sf_count_t deviceWrite(const void* from, sf_count_t count, void* device)
{
    return std::max<qint64>(0, static_cast<QIODevice*>(device)->write(static_cast<const char*>(from), count));
}

sf_count_t deviceTell(void* device)
{
    return static_cast<QIODevice*>(device)->pos();
}

SF_VIRTUAL_IO deviceIo{deviceSize, deviceSeek, deviceRead, deviceWrite, deviceTell};

struct Closer
{
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using Handle = std::unique_ptr<SNDFILE, Closer>;

} // namespace

Result<AudioFormat> audioFormatOf(const QString& path)
{
    static const std::pair<QLatin1StringView, AudioFormat> known[] = {{"wav"_L1, AudioFormat::Wav},
                                                                      {"flac"_L1, AudioFormat::Flac},
                                                                      {"ogg"_L1, AudioFormat::Ogg},
                                                                      {"opus"_L1, AudioFormat::Opus},
                                                                      {"mp3"_L1, AudioFormat::Mp3}};
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const auto& [name, format] : known) {
        if (suffix != name)
            continue;
        SF_INFO info{};
        info.samplerate = sampleRate;
        info.channels = 2;
        info.format = sndfileFormat(format);
        if (!sf_format_check(&info))
            return Error{ErrorCode::Refused, path + u": this libsndfile cannot write "_s + suffix};
        return format;
    }
    return Error{ErrorCode::Refused, path + u": the name must end in .wav, .flac, .ogg, .opus or .mp3"_s};
}

Result<RawSound> readSoundFile(const QString& path, int maxSeconds)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, path + u": "_s + file.errorString()};
    SF_INFO info{};
    const Handle handle(sf_open_virtual(&deviceIo, SFM_READ, &info, static_cast<QIODevice*>(&file)));
    if (!handle)
        return Error{ErrorCode::Refused, path + u": "_s + QString::fromLatin1(sf_strerror(nullptr))};
    if (info.samplerate < 8000 || info.samplerate > 192000 || info.channels < 1 || info.channels > 8)
        return Error{ErrorCode::Refused, path + u": unusual rate or number of channels"_s};
    if (info.frames <= 0 || info.frames > sf_count_t(maxSeconds) * info.samplerate)
        return Error{ErrorCode::Refused, path + u": empty, or longer than %1 s"_s.arg(maxSeconds)};

    // In blocks, so that many channels take no more memory than one.
    constexpr sf_count_t blockFrames = 4096;
    RawSound out{std::vector<float>(size_t(info.frames)), info.samplerate};
    std::vector<float> block(size_t(blockFrames) * size_t(info.channels));
    for (sf_count_t done = 0; done < info.frames;) {
        const sf_count_t read =
            sf_readf_float(handle.get(), block.data(), std::min(blockFrames, info.frames - done));
        if (read <= 0)
            return Error{ErrorCode::Refused, path + u": breaks off early"_s};
        for (size_t i = 0; i < size_t(read) * size_t(info.channels); ++i)
            out.samples[size_t(done) + i / size_t(info.channels)] += block[i] / float(info.channels);
        done += read;
    }
    return out;
}

struct AudioWriter::File
{
    Handle handle;
    int channels;
};

Result<std::unique_ptr<AudioWriter>> AudioWriter::open(QIODevice& device, AudioFormat format, int channels)
{
    SF_INFO info{};
    info.samplerate = sampleRate;
    info.channels = channels;
    info.format = sndfileFormat(format);
    Handle handle(sf_open_virtual(&deviceIo, SFM_WRITE, &info, &device));
    if (!handle)
        return Error{ErrorCode::CannotWrite, QString::fromLatin1(sf_strerror(nullptr))};
    // 0 is best and large, 1 is small. Opus: 24 kbit/s for a voice, 96 for a stereo routine; other formats
    // about 130.
    double smallness = 0.6;
    if (format == AudioFormat::Opus)
        smallness = 1 - ((channels == 1 ? 24000.0 : 48000.0) - 6000) / (256000 - 6000);
    if (format == AudioFormat::Mp3) {
        // Constant bit rate of 160 kbit/s: the variable mode of libsndfile 1.2 produces 320.
        int mode = SF_BITRATE_MODE_CONSTANT;
        sf_command(handle.get(), SFC_SET_BITRATE_MODE, &mode, sizeof mode);
    }
    if (format != AudioFormat::Wav && format != AudioFormat::Flac)
        sf_command(handle.get(), SFC_SET_COMPRESSION_LEVEL, &smallness, sizeof smallness);
    return std::unique_ptr<AudioWriter>(
        new AudioWriter(std::make_unique<File>(File{std::move(handle), channels})));
}

AudioWriter::AudioWriter(std::unique_ptr<File> file) : m_file(std::move(file)) {}

AudioWriter::~AudioWriter() = default;

bool AudioWriter::write(const std::int16_t* interleaved, std::int64_t frames)
{
    return sf_writef_short(m_file->handle.get(), interleaved, frames) == frames;
}

bool AudioWriter::finish()
{
    return sf_close(m_file->handle.release()) == 0;
}

} // namespace unknot::media
