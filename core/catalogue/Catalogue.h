// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "core/base/Result.h"
#include "core/catalogue/Dosage.h"
#include "core/catalogue/Kinds.h"

#include <QStringList>
#include <map>
#include <vector>

namespace unknot {

/// How a technique takes the two sides of the body.
enum class Sides {
    None,      ///< the midline, or breathing
    Both,      ///< both at once
    Each,      ///< all sets on one side, then all on the other
    Alternate, ///< repetitions take turns
};

struct TechniqueWords
{
    QString name, shortName, summary;
    QString setup, setupShort; ///< spoken while getting ready; may hold {side} and {other}
    QString release;           ///< spoken when a hold ends; "" for none
    QStringList steps;
    QStringList cues, cuesShort; ///< spoken during the work, same length
    QString breath, feel;
    QStringList mistakes;
    QString easier, harder;
};

/// One thing to do with the body, with its full dose.
struct Technique
{
    QString id;
    int revision = 1;
    QString family;      ///< id in families.toml
    QString position;    ///< id in positions.toml
    QStringList regions; ///< base ids in regions.toml
    QStringList kit;     ///< ids in kit.toml
    Sides sides = Sides::None;
    QStringList cautions; ///< ids of safety/conditions.toml
    QStringList sources;
    Dosage dosage;
    DosageChange easier;
    TechniqueWords words;
};

struct RoutineStep
{
    QString id; ///< stable; logs are keyed by it
    QString technique;
    DosageChange dose;
};

struct RoutineWords
{
    QString name, summary, why, closing;
};

struct Routine
{
    QString id;
    int revision = 1;
    int minutes = 0; ///< as promised to the person
    QString place;
    QStringList goodFor, times;
    std::vector<RoutineStep> steps;
    RoutineWords words;
};

struct BodyRegion
{
    QString id; ///< base id, without side
    bool pair = false;
    bool back = false; ///< drawn on the back view
    QString press;     ///< "yes", "light", "none": may it be pressed?
    QString name;
    QString wpi; ///< area of the widespread pain index; "" where it belongs to none
};

/// Everything in content/, checked. A value: loaded once, then only read; safe to read from any thread.
class Catalogue
{
public:
    /// Reads the content folder in one language. Files with mistakes are left out and named in `problems`; a
    /// routine that needs a technique that was left out is left out too.
    static Catalogue load(const QString& folder, const QString& language, Problems* problems);

    /// Reads one routine that is not part of the folder (a file given on the command line) with words that
    /// may stand in `[words]`. Its techniques come from this catalogue.
    Result<Routine> readRoutine(const QString& path, Problems* problems) const;

    const QString& language() const { return m_language; }
    const std::map<QString, Technique>& techniques() const { return m_techniques; }
    const std::map<QString, Routine>& routines() const { return m_routines; }
    const std::vector<Family>& families() const { return m_families; }
    const std::vector<BodyRegion>& regions() const { return m_regions; }
    const std::vector<Position>& positions() const { return m_positions; }
    const std::vector<KitItem>& kit() const { return m_kit; }
    const std::vector<Support>& supports() const { return m_supports; }

    const Technique* technique(const QString& id) const;
    const Routine* routine(const QString& id) const;
    const Family* family(const QString& id) const;
    const BodyRegion* region(const QString& base) const; ///< by its id without a side
    const Position* position(const QString& id) const;
    const KitItem* kitItem(const QString& id) const;

    /// The dose of a step as the routine's author means it.
    Dosage dosageOf(const RoutineStep& step) const;
    /// Positions, kit and families of a routine, each once, in order of first use.
    QStringList positionsOf(const Routine& routine) const;
    QStringList kitOf(const Routine& routine) const;
    /// Of its kit, what has to be fetched: a chair or the floor is simply there.
    QStringList kitToFetch(const Routine& routine) const;
    QStringList familiesOf(const Routine& routine) const;

private:
    friend class CatalogueLoader;
    QString m_language;
    std::map<QString, Technique> m_techniques;
    std::map<QString, Routine> m_routines;
    std::vector<Family> m_families;
    std::vector<BodyRegion> m_regions;
    std::vector<Position> m_positions;
    std::vector<KitItem> m_kit;
    std::vector<Support> m_supports;
};

/// Reads a prescription file (docs/CONTENT_FORMAT.md) for `routine`. Refused as a whole when anything in it
/// is wrong: a dose is nothing to guess at.
Result<Prescription> readPrescription(const QString& path, const Routine& routine, const Catalogue& catalogue,
                                      Problems* problems);

/// Folder of the content this program came with: <program>/../share/unknot/content, or $UNKNOT_CONTENT.
QString defaultContentFolder();

/// "knee_front" of "knee_front_left": a region id without its side.
QString baseRegion(const QString& region);

/// The ids of a list of the catalogue, in its order.
template <class Entries>
QStringList idsOf(const Entries& entries)
{
    QStringList ids;
    for (const auto& entry : entries)
        ids << entry.id;
    return ids;
}

QString sidesName(Sides sides); ///< "none", "both", "each", "alternate"
QString workName(Work work);    ///< "hold", "reps", "strokes", "breathing"

} // namespace unknot
