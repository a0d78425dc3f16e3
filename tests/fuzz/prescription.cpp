// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// A therapist's prescription for a routine, or a custom routine file, selected by the first byte.
#include "tests/fuzz/Target.h"

#include "core/timeline/Compile.h"
#include "tests/support/TinyContent.h"
#include "wording/Wording.h"

using namespace unknot;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const TinyContent tiny;
    static const fuzz::Scratch scratch;
    static Problems none;
    static const Wording wording =
        Wording::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), QStringLiteral("en"), &none);
    if (size == 0)
        return 0;
    const QString path = scratch.write(QStringLiteral("file.toml"), fuzz::bytes(data + 1, size - 1));
    Problems problems;
    Routine routine =
        TinyContent::routine({QStringLiteral("hold"), QStringLiteral("reps"), QStringLiteral("turns"),
                              QStringLiteral("strokes"), QStringLiteral("breath")});
    Prescription prescription;
    if (data[0] % 2 == 0) {
        const auto read = readPrescription(path, routine, *tiny.catalogue, &problems);
        fuzz::promise(read.ok() || !problems.empty(), "what is refused has a reason");
        if (!read)
            return 0;
        prescription = read.value();
    } else {
        auto read = tiny.catalogue->readRoutine(path, &problems);
        fuzz::promise(read.ok() || !problems.empty(), "what is refused has a reason");
        if (!read)
            return 0;
        routine = std::move(read.value());
    }
    const Timeline t = compile(routine, *tiny.catalogue, wording, prescription, Voice::Short);
    qint64 end = 0;
    for (const Segment& s : t.segments) {
        fuzz::promise(s.durationMs >= 0 && s.startMs >= end, "segments follow each other");
        end = s.startMs + s.durationMs;
    }
    return 0;
}
