// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/Hardening.h"

namespace unknot {

void hardenProcess() {}

} // namespace unknot
