// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/timeline/Positions.h"

namespace unknot {

namespace {

bool onFloor(const Position& position)
{
    return position.height == Height::Floor;
}

} // namespace

qint64 transitionMs(const Position& from, const Position& to)
{
    if (from.id == to.id)
        return 0;
    // Getting down or up takes time; a change at the same height does not.
    if (onFloor(from) != onFloor(to))
        return from.height == Height::Upright || to.height == Height::Upright ? 15000 : 14000;
    return onFloor(from) ? 16000 : 7000;
}

bool getsUp(const Position& from, const Position& to)
{
    return onFloor(from) && !onFloor(to);
}

} // namespace unknot
