// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/ZoneText.h"

namespace unknot {

using namespace Qt::StringLiterals;

QString zoneText(const LocalZone& zone)
{
    switch (zone.state) {
    case LocalZone::State::Known:
        break;
    case LocalZone::State::NoData:
        return u"Time zone data is missing on this device, so local times count as UTC. "
               "Install the package tzdata to see your own time."_s;
    case LocalZone::State::Unlisted:
        return u"Time zone data for “%1” is missing on this device, so local times count as UTC. "
               "Check the time zone in the system settings."_s.arg(zone.named);
    }
    return {};
}

} // namespace unknot
