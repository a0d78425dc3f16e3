// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

/// A side of the person's own body, as that person would say it: never the viewer's.
/// `None` is work without a side (breathing, the midline); `Both` is both sides at the same time.
enum class Side { None, Left, Right, Both };

constexpr Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : side == Side::Right ? Side::Left : side;
}

/// "none", "left", "right", "both": the names used in files and on the command line.
QString sideName(Side side);

} // namespace unknot
