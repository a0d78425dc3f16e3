// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/Desktop.h"

#include "platform/linux/PortalTheme.h"
#include "platform/linux/ScreenSaverInhibit.h"
#include "platform/linux/SessionLockWatch.h"
#include "platform/linux/SystemKeychain.h"

#include <QDir>

namespace unknot {

std::unique_ptr<ScreenAwake> makeScreenAwake()
{
    return std::make_unique<ScreenSaverInhibit>(QDBusConnection::sessionBus());
}

std::unique_ptr<SystemTheme> makeSystemTheme()
{
    return std::make_unique<PortalTheme>(QDBusConnection::sessionBus());
}

std::unique_ptr<Keychain> makeKeychain()
{
    return std::make_unique<SystemKeychain>();
}

std::unique_ptr<LockWatch> makeLockWatch()
{
    return std::make_unique<SessionLockWatch>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
}

bool hasGraphicsDevice()
{
    using namespace Qt::StringLiterals;
    // NVIDIA's proprietary driver may not provide render nodes.
    return !QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System).isEmpty() ||
           !QDir(u"/dev"_s).entryList({u"nvidia?"_s}, QDir::System).isEmpty();
}

} // namespace unknot
