// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Care.h"
#include "core/journal/PainEntry.h"
#include "core/safety/RedFlag.h"

namespace unknot {

/// A red flag that was answered with yes and that nobody has cleared yet.
struct OpenFlag
{
    QString flag;
    Urgency urgency = Urgency::Emergency;
    Pause pauses = Pause::All;
    QStringList regions; ///< base ids; "whole_body" for all
    QString screening;   ///< record id, "" before it is stored
    QDate since;
};

/// A yes stays open until it was "checked": a later "no" (nothing new) does not close it. A flag that is not
/// known any more stays open, as an emergency. The most urgent first.
std::vector<OpenFlag> openFlags(const std::vector<Screening>& screenings, const RedFlagRules& rules);

/// How long "nothing has changed" holds for the start screen, and how long the same answer to a line is not
/// asked again.
inline constexpr int startScreenDays = 30, sameAnswerDays = 14;

/// Whether the start screen is due: never answered, or thirty days ago or more.
bool isStartScreenDue(const std::vector<Screening>& screenings, const RedFlagRules& rules, QDate today);

/// One line of a screen with the flags in it that are for this person. Never without any.
struct LineToAsk
{
    QString id, icon, text, why;
    QStringList flags;
    bool always = false;  ///< however lately it was answered
    bool decided = false; ///< a yes means the same for all its flags: no need to ask which of them it is
};

/// The lines of a screen to show. Those whose flags were all answered within fourteen days are
/// left out, but for those that are always asked.
std::vector<LineToAsk> linesToAsk(const RedFlagScreen& screen, const RedFlagRules& rules,
                                  const std::vector<Screening>& screenings, std::optional<int> age,
                                  QDate today);
/// All lines of a screen, whenever they were answered.
std::vector<LineToAsk> allLines(const RedFlagScreen& screen, const RedFlagRules& rules,
                                std::optional<int> age);

/// How many days before an entry decide whether a place is new.
inline constexpr int newPlaceDays = 90;

/// Regions of a just saved entry that call for their screen: never logged in the ninety days before, or risen
/// by two or more against the same region's entry at least twelve hours before. Where the region's screen was
/// answered before, only a rise that has held over two entries counts. `earlier`: entries before this one, in
/// any order; recalled and made-up ones do not count.
QStringList regionsToScreen(const PainEntry& saved, const std::vector<PainEntry>& earlier,
                            const std::vector<Screening>& screenings, const RedFlagRules& rules);

} // namespace unknot
