// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot {

/// Gives SQLite an allocator that overwrites freed memory, so that closing a journal leaves no traces.
/// (SQLCipher's cipher_memory_security makes bulk writes ten times slower.) Call it before opening the first
/// database; later calls return the result of the first.
bool useWipingMemory();

} // namespace unknot
