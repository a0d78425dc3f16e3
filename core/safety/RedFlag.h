// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/safety/Urgency.h"

#include <optional>

namespace unknot {

struct RedFlagWords
{
    QString question, why, followUp;
    QString shortName; ///< for lists
    QString ask;       ///< a question for the clinician
};

/// What an open flag pauses until a clinician has checked it.
enum class Pause {
    All,    ///< every technique
    Place,  ///< techniques at its places
    Gentle, ///< nothing, but only gentle techniques without pressure remain
};

/// A sign that needs medical attention before any home care, if it is new or clearly worse. Never a
/// diagnosis.
struct RedFlag
{
    QString id;
    Urgency urgency = Urgency::Soon;
    std::optional<Urgency> followUp;      ///< if the follow-up question is answered yes
    std::optional<Pause> pauses;          ///< overrides the default for its urgency
    bool crisis = false;                  ///< needs someone to talk to, not an ambulance
    bool ride = false;                    ///< in an emergency, somebody may also take the person to hospital
    bool asked = true;                    ///< on a screen; false: raised after a stop only
    QStringList regions;                  ///< base ids; "whole_body" for the person as a whole
    QString implies;                      ///< the condition that a yes also ticks; "" for none
    std::optional<int> ageFrom, ageBelow; ///< the ages it is asked of; also asked when the age is unknown
    QStringList sources;
    RedFlagWords words;

    bool isWholeBody() const { return regions.contains(QStringLiteral("whole_body")); }
    bool isForAge(std::optional<int> age) const;
};

/// One line of a screen, standing for one or more flags.
struct ScreenLine
{
    QString id, icon;
    QStringList flags;
    bool always = false; ///< shown even if it was answered recently; says why it is asked
    QString text, why;
};

/// At most six lines that are asked together.
struct RedFlagScreen
{
    QString id;
    QStringList regions; ///< shown for pain in these base ids; "whole_body": the start screen
    std::vector<ScreenLine> lines;
};

inline constexpr int mostScreenLines = 6;

struct RedFlagRules
{
    int version = 0;
    std::vector<RedFlag> flags;
    std::vector<RedFlagScreen> screens;
    QStringList nerveWords; ///< ids of journal words that may come from a nerve

    const RedFlag* flag(const QString& id) const;
    const RedFlagScreen* screen(const QString& id) const;
    const RedFlagScreen* screenFor(const QString& region) const; ///< of a region, with or without a side
    /// the screen for the whole body; without lines if there are no rules
    const RedFlagScreen& start() const;
};

/// Reads red_flags.toml and its texts from `folder` (content/safety). Any mistake yields nothing.
/// `conditions`: ids that a flag may tick.
std::optional<RedFlagRules> readRedFlags(const QString& folder, const QString& language,
                                         const Catalogue& catalogue, const QStringList& conditions,
                                         Problems* problems);

} // namespace unknot
