// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/Hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace unknot {

void hardenProcess()
{
    // Neither can fail, as the process only gives up rights.
    prctl(PR_SET_DUMPABLE, 0); // prevents ptrace and reading /proc/<id>/mem
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // also respected by core dump handlers
}

} // namespace unknot
