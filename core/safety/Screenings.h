// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Care.h"
#include "core/journal/PainEntry.h"
#include "core/safety/RedFlag.h"

namespace unknot {

/// A red flag that was answered yes and has not been cleared.
struct OpenFlag
{
    QString flag;
    Urgency urgency = Urgency::Emergency;
    Pause pauses = Pause::All;
    QStringList regions; ///< base ids; "whole_body" for the person as a whole
    QString screening;   ///< record id; "" until stored
    QDate since;
};

/// A yes stays open until it is "checked": a later "no" (nothing new) does not close it. A flag that no
/// longer exists stays open as an emergency. Most urgent first.
std::vector<OpenFlag> openFlags(const std::vector<Screening>& screenings, const RedFlagRules& rules);

/// How long "nothing has changed" is valid for the start screen, and how long an answered line is not asked
/// again.
inline constexpr int startScreenDays = 30, sameAnswerDays = 14;

/// Whether the start screen is due: never answered, or at least startScreenDays ago.
bool isStartScreenDue(const std::vector<Screening>& screenings, const RedFlagRules& rules, QDate today);

/// A line of a screen with those of its flags that apply to this person; at least one.
struct LineToAsk
{
    QString id, icon, text, why;
    QStringList flags;
    bool always = false;  ///< shown even if it was answered recently
    bool decided = false; ///< a yes means the same for all its flags, so there is no need to ask which
};

/// The lines of a screen to show. Lines whose flags were all answered within sameAnswerDays are left out,
/// except those that are always asked.
std::vector<LineToAsk> linesToAsk(const RedFlagScreen& screen, const RedFlagRules& rules,
                                  const std::vector<Screening>& screenings, std::optional<int> age,
                                  QDate today);
/// All lines of a screen, whether or not they were answered recently.
std::vector<LineToAsk> allLines(const RedFlagScreen& screen, const RedFlagRules& rules,
                                std::optional<int> age);

/// A place not logged for this many days before an entry counts as new.
inline constexpr int newPlaceDays = 90;

/// The regions of an entry just saved that require their screen: not logged in the last newPlaceDays, or
/// risen by two or more since an entry at least twelve hours earlier. Where the region's screen was answered
/// before, only a rise over two entries counts. New weakness, or a word of nerves that this side did not have
/// before, requires it in any case. `earlier`: entries before this one, in any order; recalled
/// and sample entries do not count.
QStringList regionsToScreen(const PainEntry& saved, const std::vector<PainEntry>& earlier,
                            const std::vector<Screening>& screenings, const RedFlagRules& rules);

} // namespace unknot
