// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/WipingMemory.h"

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <sodium.h>
#include <sqlcipher/sqlite3.h>

namespace unknot {

namespace {

// The size of each block is stored in front of it.
struct Block
{
    alignas(std::max_align_t) std::size_t size;
    void* memory() { return this + 1; }
    static Block* of(void* memory) { return static_cast<Block*>(memory) - 1; }
};

void* allocate(int size)
{
    auto* block = static_cast<Block*>(std::malloc(sizeof(Block) + std::size_t(size)));
    if (!block)
        return nullptr;
    block->size = std::size_t(size);
    return block->memory();
}

void release(void* memory)
{
    Block* block = Block::of(memory);
    sodium_memzero(memory, block->size);
    std::free(block);
}

void* resize(void* memory, int size)
{
    Block* block = Block::of(memory);
    if (std::size_t(size) <= block->size && std::size_t(size) * 2 >= block->size)
        return memory; // the unused rest is wiped when the block is freed
    void* moved = allocate(size);
    if (moved) {
        std::memcpy(moved, memory, block->size < std::size_t(size) ? block->size : std::size_t(size));
        release(memory);
    }
    return moved;
}

int sizeOf(void* memory)
{
    return int(Block::of(memory)->size);
}

int roundUp(int size)
{
    return (size + 7) & ~7;
}

int begin(void*)
{
    return SQLITE_OK;
}

void end(void*) {}

} // namespace

bool useWipingMemory()
{
    static const bool used = [] {
        static const sqlite3_mem_methods methods = {allocate, release, resize, sizeOf,
                                                    roundUp,  begin,   end,    nullptr};
        return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK &&
               sqlite3_initialize() == SQLITE_OK;
    }();
    return used;
}

} // namespace unknot
