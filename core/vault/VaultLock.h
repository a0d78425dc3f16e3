// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/VaultFolder.h"

#include <memory>

namespace unknot {

/// Held while a vault is open or being changed, to exclude other processes. The system releases it when the
/// process ends in any way, so a lock file left behind has no effect.
class VaultLock
{
public:
    /// Errors: InUse if it is held, in this process or another; NoSpace or CannotWrite if the file cannot be
    /// created.
    static Result<VaultLock> take(const VaultFolder& folder);
    /// For reading a vault that cannot be written to. Creates nothing; several processes may hold it. Errors:
    /// InUse while take()'s lock is held.
    static Result<VaultLock> takeToRead(const VaultFolder& folder);
    VaultLock(VaultLock&&) noexcept;
    VaultLock& operator=(VaultLock&&) noexcept;
    ~VaultLock();

private:
    struct Held;
    explicit VaultLock(std::unique_ptr<Held> held);
    std::unique_ptr<Held> m_held;
};

} // namespace unknot
