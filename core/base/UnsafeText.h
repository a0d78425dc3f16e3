// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <algorithm>

namespace unknot {

/// Control characters except newline and tab, characters that change the direction or the line, and invisible
/// ones that no script needs: text with them looks different from what it is, and steers a terminal.
constexpr bool isUnsafe(QChar c)
{
    const char16_t u = c.unicode();
    const bool control = u < 0x20 ? u != u'\n' && u != u'\t' : u >= 0x7f && u <= 0x9f;
    const bool direction = u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) ||
                           (u >= 0x2066 && u <= 0x2069);
    const bool invisible = u == 0x180e || u == 0xfeff || (u >= 0x2060 && u <= 0x2064) ||
                           (u >= 0x206a && u <= 0x206f) || (u >= 0xfff9 && u <= 0xfffb);
    return control || direction || invisible || u == 0x2028 || u == 0x2029;
}

/// Invisible letters outside of the first plane (tags, U+E0000 and following): a pair begins with this.
constexpr bool beginsUnsafe(QChar c)
{
    return c.unicode() == 0xdb40;
}

} // namespace unknot
