// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot {

/// Gives SQLite an allocator that overwrites what it frees, so that closing a journal leaves nothing of it in
/// memory (SQLCipher's own way, cipher_memory_security, makes bulk writes ten times slower). Must come before
/// the first database; later calls only say how that went.
bool useWipingMemory();

} // namespace unknot
