// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

/// The time zone of this computer, and whether its data are available.
struct LocalZone
{
    enum class State {
        Known,   ///< local times are right
        NoData,  ///< no time zone data on this computer: local times are UTC
        Unlisted ///< the configured zone is missing from the data: local times are UTC
    };

    State state = State::Known;
    QString id;    ///< IANA id of a zone in this computer's data, or ""
    QString named; ///< the configured zone when it is Unlisted, or ""

    /// Reads the current state on each call, as the person may travel while the program runs. Cheap: reads
    /// the environment, one symbolic link and the first bytes of one file.
    static LocalZone now();

    bool operator==(const LocalZone&) const = default;
};

} // namespace unknot
