// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// The manifest of a voice pack, or one of its sound files, selected by the first byte.
#include "tests/fuzz/Target.h"

#include "media/VoicePack.h"

using namespace unknot;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const fuzz::Scratch scratch;
    if (size == 0)
        return 0;
    const QByteArray bytes = fuzz::bytes(data + 1, size - 1);
    if (data[0] % 2 == 0) {
        scratch.write(QLatin1String(media::VoicePack::manifestName), bytes);
        const auto pack = media::VoicePack::read(scratch.path());
        if (!pack)
            return 0;
        for (const media::PackClip& clip : pack->clips) {
            fuzz::promise(!clip.file.contains(QLatin1Char('/')), "no clip lies outside the pack");
            (void)pack->decode(clip);
        }
        return 0;
    }
    media::VoicePack pack;
    pack.folder = scratch.path();
    for (const char* name : {"clip.opus", "clip.flac"}) {
        const QString file = QLatin1String(name);
        scratch.write(file, bytes);
        for (const qint64 ms : {20, 1000}) {
            const auto clip = pack.decode({QStringLiteral("text"), file, ms});
            fuzz::promise(!clip || clip.value(), "a clip that was decoded is there");
        }
    }
    return 0;
}
