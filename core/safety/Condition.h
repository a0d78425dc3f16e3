// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <QDate>
#include <optional>

namespace unknot {

/// The levels of the caution matrix, mildest first: whether a family may be used with a condition.
enum class Caution { None, Modify, NeedsOk, Block, GeneralBlock };

/// "none", "modify", "needs_ok", "block", "general_block".
QString cautionName(Caution caution);

/// What Caution::Modify does to a move, mildest first. The dosage is the easier one in any case.
enum class Change {
    Gently,    ///< the same move, led by ConditionWords::say
    OnBed,     ///< also on a bed instead of the floor
    Smaller,   ///< also half the range of movement, where nothing presses
    Elsewhere, ///< not in this position or manner: another technique for the same goal, or none
};

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
    std::optional<Change> change; ///< instead of the one of the condition
    bool fits(const Technique& technique, const Reach& reach) const;
};

struct ConditionWords
{
    QString name, detail; ///< the option in "About me"
    QString shortName;    ///< the name in a list of several
    QString reason;       ///< one sentence: why a move is paused or changed
    QString lift;         ///< how to lift the caution
    QString modify;       ///< how to do it lighter, shorter or otherwise; "" where no level needs it
    QString say;          ///< the same for the voice and the caption, at most 80 characters; "" as above
    QString ask;          ///< a question for the clinician
};

/// After half a year a clinician's yes should be looked at again, unless the condition says otherwise.
inline constexpr int usualLookAgainDays = 182;

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
    Change change = Change::Gently; ///< what Modify means
    Change restingChange = Change::Gently; ///< if local: what it means where a told place only rests
    bool gentleAfterYes = false;           ///< what a yes has lifted is done as Modify says
    /// A clinician's yes always lifts NeedsOk and GeneralBlock; here also these.
    bool yesLiftsModify = false, yesLiftsBlock = false;
    int lookAgainDays = usualLookAgainDays; ///< how long a yes holds
    bool everywhere = false;                ///< applies to every technique
    bool local = false;                     ///< the person can name places; it then applies to those only
    bool bears = false;                     ///< if local: also to what puts a load on the way through them
    bool screened = false;                  ///< covered by the start screen
    bool asked = true;                      ///< has its own option in "About me"
    bool standsForUnknown = false;
    std::optional<int> ageBelow; ///< applies to everyone younger
    QStringList implies;         ///< further conditions that follow from this one (conditionsInForce())
    QString later;               ///< the condition that it has become after `laterDays`: a pregnancy goes on
    int laterDays = 0;
    std::vector<Match> concerns;
    QStringList sources;
    ConditionWords words;

    /// Its level for the technique with this reach; None if it is not concerned.
    Caution levelFor(const Technique& technique, const Reach& reach) const;
    /// What Modify means for the technique with this reach: the strictest of all that fits.
    Change changeFor(const Technique& technique, const Reach& reach) const;
    /// Its usual level for a family, and where a place is only loaded or bent.
    Caution letter(const QString& family) const;
    Caution letterWhenMoved(const QString& family) const;

    /// Whether a clinician's yes lifts this level.
    bool isLiftable(Caution level) const;
    /// Whether the yes of that day should be looked at again by now.
    bool isDue(QDate yes, QDate today) const { return yes.addDays(lookAgainDays) <= today; }
    /// What is left of the level after the yes of that day (null: none): Modify if gentleAfterYes, else
    /// nothing. A yes to NeedsOk stays; every other ends when it should be looked at again: what forbids
    /// everything, as a fever does, is either over by then or a reason to ask once more.
    Caution afterYes(Caution level, QDate yes, QDate today) const;
};

/// The group in which it is asked about before a session; there are mostGroupsToAsk.
QString groupToAsk(const Condition& condition);
inline constexpr int mostGroupsToAsk = 8;

/// A rule for places marked in regions.toml, independent of conditions.
struct PlaceRule
{
    QString id, press; ///< "none" or "light"
    std::map<QString, Caution> byFamily;
    QStringList sources;
    QString reason, say; ///< as in ConditionWords; `say` where a level is Modify
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
