// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot {

/// Keeps other programs of the same person from looking into this one's memory, and its memory out of core
/// dumps, where the system has a way. For the first line of a program: what ran before is not covered.
void hardenProcess();

} // namespace unknot
