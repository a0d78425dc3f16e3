// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <unistd.h>

namespace unknot {

/// The administrator may do everything, so tests of what is forbidden become somebody else for a while. For
/// anybody but the administrator nothing changes.
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
            _exit(1); // the tests after this one would not mean what they say
    }
    NobodyElse(const NobodyElse&) = delete;
    NobodyElse& operator=(const NobodyElse&) = delete;

private:
    bool m_changed = false;
};

} // namespace unknot
