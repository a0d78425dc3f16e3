// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/VoicePack.h"

#include "core/base/DataFile.h"
#include "media/AudioFile.h"
#include "media/SpeechShape.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <cmath>

namespace unknot::media {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
constexpr int longestClipSeconds = 60;

/// A file name without a path, so that it stays inside the pack's folder.
bool isPlainName(const QString& name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'_' || c == u'-';
    });
}

QString quoted(const QString& text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c.unicode() < 32 || c.unicode() == 127)
            out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return out + u'"';
}

} // namespace

Result<VoicePack> VoicePack::read(const QString& folder)
{
    VoicePack pack;
    pack.folder = folder;
    const QString path = QDir(folder).filePath(QLatin1StringView(manifestName));
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, path + u": no such file"_s};
    Problems problems;
    if (const auto data = readDataFile(path, &problems)) {
        data->refuseUnknownKeys({"format", "language", "voice", "credit", "clip"});
        data->integer("format", format, format);
        pack.language = data->string("language");
        if (data->has("voice"))
            pack.voice = data->string("voice");
        if (data->has("credit"))
            pack.credit = data->string("credit");
        for (const DataTable& row : data->tables("clip")) {
            row.refuseUnknownKeys({"text", "file", "ms"});
            const PackClip clip{row.string("text"), row.string("file"),
                                row.integer("ms", 1, longestClipSeconds * 1000)};
            if (!isPlainName(clip.file))
                row.refuse("file", u"must be a plain file name"_s);
            else if (pack.clips.contains(clip.text))
                row.refuse("text", u"is there twice"_s);
            pack.clips.insert(clip.text, clip);
        }
    }
    if (!problems.empty())
        return Error{ErrorCode::Refused, problems.front().toString()};
    return pack;
}

Result<qint64> VoicePack::write() const
{
    QSaveFile file(QDir(folder).filePath(QLatin1StringView(manifestName)));
    QString out = u"# Written by script/voice-pack. The format: docs/VOICE_PACK.md\n"
                  "format = %1\nlanguage = %2\n"_s.arg(QString::number(format), quoted(language));
    if (!voice.isEmpty())
        out += u"voice = %1\n"_s.arg(quoted(voice));
    if (!credit.isEmpty())
        out += u"credit = %1\n"_s.arg(quoted(credit));
    QList<QString> texts = clips.keys();
    std::sort(texts.begin(), texts.end());
    for (const QString& text : texts) {
        const PackClip& clip = clips[text];
        out += u"\n[[clip]]\ntext = %1\nfile = %2\nms = %3\n"_s.arg(quoted(text), quoted(clip.file),
                                                                    QString::number(clip.ms));
    }
    const QByteArray bytes = out.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::CannotWrite, file.fileName() + u": "_s + file.errorString()};
    return bytes.size();
}

QString VoicePack::stemFor(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

Result<ClipPtr> VoicePack::decode(const PackClip& clip) const
{
    const QString path = QDir(folder).filePath(clip.file);
    auto sound = readSoundFile(path, longestClipSeconds);
    if (!sound)
        return sound.error();
    if (sound->rate > sampleRate)
        return Error{ErrorCode::Refused, path + u": more than 48 kHz"_s};
    auto samples = resampledTo48k(sound->samples, sound->rate);
    const qint64 ms = qint64(samples.size()) / framesPerMs;
    if (std::abs(ms - clip.ms) > 100)
        return Error{ErrorCode::Refused,
                     path + u": lasts %1 ms, the manifest says %2"_s.arg(ms).arg(clip.ms)};
    if (std::any_of(samples.begin(), samples.end(), [](float s) { return !std::isfinite(s); }))
        return Error{ErrorCode::Refused, path + u": damaged"_s};
    return ClipPtr(std::make_shared<const Clip>(Clip{std::move(samples)}));
}

Result<PackClip> VoicePack::add(const QString& text, const std::vector<float>& samples)
{
    std::vector<std::int16_t> pcm(samples.size());
    std::transform(samples.begin(), samples.end(), pcm.begin(),
                   [](float s) { return std::int16_t(std::lrint(std::clamp(s, -1.0f, 1.0f) * 32767)); });
    const bool opus = audioFormatOf(u"x.opus"_s).ok();
    const QString extension = opus ? u".opus"_s : u".flac"_s;
    const PackClip clip{text, stemFor(text) + extension, qint64(samples.size()) / framesPerMs};
    QSaveFile file(QDir(folder).filePath(clip.file));
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::CannotWrite, file.fileName() + u": "_s + file.errorString()};
    auto writer = AudioWriter::open(file, opus ? AudioFormat::Opus : AudioFormat::Flac, 1);
    if (!writer)
        return writer.error();
    if (!writer.value()->write(pcm.data(), std::int64_t(pcm.size())) || !writer.value()->finish() ||
        !file.commit())
        return Error{ErrorCode::CannotWrite, file.fileName() + u": "_s + file.errorString()};
    clips.insert(text, clip);
    return clip;
}

} // namespace unknot::media
