// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// One file of the content folder, selected by the first byte. What can be loaded is compiled into timelines.
#include "tests/fuzz/Target.h"

#include "core/journal/Vocabulary.h"
#include "core/timeline/Compile.h"
#include "tests/support/TinyContent.h"
#include "wording/Wording.h"

using namespace unknot;

namespace {

const char* const names[] = {"families.toml",
                             "families.en.toml",
                             "regions.toml",
                             "regions.en.toml",
                             "techniques/hold.toml",
                             "techniques/hold.en.toml",
                             "techniques/reps.toml",
                             "techniques/breath.toml",
                             "routines/tiny.toml",
                             "routines/tiny.en.toml",
                             "phrases.en.toml",
                             "journal.toml",
                             "positions.toml",
                             "positions.en.toml",
                             "kit.toml",
                             "kit.en.toml"};

/// Small, so that runs are fast, with a routine and the texts that TinyContent lacks.
const ContentFolder& folder()
{
    static const TinyContent tiny;
    static const bool made = [] {
        const QString shipped = QStringLiteral(UNKNOT_SOURCE_DIR "/content/");
        for (const char* name : {"phrases.en.toml", "words.en.toml", "journal.toml", "journal.en.toml"})
            tiny.folder().write(QString::fromLatin1(name),
                                ContentFolder::read(shipped + QString::fromLatin1(name)));
        tiny.folder().write(
            QStringLiteral("routines/tiny.toml"),
            "id = \"tiny\"\nrevision = 1\nminutes = 2\nregions = [\"calf\"]\nplace = \"desk\"\n"
            "time_of_day = \"any\"\ngoal = \"ease\"\n[[step]]\nid = \"a\"\ntechnique = \"hold\"\n");
        tiny.folder().write(QStringLiteral("routines/tiny.en.toml"),
                            "name = \"Tiny\"\nsummary = \"s\"\nclosing = \"c\"\n");
        return true;
    }();
    fuzz::promise(made, "the folder can be made");
    return tiny.folder();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QString name = QString::fromLatin1(names[data[0] % std::size(names)]);
    const QByteArray before = ContentFolder::read(folder().path(name));
    folder().write(name, fuzz::bytes(data + 1, size - 1));
    Problems problems;
    const Catalogue catalogue = Catalogue::load(folder().path(), QStringLiteral("en"), &problems);
    const Wording wording = Wording::load(folder().path(), QStringLiteral("en"), &problems);
    (void)Vocabulary::load(folder().path(), QStringLiteral("en"), catalogue, &problems);
    for (const auto& [id, technique] : catalogue.techniques()) {
        const Timeline t =
            compile(TinyContent::routine({id}), catalogue, wording, Prescription(), Voice::Full);
        fuzz::promise(t.totalMs > 0 && t.totalMs < qint64(24) * 3600 * 1000, "a move ends within the day");
    }
    folder().write(name, before);
    return 0;
}
