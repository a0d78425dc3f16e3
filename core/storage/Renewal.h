// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/storage/Restore.h"

namespace unknot {

/// A vault with the same journal under a new master key, complete on disk and verified, but not in its place
/// yet. Its folder is removed with this object.
struct RenewedVault
{
    FolderBeside place;
    VaultKeys keys, oldKeys;
};

/// Encrypts the whole journal again, under a new random master key. Only the slots `fresh` open it; the keys,
/// passphrases and codes of the existing vault do not. Files letters first. Errors: Interrupted if the vault
/// is about to be closed; NoSpace; CannotWrite; Damaged.
Result<RenewedVault> prepareRenewal(OpenVault& vault, const std::vector<NewSlot>& fresh);

/// Puts it in the place of the vault at `path`, which must be closed, and erases that one with its automatic
/// copies. If it is cut off at any point, finishRestore() leaves the old or the new vault there, and the old
/// one beside it only if it has letters that arrived in between. Returns the open vault.
Result<OpenVault> finishRenewal(const QString& path, RenewedVault renewed,
                                const WallClock& clock = WallClock::system());

} // namespace unknot
