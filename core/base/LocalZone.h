// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

/// By which time zone this computer's clock counts local time, and whether it can.
struct LocalZone
{
    enum class State {
        Known,   ///< local times are what the person's clock says
        NoData,  ///< the computer has no time zone data: local times count as UTC
        Unlisted ///< its data lack the zone it is set to: local times count as UTC
    };

    State state = State::Known;
    QString id;    ///< IANA id of a zone in this computer's data, else ""
    QString named; ///< what the zone is set to where it is Unlisted, else ""

    /// Reads the current state on each call: a person may travel while the program runs. Reads the
    /// environment, one link and the first bytes of one file.
    static LocalZone now();

    bool operator==(const LocalZone&) const = default;
};

} // namespace unknot
