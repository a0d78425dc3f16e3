// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Overwrites everything that any part of the program gives back to the heap: a passphrase field of the
// toolkit, a note on its way to the screen, text that grew and moved. Linked into a program, these stand
// before glibc's own, for all its libraries too. Allocation stays glibc's: only giving back changes.
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

// glibc's own would leave the old bytes behind where it moves a block or cuts off its end. (Its
// reallocarray() comes through here.)
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
        return memory; // overwritten as a whole later
    void* moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, before < size ? before : size);
    free(memory);
    return moved;
}

} // extern "C"
