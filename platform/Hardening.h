// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot {

/// Prevents other programs of the same user from reading this process's memory, and disables core dumps,
/// where the system supports it. Call first in main(): it does not cover earlier code.
void hardenProcess();

} // namespace unknot
