// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QStringList>

namespace unknot {

// Properties of families, positions and kit. The engine knows none of them by id, only by these properties
// from content/families.toml, positions.toml and kit.toml.

/// A family of techniques.
struct Family
{
    QString id, name, what;
    bool pressure = false;      ///< presses on tissue: not allowed where a region must not be pressed
    qint64 holdWhenOlderMs = 0; ///< holds are at least this long for people of 65 and over; 0: as for others
    bool alwaysOpen = false;    ///< needs no safety question and no consent, and no red flag pauses it
};

/// How far the body is from the floor. Determines the time to change position (core/timeline/Positions.h).
enum class Height { Floor, Seat, Upright };

struct Position
{
    QString id;
    Height height = Height::Floor;
};

/// Equipment a technique needs.
struct KitItem
{
    QString id;
    bool inPlace = false;  ///< already at the place of practice; no need to fetch it
    bool inFirst = false;  ///< allowed in the first routine
    bool unlisted = false; ///< omitted from the list of what you need
};

/// Something to sit or lie on during the first routine.
struct Support
{
    QString id;
    QStringList positions; ///< at least one; the first is the position to end in
};

} // namespace unknot
