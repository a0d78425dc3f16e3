// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/Hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace unknot {

void hardenProcess()
{
    // Neither can fail for a process that gives up something of its own.
    prctl(PR_SET_DUMPABLE, 0); // no ptrace, no /proc/<id>/mem
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // where dumps are taken by a helper, this still says no
}

} // namespace unknot
