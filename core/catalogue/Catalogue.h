// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "core/base/Result.h"
#include "core/catalogue/Dosage.h"
#include "core/catalogue/Kinds.h"

#include <QSet>
#include <QStringList>
#include <map>
#include <vector>

namespace unknot {

/// How a technique uses the two sides of the body.
enum class Sides {
    None,      ///< midline, or breathing
    Both,      ///< both sides at once
    Each,      ///< all sets on one side, then on the other
    Alternate, ///< repetitions alternate
};

struct TechniqueWords
{
    QString name, shortName, summary;
    QString setup, setupShort; ///< spoken during preparation; may contain {side} and {other}
    QString release;           ///< spoken at the end of a hold; "" for none
    QStringList steps;
    QStringList cues, cuesShort; ///< spoken during the work; equal lengths
    QSet<int> stopCues;          ///< indices of cues that say when to stop or do less
    QString breath, feel;
    QStringList mistakes;
    QString easier, harder;
};

/// What a technique does to the body besides what it aims at: base ids in regions.toml.
struct Effects
{
    QStringList loads;                        ///< carry body weight, or pull or push hard
    QStringList presses;                      ///< pressed or stroked by a hand, a tool or the floor
    QStringList liesOn;                       ///< rest on something with body weight on them
    QStringList holds;                        ///< hold or steady something without effort
    QStringList flexes, extends, turns, tips; ///< bent forwards, backwards, rotated, bent sideways
    QStringList atEnd;                        ///< of those, taken to the end of their range
    bool headLow = false;                     ///< the head comes below the heart
    bool balance = false;                     ///< one may tip over

    bool operator==(const Effects&) const = default;
};

/// One exercise with its full dosage.
struct Technique
{
    QString id;
    int revision = 1;
    QString family;      ///< id in families.toml
    QString position;    ///< id in positions.toml
    QStringList regions; ///< what it aims at: base ids in regions.toml
    Effects body;
    QStringList kit;     ///< ids in kit.toml
    QStringList instead; ///< other techniques for the same goal, the most similar first
    bool smaller = true; ///< makes sense with half the range of movement
    Sides sides = Sides::None;
    QStringList cautions; ///< condition ids from safety/conditions.toml
    QStringList sources;
    Dosage dosage;
    DosageChange easier;
    TechniqueWords words;
};

struct RoutineStep
{
    QString id; ///< stable: session logs refer to it
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
    int minutes = 0; ///< as advertised
    QString place;
    QStringList goodFor, times;
    std::vector<RoutineStep> steps;
    RoutineWords words;
};

struct BodyRegion
{
    QString id; ///< base id, without side
    bool pair = false;
    bool back = false;   ///< drawn on the back view
    QString press;       ///< "yes", "light", "none": how hard it may be pressed
    QStringList beside;  ///< base ids of its neighbours, to both sides of the body
    QStringList bearsOn; ///< base ids of where a load on it is passed on to, towards the trunk
    QString name;
    QString wpi; ///< area of the widespread pain index; "" if none
};

/// The validated content folder. Immutable after loading; safe to read from any thread.
class Catalogue
{
public:
    /// Reads the content folder in one language. Files with mistakes are left out and reported in `problems`,
    /// and so are routines that depend on them.
    static Catalogue load(const QString& folder, const QString& language, Problems* problems);

    /// Reads a single routine outside the folder (a file named on the command line), with optional texts in
    /// `[words]`. Its techniques come from this catalogue.
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
    const BodyRegion* region(const QString& base) const; ///< by id without a side
    /// The base regions that bear a load on any of `loaded`: those themselves and all that it passes through.
    QStringList bearing(const QStringList& loaded) const;
    const Position* position(const QString& id) const;
    const KitItem* kitItem(const QString& id) const;

    /// Neither presses nor breathes, so that it has a range of movement.
    bool isMovement(const Technique& technique) const;

    /// The dosage of a step as written in the routine.
    Dosage dosageOf(const RoutineStep& step) const;
    /// Positions, kit and families of a routine, without duplicates, in order of first use.
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

/// Reads a prescription file (docs/CONTENT_FORMAT.md) for `routine`. Any mistake refuses the whole file, as a
/// dosage must not be guessed.
Result<Prescription> readPrescription(const QString& path, const Routine& routine, const Catalogue& catalogue,
                                      Problems* problems);

/// The bundled content folder: <program>/../share/unknot/content, or $UNKNOT_CONTENT.
QString defaultContentFolder();

/// "knee_front" of "knee_front_left": a region id without its side.
QString baseRegion(const QString& region);

/// The ids of the entries, in order.
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
