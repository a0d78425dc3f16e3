// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "tests/support/ContentFolder.h"

namespace unknot {

/// The shipped content with text-only additions: a family (`tapping`, with pressure), an item of kit
/// (`wooden_knob`), a position (`tall_kneeling`, on the floor), a technique that uses all three (`ta_calf`),
/// and a routine (`tapped`) that contains it after a move on a chair.
class AddedContent
{
public:
    AddedContent()
    {
        ContentFolder::copyShipped(folder);
        append("families.toml", "\n[[family]]\nid = \"tapping\"\npressure = true\n");
        append("families.en.toml", "\n[tapping]\nname = \"Tapping\"\nwhat = \"Light taps.\"\n");
        append("kit.toml", "\n[[kit]]\nid = \"wooden_knob\"\n");
        append("kit.en.toml",
               "\n[wooden_knob]\nname = \"Wooden knob\"\ntake = \"You need a wooden knob.\"\n");
        append("positions.toml", "\n[[position]]\nid = \"tall_kneeling\"\nheight = \"floor\"\n");
        append(
            "positions.en.toml",
            "\n[tall_kneeling]\nname = \"Kneeling tall\"\ntake = \"Kneel, and be tall.\"\n"
            "rest = \"Sit back and breathe.\"\n[tall_kneeling.from]\nseated = \"Slide down and kneel.\"\n");
        // Every rule needs a level for the new family: use that of deep tissue, the nearest one.
        QByteArray rules = ContentFolder::read(folder.path(conditions));
        for (const QByteArray letter : {"-", "M", "O", "B", "G"})
            rules.replace("\ndeep_tissue = \"" + letter + '"',
                          "\ntapping = \"" + letter + "\"\ndeep_tissue = \"" + letter + '"');
        folder.write(conditions, rules);
        folder.write(QStringLiteral("techniques/ta_calf.toml"),
                     "id = \"ta_calf\"\nrevision = 1\nfamily = \"tapping\"\nposition = \"tall_kneeling\"\n"
                     "regions = [\"calf\"]\nkit = [\"wooden_knob\"]\nsides = \"each\"\ncautions = []\n"
                     "sources = [\"D\"]\n\n[body]\npresses = [\"calf\"]\n\n[dosage]\nwork = \"hold\"\nhold_s "
                     "= 20\n\n[easier]\nhold_s = 10\n");
        folder.write(
            QStringLiteral("techniques/ta_calf.en.toml"),
            "name = \"Calf taps\"\nshort = \"Taps\"\nsummary = \"s\"\nsetup = \"Tap your {side} calf.\"\n"
            "setup_short = \"{side} calf.\"\nsteps = [\"a\", \"b\"]\ncues = [\"Light.\"]\n"
            "cues_short = [\"Light.\"]\nbreath = \"b\"\nfeel = \"f\"\nmistakes = [\"m\"]\neasier = \"e\"\n");
        folder.write(QStringLiteral("routines/tapped.toml"),
                     "id = \"tapped\"\nrevision = 1\nminutes = 4\nplace = \"floor\"\ngood_for = [\"legs\"]\n"
                     "times = [\"day\"]\n[[step]]\nid = \"tilt\"\ntechnique = \"st_upper_trap\"\n"
                     "[[step]]\nid = \"taps\"\ntechnique = \"ta_calf\"\n");
        folder.write(QStringLiteral("routines/tapped.en.toml"),
                     "name = \"Tapped\"\nsummary = \"s\"\nwhy = \"w\"\nclosing = \"Bye.\"\n");
    }

    ContentFolder folder;
    static inline const QString conditions = QStringLiteral("safety/conditions.toml");

private:
    void append(const char* name, const QByteArray& text) const
    {
        const QString file = QString::fromLatin1(name);
        folder.write(file, ContentFolder::read(folder.path(file)) + text);
    }
};

} // namespace unknot
