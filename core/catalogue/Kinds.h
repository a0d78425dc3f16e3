// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QStringList>

namespace unknot {

// What a technique can be: its family, its position, its things. The engine knows none of them by id, only by
// what content/families.toml, positions.toml and kit.toml say of each.

/// A family of techniques.
struct Family
{
    QString id, name, what;
    bool pressure = false;   ///< presses on tissue: never where a region must not be pressed
    bool alwaysOpen = false; ///< starts without a question, needs no consent, and no red flag pauses it
};

/// How far the body is from the floor; from that follows the time to change (core/timeline/Positions.h).
enum class Height { Floor, Seat, Upright };

struct Position
{
    QString id;
    Height height = Height::Floor;
};

/// A thing that a technique needs.
struct KitItem
{
    QString id;
    bool inPlace = false;  ///< stands where one practises; nobody has to fetch it
    bool inFirst = false;  ///< can be had for the first few minutes
    bool unlisted = false; ///< goes without saying in a list of what one needs
};

/// What one can sit or lie on for the first few minutes.
struct Support
{
    QString id;
    QStringList positions; ///< at least one; the first is the one they end in
};

} // namespace unknot
