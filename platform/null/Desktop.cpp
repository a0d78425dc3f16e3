// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/Desktop.h"

namespace unknot {

namespace {

class NoSystemTheme final : public SystemTheme
{
public:
    void watch(std::function<void(bool)>) override {}
};

} // namespace

std::unique_ptr<ScreenAwake> makeScreenAwake()
{
    return std::make_unique<NoScreenAwake>();
}

std::unique_ptr<Keychain> makeKeychain()
{
    return std::make_unique<NoKeychain>();
}

std::unique_ptr<LockWatch> makeLockWatch()
{
    return std::make_unique<NoLockWatch>();
}

bool hasGraphicsDevice()
{
    return true;
}

std::unique_ptr<SystemTheme> makeSystemTheme()
{
    return std::make_unique<NoSystemTheme>();
}

} // namespace unknot
