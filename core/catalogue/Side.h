// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

/// A side of the person's own body, never the viewer's. `None` is work without a side (breathing, the
/// midline); `Both` is both sides at once.
enum class Side { None, Left, Right, Both };

constexpr Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : side == Side::Right ? Side::Left : side;
}

/// "none", "left", "right", "both", as used in files and on the command line.
QString sideName(Side side);

} // namespace unknot
