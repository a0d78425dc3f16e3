// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/ZoneText.h"

#include <QCoreApplication>

namespace unknot {

namespace {

struct ZoneWords
{
    Q_DECLARE_TR_FUNCTIONS(ZoneText)
};

} // namespace

QString zoneText(const LocalZone& zone)
{
    switch (zone.state) {
    case LocalZone::State::Known:
        break;
    case LocalZone::State::NoData:
        return ZoneWords::tr(
            "This device has no time zone data, so local times are treated as UTC. Install the "
            "package tzdata to see local times.");
    case LocalZone::State::Unlisted:
        return ZoneWords::tr(
                   "This device has no data for the time zone “%1”, so local times are treated as UTC. "
                   "Check the time zone in the system settings.")
            .arg(zone.named);
    }
    return {};
}

} // namespace unknot
