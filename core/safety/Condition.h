// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <optional>

namespace unknot {

/// The levels of the caution matrix, mildest first: whether a family may be used with a condition.
enum class Caution { None, Modify, NeedsOk, Block, GeneralBlock };

/// A clinician's yes lifts it.
inline bool isLiftable(Caution caution)
{
    return caution == Caution::NeedsOk || caution == Caution::GeneralBlock;
}

/// "none", "modify", "needs_ok", "block", "general_block".
QString cautionName(Caution caution);

/// The base regions that a technique reaches when it is aimed at `aims`.
struct Reach
{
    QStringList aimed;   ///< aimed at or pressed
    QStringList moved;   ///< loaded or bent
    QStringList resting; ///< lying on something, or holding it

    Reach(const Technique& technique, const QStringList& aims);
};

/// Which techniques a condition concerns. All criteria must match; an empty list matches everything.
struct Match
{
    QStringList families, positions, kit;
    QStringList regions; ///< one of them is aimed at, pressed, loaded or bent
    Effects body; ///< for each list, one of them is in the technique's; what is true here is true there
    std::optional<Caution> level; ///< instead of the one of the family
    bool fits(const Technique& technique, const Reach& reach) const;
};

struct ConditionWords
{
    QString name, detail; ///< the option in "About me"
    QString reason;       ///< one sentence: why a move is paused or changed
    QString lift;         ///< how to lift the caution
    QString modify;       ///< how to do it lighter, shorter or otherwise; "" where no level needs it
    QString ask;          ///< a question for the clinician
};

/// A condition or circumstance that affects safety: one row of the matrix.
struct Condition
{
    QString id, group;
    std::map<QString, Caution> byFamily;
    /// Where a place is only loaded or bent. A family with pressure is then not stricter than those without.
    std::map<QString, Caution> whenMoved;
    Caution heat = Caution::None;   ///< advice only
    std::optional<Caution> resting; ///< if local: the level where the place only rests on something or holds
                                    ///< it; without it, Modify at most
    bool everywhere = false;        ///< applies to every technique
    bool local = false;             ///< the person can name places; it then applies to those only
    bool screened = false;          ///< covered by the start screen
    bool asked = true;              ///< has its own option in "About me"
    bool standsForUnknown = false;
    std::optional<int> ageBelow; ///< applies to everyone younger
    QStringList implies;         ///< further conditions that follow from this one (conditionsInForce())
    std::vector<Match> concerns;
    QStringList sources;
    ConditionWords words;

    /// Its level for the technique with this reach; None if it is not concerned.
    Caution levelFor(const Technique& technique, const Reach& reach) const;
    /// Its usual level for a family, and where a place is only loaded or bent.
    Caution letter(const QString& family) const;
    Caution letterWhenMoved(const QString& family) const;
};

/// A rule for places marked in regions.toml, independent of conditions.
struct PlaceRule
{
    QString id, press; ///< "none" or "light"
    std::map<QString, Caution> byFamily;
    QStringList sources;
    QString reason;
};

struct ConditionRules
{
    int version = 0;
    std::vector<Condition> conditions;
    std::vector<PlaceRule> places;
    QString nothing; ///< the text when no rule objects to a technique
};

/// Reads conditions.toml and its texts from `folder` (content/safety). Any mistake yields nothing, with the
/// reasons in `problems`.
std::optional<ConditionRules> readConditions(const QString& folder, const QString& language,
                                             const Catalogue& catalogue, Problems* problems);

} // namespace unknot
