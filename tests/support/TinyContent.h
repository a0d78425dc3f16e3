// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "tests/support/ContentFolder.h"

#include <memory>

namespace unknot {

/// Six small techniques whose timelines can be computed by hand, covering every kind of work and of sides:
///
///   hold     seated,       each side, 2 sets of 20 s, rest 10 s; easier: 1 set of 8 s; two cues
///   reps     standing,     no side,   3 repetitions of 2+1+2 s;  easier: 2
///   turns    seated,       alternating, 3 repetitions of 2+0+2 s (compiled as 4); easier: 1
///   strokes  long sitting, each side, 2 strokes of 8+2 s, with a ball; easier: 1
///   breath   lying,        no side,   25 s at 4+6 s (compiled as 3 breaths); easier: 3+4 s
///   long     lying,        no side,   a hold of 40 s; easier: 20 s
class TinyContent
{
public:
    TinyContent()
    {
        m_folder.write(QStringLiteral("families.toml"),
                       "[[family]]\nid = \"stretching\"\n[[family]]\nid = \"breathing\"\n");
        m_folder.write(QStringLiteral("families.en.toml"),
                       "[stretching]\nname = \"S\"\nwhat = \"s\"\n[breathing]\nname = \"B\"\nwhat = \"b\"\n");
        m_folder.write(QStringLiteral("regions.toml"),
                       "[[region]]\nid = \"calf\"\nview = \"back\"\npress = \"yes\"\n");
        m_folder.write(QStringLiteral("regions.en.toml"), "[calf]\nname = \"Calf\"\n");
        // Positions and kit as shipped, with their texts.
        for (const char* name : {"positions.toml", "positions.en.toml", "kit.toml", "kit.en.toml"})
            m_folder.write(QString::fromLatin1(name),
                           ContentFolder::read(QStringLiteral(UNKNOT_SOURCE_DIR "/content/") +
                                               QString::fromLatin1(name)));
        QDir().mkpath(m_folder.path(QStringLiteral("routines")));
        add("hold", "seated", "each", "chair", "work = \"hold\"\nsets = 2\nhold_s = 20\nrest_s = 10",
            "sets = 1\nhold_s = 8");
        add("reps", "standing", "none", "", "work = \"reps\"\nreps = 3\ntempo_s = [2, 1, 2]\nrest_s = 10",
            "reps = 2");
        add("turns", "seated", "alternate", "chair", "work = \"reps\"\nreps = 3\ntempo_s = [2, 0, 2]",
            "reps = 1");
        add("strokes", "long_sitting", "each", "ball",
            "work = \"strokes\"\nstrokes = 2\nstroke_s = 8\nlift_s = 2\nrest_s = 10", "strokes = 1");
        add("breath", "lying", "none", "", "work = \"breathing\"\nlength_s = 25\nin_s = 4\nout_s = 6",
            "in_s = 3\nout_s = 4");
        add("long", "lying", "none", "", "work = \"hold\"\nhold_s = 40", "hold_s = 20");
        Problems problems;
        catalogue =
            std::make_shared<Catalogue>(Catalogue::load(m_folder.path(), QStringLiteral("en"), &problems));
        for (const Problem& p : problems)
            qWarning("%s", qUtf8Printable(p.toString()));
    }

    /// A routine of these techniques. A step's id is that of its technique, with "2" appended if repeated.
    static Routine routine(const QStringList& techniques)
    {
        Routine r;
        r.id = QStringLiteral("tiny");
        r.revision = 7;
        r.words.closing = QStringLiteral("closing words");
        for (const QString& technique : techniques) {
            RoutineStep step{technique, technique, {}};
            for (const RoutineStep& earlier : r.steps) {
                if (earlier.technique == technique)
                    step.id += QLatin1Char('2');
            }
            r.steps.push_back(step);
        }
        return r;
    }

    const ContentFolder& folder() const { return m_folder; }

    std::shared_ptr<const Catalogue> catalogue;

private:
    void add(const QByteArray& id, const QByteArray& position, const QByteArray& sides, const QByteArray& kit,
             const QByteArray& dosage, const QByteArray& easier)
    {
        const QString name = QStringLiteral("techniques/") + QString::fromLatin1(id);
        m_folder.write(name + QStringLiteral(".toml"),
                       "id = \"" + id + "\"\nrevision = 3\nfamily = \"" +
                           QByteArray(id == "breath" ? "breathing" : "stretching") + "\"\nposition = \"" +
                           position + "\"\nregions = [\"calf\"]\nkit = [" +
                           (kit.isEmpty() ? "" : "\"" + kit + "\"") + "]\nsides = \"" + sides +
                           "\"\ncautions = []\nsources = [\"GK\"]\n[body]\n[dosage]\n" + dosage +
                           "\n[easier]\n" + easier + "\n");
        m_folder.write(
            name + QStringLiteral(".en.toml"),
            "name = \"" + id + "\"\nshort = \"~" + id +
                "\"\nsummary = \"s\"\nsetup = \"setup {side}\"\n"
                "setup_short = \"~setup {side}\"\nsteps = [\"s\"]\ncues = [\"cue 1\", \"cue 2\"]\n"
                "cues_short = [\"~cue 1\", \"~cue 2\"]\nbreath = \"b\"\nfeel = \"f\"\nmistakes = [\"m\"]\n"
                "easier = \"e\"\n");
    }

    ContentFolder m_folder;
};

} // namespace unknot
