// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/VaultFolder.h"

#include <memory>

namespace unknot {

/// Held while a vault is open or being changed, so that nobody else does either. The system gives it up with
/// the process, whatever that dies of: a file left behind means nothing.
class VaultLock
{
public:
    /// InUse when somebody has it, in this process or another; NoSpace or CannotWrite where the folder does
    /// not take it.
    static Result<VaultLock> take(const VaultFolder& folder);
    VaultLock(VaultLock&&) noexcept;
    VaultLock& operator=(VaultLock&&) noexcept;
    ~VaultLock();

private:
    struct Held;
    explicit VaultLock(std::unique_ptr<Held> held);
    std::unique_ptr<Held> m_held;
};

} // namespace unknot
