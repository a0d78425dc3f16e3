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

/// What an open flag keeps closed until a clinician has looked at it.
enum class Pause {
    All,    ///< every move
    Place,  ///< moves at the places it is about
    Gentle, ///< nothing, but only gentle moves without pressure are left
};

/// Something that wants looking at before any home care, if it is new or clearly worse. Never a diagnosis.
struct RedFlag
{
    QString id;
    Urgency urgency = Urgency::Soon;
    std::optional<Urgency> followUp;      ///< when the question after the question is answered yes
    std::optional<Pause> pauses;          ///< where it is not what its urgency says
    bool crisis = false;                  ///< wants somebody to talk to, not an ambulance
    QStringList regions;                  ///< base ids; "whole_body" for what concerns the person
    QString implies;                      ///< the condition that a yes also ticks; "" for none
    std::optional<int> ageFrom, ageBelow; ///< asked of these only; of everybody whose age is not known
    QStringList sources;
    RedFlagWords words;

    bool isWholeBody() const { return regions.contains(QStringLiteral("whole_body")); }
    bool isForAge(std::optional<int> age) const;
};

/// One line of a screen: what a tired person reads. Stands for the flags in it.
struct ScreenLine
{
    QString id, icon;
    QStringList flags;
    bool always = false; ///< never dropped, however lately it was answered; says why it is asked
    QString text, why;
};

/// At most six lines that are asked together.
struct RedFlagScreen
{
    QString id;
    QStringList regions; ///< base ids whose pain it belongs to; "whole_body": asked at the start
    std::vector<ScreenLine> lines;
};

inline constexpr int mostScreenLines = 6;

struct RedFlagRules
{
    int version = 0;
    std::vector<RedFlag> flags;
    std::vector<RedFlagScreen> screens;

    const RedFlag* flag(const QString& id) const;
    const RedFlagScreen* screen(const QString& id) const;
    const RedFlagScreen* screenFor(const QString& region) const; ///< of a region, with or without its side
    const RedFlagScreen& start() const; ///< that of the whole body; without lines where there are no rules
};

/// Reads red_flags.toml and its words from `folder` (content/safety). Nothing when anything in them is wrong.
/// `conditions`: ids that a flag may tick.
std::optional<RedFlagRules> readRedFlags(const QString& folder, const QString& language,
                                         const Catalogue& catalogue, const QStringList& conditions,
                                         Problems* problems);

} // namespace unknot
