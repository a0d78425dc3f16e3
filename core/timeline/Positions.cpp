// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/timeline/Positions.h"

namespace unknot {

bool onFloor(const QString& position)
{
    return position != u"seated" && position != u"standing";
}

qint64 transitionMs(const QString& from, const QString& to)
{
    if (from == to)
        return 0;
    // Getting down or up takes an older or sore body a while; a change within the same height does not.
    if (onFloor(from) != onFloor(to))
        return from == u"standing" || to == u"standing" ? 15000 : 14000;
    return onFloor(from) ? 16000 : 7000;
}

} // namespace unknot
