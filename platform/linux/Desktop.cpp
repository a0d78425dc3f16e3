// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/Desktop.h"

#include "platform/linux/PortalTheme.h"
#include "platform/linux/ScreenSaverInhibit.h"

namespace unknot {

std::unique_ptr<ScreenAwake> makeScreenAwake()
{
    return std::make_unique<ScreenSaverInhibit>(QDBusConnection::sessionBus());
}

std::unique_ptr<SystemTheme> makeSystemTheme()
{
    return std::make_unique<PortalTheme>(QDBusConnection::sessionBus());
}

} // namespace unknot
