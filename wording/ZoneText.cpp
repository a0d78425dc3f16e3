// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/ZoneText.h"

#include <QCoreApplication>

namespace unknot {

namespace {

struct Words
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
        return Words::tr("Time zone data is missing on this device, so local times count as UTC. "
                         "Install the package tzdata to see your own time.");
    case LocalZone::State::Unlisted:
        return Words::tr("Time zone data for “%1” is missing on this device, so local times count as UTC. "
                         "Check the time zone in the system settings.")
            .arg(zone.named);
    }
    return {};
}

} // namespace unknot
