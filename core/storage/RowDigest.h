// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/Vault.h"

#include <array>

struct sqlite3;

namespace unknot {

class Database;

/// Detects rows that were reverted to an earlier state. SQLCipher authenticates each page, but an old page in
/// its old place is still authentic. The database therefore stores a sum of the keyed hashes of all guarded
/// rows, updated in the same transaction. Triggers feed it through SQL functions, so that no writer can
/// bypass it.
///
/// The sum is of 256-bit numbers modulo 2^256, so the order of additions and subtractions does not matter.
class RowDigest
{
public:
    explicit RowDigest(SecretBytes key) : m_key(std::move(key)) {}

    /// Registers unknot_row_in(...) and unknot_row_out(...) with the connection; this object must outlive it.
    bool attach(sqlite3* handle);

    /// Loads the stored sum. The schema must exist.
    Result<Done> load(Database& database);
    /// Discards changes of a transaction that was rolled back.
    void rollBack();
    /// Writes the sum if rows changed, within the transaction that changed them.
    Result<Done> store(Database& database);
    /// Call after the transaction was committed.
    void committed();

    /// Recomputes the sum over all rows. Errors: Damaged (part "data") if it differs.
    Result<Done> verify(Database& database);
    /// Makes the sum over all rows the stored one, within a Transaction: for rows that were copied from a
    /// database with another key.
    Result<Done> recompute(Database& database);

    /// Counts at least from here, within a Transaction: for a journal that takes the place of another.
    void countOnFrom(quint64 commits);

    Seal seal() const { return m_kept; }

private:
    friend struct RowDigestFunctions;
    using Sum = std::array<quint64, 4>;

    void change(const Bytes<32>& rowHash, bool in);
    Result<Done> addUp(Database& database);

    SecretBytes m_key;
    Seal m_kept; ///< as on disk
    Sum m_sum{}; ///< including the running transaction
    bool m_changed = false;
};

} // namespace unknot
