// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/Renderer.h"

#include "media/AudioFile.h"
#include "media/Mixer.h"
#include "media/Sounds.h"
#include "media/Speech.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <cmath>

namespace unknot::media {

using namespace Qt::StringLiterals;

namespace {

constexpr int block = 4800; // frames per block: a tenth of a second

Error writeError(const QSaveFile& file)
{
    // Error codes for a full disk differ between systems and Qt versions, so check the free space.
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool full = file.error() == QFileDevice::ResourceError ||
                      (disk.isValid() && disk.bytesAvailable() < 4 * block * qint64(sizeof(std::int16_t)));
    return {full ? ErrorCode::NoSpace : ErrorCode::CannotWrite,
            file.fileName() + u": "_s + file.errorString()};
}

} // namespace

Result<RenderReport> render(const Timeline& timeline, SpeechSource& speech, const RenderOptions& options,
                            const RenderProgress& progress)
{
    const auto format = audioFormatOf(options.path);
    if (!format)
        return format.error();
    Sounds sounds;
    const ClipPtr ambience = sounds.ambience(options.ambience);
    if (!ambience && !options.ambience.isEmpty())
        return Error{ErrorCode::Refused, u"no ambience called "_s + options.ambience};
    if (!options.overwrite && QFileInfo::exists(options.path))
        return Error{ErrorCode::Refused, options.path + u": exists already"_s};

    QSaveFile file(options.path); // atomic: writes a temporary file and renames it
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::CannotWrite, options.path + u": "_s + file.errorString()};
    auto writer = AudioWriter::open(file, format.value(), 2);
    if (!writer)
        return file.error() == QFileDevice::NoError ? writer.error() : writeError(file);

    const auto stopped = [&progress](double part) { return progress && !progress(part); };
    const auto score = std::make_shared<const Score>(
        makeScore(timeline, sounds, options.voice ? &speech : nullptr, {}, [&] { return stopped(0); }));

    Mixer mixer;
    mixer.setLevels(
        {float(options.levels.voice), float(options.levels.cues), float(options.levels.ambience)});
    mixer.setAmbience(ambience.get());
    mixer.load(score, 0);

    std::vector<std::int16_t> out(2 * block);
    int peak = 0;
    for (std::int64_t done = 0; done < score->frames;) {
        if (stopped(double(done) / double(score->frames)))
            return Error{ErrorCode::Unexpected, u"stopped"_s};
        const int frames = int(std::min<std::int64_t>(block, score->frames - done));
        mixer.render(out.data(), frames);
        for (int i = 0; i < 2 * frames; ++i)
            peak = std::max(peak, std::abs(int(out[size_t(i)])));
        if (!writer.value()->write(out.data(), frames))
            return writeError(file);
        done += frames;
    }
    if (!writer.value()->finish() || !file.flush() || !file.commit())
        return writeError(file);
    stopped(1);
    return RenderReport{timeline.totalMs, score->phrases, score->missingPhrases, score->cutPhrases,
                        20 * std::log10(std::max(peak, 1) / 32767.0)};
}

} // namespace unknot::media
