// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <unistd.h>

namespace unknot {

/// Temporarily switches from root to an unprivileged user, as permission checks do not apply to root. A no-op
/// for other users.
class NobodyElse
{
public:
    NobodyElse()
    {
        constexpr uid_t nobody = 65534;
        m_changed = geteuid() == 0 && setresuid(nobody, nobody, 0) == 0;
    }
    ~NobodyElse()
    {
        if (m_changed && setresuid(0, 0, 0) != 0)
            _exit(1); // the following tests would be invalid
    }
    NobodyElse(const NobodyElse&) = delete;
    NobodyElse& operator=(const NobodyElse&) = delete;

private:
    bool m_changed = false;
};

} // namespace unknot
