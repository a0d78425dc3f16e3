// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <optional>

namespace unknot {

/// Letters of the caution matrix, the mildest first: may this family be used with this condition?
enum class Caution { None, Modify, NeedsOk, Block, GeneralBlock };

/// A clinician's yes lifts it.
inline bool isLiftable(Caution caution)
{
    return caution == Caution::NeedsOk || caution == Caution::GeneralBlock;
}

/// "none", "modify", "needs_ok", "block", "general_block".
QString cautionName(Caution caution);

/// What a technique must be like for a condition to concern it: what is named must all fit; an empty list
/// fits everything.
struct Match
{
    QStringList families, regions, positions, kit;
    bool fits(const Technique& technique, const QStringList& techniqueRegions) const;
};

struct ConditionWords
{
    QString name, detail; ///< a tick in "About me"
    QString reason;       ///< one sentence: why a move is paused or changed
    QString lift;         ///< how to lift it
    QString modify;       ///< how to do it lighter, shorter, otherwise; "" where no letter asks for it
    QString ask;          ///< a question for the clinician
};

/// A condition or circumstance that changes what is safe: one row of the matrix.
struct Condition
{
    QString id, group;
    std::map<QString, Caution> byFamily;
    Caution heat = Caution::None; ///< advice only
    bool everywhere = false;      ///< concerns every technique
    bool local = false;           ///< the person can say where; then it concerns that place alone
    bool screened = false;        ///< the first screen asks about it
    bool asked = true;            ///< has a tick of its own
    bool standsForUnknown = false;
    std::optional<int> ageBelow; ///< holds for everybody younger
    QStringList implies;         ///< conditions that hold for everybody with this one (conditionsInForce())
    std::vector<Match> concerns;
    QStringList sources;
    ConditionWords words;

    /// Whether it says anything about the technique, used on these base regions (those of the technique).
    bool isAbout(const Technique& technique, const QStringList& regions) const;
    Caution letter(const QString& family) const;
};

/// What holds at places that are marked in regions.toml, whoever one is.
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
    QString nothing; ///< what is said where no rule speaks against a technique
};

/// Reads conditions.toml and its words from `folder` (content/safety). Nothing when anything in them is
/// wrong: the reasons are then in `problems`.
std::optional<ConditionRules> readConditions(const QString& folder, const QString& language,
                                             const Catalogue& catalogue, Problems* problems);

} // namespace unknot
