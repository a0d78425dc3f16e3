// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Overwrites all memory freed on the heap by any part of the process: passphrase fields of the toolkit, notes
// on their way to the screen, text that was reallocated. When linked into a program, these functions take
// precedence over glibc's, for all its libraries too. Allocation is still glibc's; only freeing changes.
#include <cstddef>
#include <cstring>
#include <malloc.h>

extern "C" {

void* __libc_malloc(std::size_t size);
void __libc_free(void* memory);

void free(void* memory) noexcept
{
    if (memory)
        explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

// glibc's realloc() would leave old bytes behind when it moves or shrinks a block. (Its reallocarray() calls
// this one.)
void* realloc(void* memory, std::size_t size) noexcept
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t before = malloc_usable_size(memory);
    if (size <= before && size >= before / 2)
        return memory; // the rest is overwritten when the block is freed
    void* moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, before < size ? before : size);
    free(memory);
    return moved;
}

} // extern "C"
