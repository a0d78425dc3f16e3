// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// One copy of a vault's header, as generated and with a valid checksum.
#include "tests/fuzz/Target.h"
#include "tests/support/VaultKit.h"

using namespace unknot;

namespace {

void read(const QByteArray& bytes)
{
    const auto header = VaultHeader::fromBytes(bytes);
    if (!header)
        return;
    fuzz::promise(int(header->slots.size()) <= VaultHeader::mostSlots, "at most eight slots");
    for (const KeySlot& slot : header->slots) {
        if (slot.type != SlotType::Passphrase)
            continue;
        fuzz::promise(slot.memoryKiB >= VaultHeader::leastMemoryKiB &&
                          slot.memoryKiB <= VaultHeader::mostMemoryKiB,
                      "memory for the stretching within its limits");
        fuzz::promise(slot.passes >= VaultHeader::leastPasses && slot.passes <= VaultHeader::mostPasses,
                      "passes of the stretching within their limits");
    }
    const SecretBytes key(32);
    const QByteArray written = header->toBytes(key);
    const auto again = VaultHeader::fromBytes(written);
    fuzz::promise(again.ok(), "what is written can be read");
    fuzz::promise(again->toBytes(key) == written, "reading and writing keeps every byte");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes = fuzz::bytes(data, size);
    read(bytes);
    bytes.resize(VaultHeader::fileSize, '\0');
    read(checksummed(bytes));
    return 0;
}
