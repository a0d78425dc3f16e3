// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/Vault.h"

#include <array>

struct sqlite3;

namespace unknot {

class Database;

/// Notices rows that were put back to what they once were. SQLCipher authenticates each page, but an old page
/// in its old place is authentic; so a sum over the keyed hashes of all guarded rows is kept in the database
/// and changes with them in the same transaction. Triggers feed it through SQL functions, so no writer can
/// forget.
///
/// The sum is of 256-bit numbers, modulo 2^256: adding and taking away in any order gives the same.
class RowDigest
{
public:
    explicit RowDigest(SecretBytes key) : m_key(std::move(key)) {}

    /// Registers unknot_row_in(...) and unknot_row_out(...) with the connection; `this` must outlive it.
    bool attach(sqlite3* handle);

    /// Reads the kept sum into memory; to be called once the schema is there.
    Result<Done> load(Database& database);
    /// Forgets what a transaction that went back had added.
    void rollBack();
    /// Writes the sum, when rows changed, as part of the transaction that changes them.
    Result<Done> store(Database& database);
    /// The transaction is on the disk.
    void committed();

    /// Adds all rows up anew and compares. Damaged (part "data") when the sums differ.
    Result<Done> verify(Database& database);

    Seal seal() const { return m_kept; }

private:
    friend struct RowDigestFunctions;
    using Sum = std::array<quint64, 4>;

    void change(const Bytes<32>& rowHash, bool in);

    SecretBytes m_key;
    Seal m_kept; ///< as on the disk
    Sum m_sum{}; ///< with the changes of the running transaction
    bool m_changed = false;
};

} // namespace unknot
