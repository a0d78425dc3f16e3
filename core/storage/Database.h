// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/storage/RowDigest.h"
#include "core/vault/SecretBytes.h"

#include <QByteArray>
#include <QString>
#include <atomic>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace unknot {

/// Key and salt of an encrypted database, and the key for its row digest.
struct DatabaseKey
{
    SecretBytes key;    ///< 32 bytes
    SecretBytes salt;   ///< 16 bytes
    SecretBytes digest; ///< 32 bytes
};

/// A connection to an encrypted SQLite file with the settings of a journal: opened exclusively, commits are
/// durable, freed memory and pages are overwritten. Not thread-safe.
///
/// Errors: Damaged (part "data"), NoSpace, CannotWrite, InUse, NotFound; NewerFormat from migrate();
/// Interrupted (see Interruptible).
class Database
{
public:
    enum class Mode {
        Create,   ///< the file must not exist
        Open,     ///< the file must exist; a missing or empty file is damage
        ReadOnly, ///< without its log; changes and locks nothing; for a file that nobody else changes
        Plain,    ///< unencrypted, without a key: for benchmarks, never for personal data
    };

    static Result<Database> open(const QString& path, Mode mode, const DatabaseKey* key);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Executes statements that return no rows.
    Result<Done> run(const char* sql);
    Result<qint64> number(const char* sql); ///< first column of the first row; 0 without rows

    /// With Mode::Open, closing leaves the log as it is until this is called: one that does not belong to the
    /// journal must not be written into it.
    void trustLog();

    /// Writes a full copy, encrypted with the same key, to a file that is new or empty. It is not
    /// flushed to the disk; on failure it is removed.
    Result<Done> copyTo(const QString& path);
    /// Writes a full copy under another key to a file that must not exist. The row digest in it is still that
    /// of the old key. On failure the file is removed.
    Result<Done> exportTo(const QString& path, const DatabaseKey& key);
    /// Moves everything from the log into the main file.
    Result<Done> checkpoint();
    /// Verifies every page. The connection is unusable after an error. Call checkpoint() first.
    Result<Done> checkPages();

    Error lastError(const QString& doing) const;
    RowDigest& digest() { return *m_digest; }
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close
    {
        void operator()(sqlite3* handle) const;
    };

    Database() = default;
    Result<Done> prepare(Mode mode, const DatabaseKey* key);

    /// declared first: the functions registered with the handle point to it
    std::unique_ptr<RowDigest> m_digest;
    std::unique_ptr<sqlite3, Close> m_handle;
    QString m_path;
};

/// While it exists, the connection's statements fail with Interrupted once `stop` is set, from any thread and
/// however early. For long operations that only read: what a person entered is always written to its end.
class Interruptible
{
public:
    Interruptible(Database& database, const std::atomic<bool>& stop);
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

    /// For what is stopped before the first statement.
    static Error error();

private:
    Database& m_database;
};

/// A prepared statement. Parameters and columns count from 0. Errors are reported by step() or ok().
class Statement
{
public:
    Statement(Database& database, const char* sql, bool kept = false);
    Statement(Statement&&) noexcept = default;

    Statement& bind(int at, qint64 value);
    Statement& bindNull(int at);
    Statement& bindText(int at, const QString& text);
    Statement& bindUtf8(int at, const QByteArray& utf8);
    /// Text that is not copied: it must outlive the run of the statement.
    Statement& bindSecret(int at, const void* bytes, qsizetype size);
    Statement& bindBlob(int at, const void* bytes, qsizetype size);

    /// True if there is a row. False at the end and on error: check ok().
    bool step();
    /// False after any error, including in bind; the statement then does not run until reset().
    bool ok() const { return m_ok; }
    Error error() const;
    void reset();

    qint64 integer(int column) const;
    double real(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray utf8(int column) const;
    QByteArray blob(int column) const;

    /// For statements without rows: steps, resets and returns the outcome.
    Result<Done> run();

private:
    Statement& bound(int code);

    struct Finalize
    {
        void operator()(sqlite3_stmt* s) const;
    };
    Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    bool m_ok = true;
    Error m_error;
};

/// A transaction, rolled back on destruction unless commit() succeeded. commit() also updates the row digest,
/// so guarded rows must only be changed within a Transaction.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// False if it could not begin (for example when the disk is full); see error().
    bool ok() const { return m_open; }
    Error error() const { return m_error; }
    Result<Done> commit();

private:
    Database& m_database;
    bool m_open = false;
    Error m_error;
};

} // namespace unknot
