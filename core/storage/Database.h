// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/storage/RowDigest.h"
#include "core/vault/SecretBytes.h"

#include <QByteArray>
#include <QString>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace unknot {

/// Key and salt of an encrypted database; the digest key guards its rows.
struct DatabaseKey
{
    SecretBytes key;    ///< 32 bytes
    SecretBytes salt;   ///< 16 bytes
    SecretBytes digest; ///< 32 bytes
};

/// One connection to one encrypted SQLite file, with the settings a journal needs: nobody else may open it,
/// a commit is on the disk when it returns, freed memory and freed pages are overwritten. One thread.
///
/// Errors: Damaged (part "data"), NoSpace, CannotWrite, InUse, NotFound; NewerFormat from migrate().
class Database
{
public:
    enum class Mode {
        Create,   ///< there must be no file yet
        Open,     ///< there must be a file with something in it: an absent or empty one is damage
        ReadOnly, ///< changes nothing, locks nothing; for looking at a backup
        Plain,    ///< unencrypted and in need of no key: for comparing speed, never for a person's data
    };

    static Result<Database> open(const QString& path, Mode mode, const DatabaseKey* key);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs statements that give nothing back.
    Result<Done> run(const char* sql);
    Result<qint64> number(const char* sql); ///< the first column of the first row; 0 when there is none

    /// A whole copy in a new file, encrypted with the same key.
    Result<Done> copyTo(const QString& path);
    /// Brings everything into the main file.
    Result<Done> checkpoint();
    /// Looks at every page; the connection is of no use afterwards when something was wrong. Checkpoint
    /// first.
    Result<Done> checkPages();

    /// Breaks off the running statement. The one call that may come from another thread.
    void interrupt();

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

    std::unique_ptr<RowDigest> m_digest; ///< outlives the handle, whose functions point to it
    std::unique_ptr<sqlite3, Close> m_handle;
    QString m_path;
};

/// One prepared statement. Parameters and columns count from 0. A failure shows at step() or ok().
class Statement
{
public:
    Statement(Database& database, const char* sql, bool kept = false);
    Statement(Statement&&) noexcept = default;

    Statement& bind(int at, qint64 value);
    Statement& bindNull(int at);
    Statement& bindText(int at, const QString& text);
    Statement& bindUtf8(int at, const QByteArray& utf8);
    Statement& bindBlob(int at, const void* bytes, qsizetype size);

    /// True while there is a row. False at the end and on error: ask ok().
    bool step();
    /// False after anything failed, a bind included: the statement then does not run until reset().
    bool ok() const { return m_ok; }
    Error error() const;
    void reset();

    qint64 integer(int column) const;
    double real(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray utf8(int column) const;
    QByteArray blob(int column) const;

    /// For statements without rows: step, reset, and say how it went.
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

/// All or nothing. Goes back by itself unless commit() succeeded. commit() also brings the row digest up to
/// date: every change of guarded rows happens inside one of these.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// False when it could not begin (the disk is full, say); error() tells.
    bool ok() const { return m_open; }
    Error error() const { return m_error; }
    Result<Done> commit();

private:
    Database& m_database;
    bool m_open = false;
    Error m_error;
};

} // namespace unknot
