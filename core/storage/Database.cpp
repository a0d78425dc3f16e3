// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/Database.h"

#include "core/base/ErrorText.h"
#include "core/storage/TextSearch.h"
#include "core/storage/WipingMemory.h"
#include "core/vault/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QVersionNumber>
#include <cerrno>
#include <cstring>
#include <sodium.h>
#include <sqlcipher/sqlite3.h>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 4096, saltSize = 16;

Error damaged(const QString& path, const QString& why)
{
    return {ErrorCode::Damaged, u"%1: %2"_s.arg(path, why), u"data"_s};
}

/// SQLCipher's raw key format: 64 hex digits of key and 32 of salt, without key derivation.
SecretBytes keySpec(const DatabaseKey& key)
{
    SecretBytes spec(2 + 2 * (32 + saltSize) + 1 + 1); // x'...' and the terminator added by sodium_bin2hex
    auto* at = reinterpret_cast<char*>(spec.data());
    at[0] = 'x';
    at[1] = '\'';
    sodium_bin2hex(at + 2, 65, key.key.data(), 32);
    sodium_bin2hex(at + 2 + 64, 33, key.salt.data(), saltSize);
    at[2 + 96] = '\'';
    return spec;
}

} // namespace

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString& path, Mode mode, const DatabaseKey* key)
{
    cryptoReady();
    if (!useWipingMemory())
        return Error{ErrorCode::Unexpected, ErrorText::tr("SQLCipher could not be set up"), {}};
    const QFileInfo file(path);
    if (mode == Mode::Create && file.exists())
        return Error{ErrorCode::Refused, ErrorText::tr("%1: already exists").arg(path), {}};
    // Never replace a missing journal with a new, empty one.
    if ((mode == Mode::Open || mode == Mode::ReadOnly) && file.size() < pageSize)
        return damaged(path, file.exists() ? ErrorText::tr("is empty") : ErrorText::tr("is missing"));
    const bool make = mode == Mode::Create || mode == Mode::Plain;
    const int flags =
        (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE) |
        (make ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    sqlite3* handle = nullptr;
    const QByteArray name =
        mode == Mode::ReadOnly
            ? "file:" + QUrl::toPercentEncoding(file.absoluteFilePath(), "/") + "?immutable=1"
            : path.toUtf8();
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    Database database;
    database.m_path = path;
    database.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return database.lastError(u"open"_s);
    if (mode == Mode::Open)
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (make)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (auto prepared = database.prepare(mode, key); !prepared)
        return prepared.error();
    return database;
}

Result<Done> Database::prepare(Mode mode, const DatabaseKey* key)
{
    sqlite3* db = m_handle.get();
    sqlite3_extended_result_codes(db, 1);
    if (mode == Mode::Plain) {
        m_digest = std::make_unique<RowDigest>(SecretBytes(32));
    } else {
        m_digest = std::make_unique<RowDigest>(key->digest.copy());
        const SecretBytes spec = keySpec(*key);
        if (sqlite3_key_v2(db, "main", spec.data(), int(spec.size() - 1)) != SQLITE_OK)
            return lastError(u"key"_s);
        // SQLCipher logs to standard error otherwise. After the key, because setting the first key resets the
        // log level.
        sqlite3_exec(db, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
        Statement version(*this, "PRAGMA cipher_version");
        const QString found = version.step() ? version.text(0) : QString();
        if (QVersionNumber::fromString(found) < QVersionNumber(4, 6))
            return Error{ErrorCode::Unexpected,
                         ErrorText::tr("SQLCipher 4.6 or newer is needed, this is %1")
                             .arg(found.isEmpty() ? u"none"_s : found),
                         {}};
        // The salt comes from the header, so SQLCipher ignores the one in the file. Check that too.
        QFile file(m_path);
        if (mode != Mode::Create &&
            (!file.open(QIODevice::ReadOnly) || !key->salt.equals(file.read(saltSize).constData(), saltSize)))
            return damaged(m_path, ErrorText::tr("does not begin with the expected salt"));
    }
    if (!m_digest->attach(db) || !addTextSearch(db))
        return lastError(u"functions"_s);
    const char* settings =
        mode == Mode::ReadOnly
            ? "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
              "PRAGMA query_only = ON"
            : "PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY;"
              "PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
              "PRAGMA cell_size_check = ON; PRAGMA cache_size = -32000";
    if (auto done = run(settings); !done)
        return done;
    // The first read of the file: fails with a wrong key, or if another process has it open.
    if (auto first = number("SELECT count(*) FROM sqlite_schema"); !first)
        return first.error();
    if (mode == Mode::ReadOnly)
        return Done();
    Statement journal(*this, "PRAGMA journal_mode = WAL");
    if (!journal.step() || journal.text(0) != u"wal")
        return journal.ok() ? Error{ErrorCode::CannotWrite,
                                    ErrorText::tr("%1: cannot keep a journal file").arg(m_path),
                                    {}}
                            : journal.error();
    journal.reset();
    return run("PRAGMA synchronous = FULL; PRAGMA fullfsync = 1; PRAGMA wal_autocheckpoint = 256");
}

void Database::trustLog()
{
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

Interruptible::Interruptible(Database& database, const std::atomic<bool>& stop) : m_database(database)
{
    constexpr int stepsBetween = 1000; // of SQLite's virtual machine: well below a millisecond
    sqlite3_progress_handler(
        database.handle(), stepsBetween,
        [](void* flag) { return int(static_cast<const std::atomic<bool>*>(flag)->load()); },
        const_cast<std::atomic<bool>*>(&stop));
}

Error Interruptible::error()
{
    return {ErrorCode::Interrupted, ErrorText::tr("stopped, because the journal is being locked"), {}};
}

Interruptible::~Interruptible()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

Error Database::lastError(const QString& doing) const
{
    const int code = sqlite3_errcode(m_handle.get());
    const QString said =
        u"%1: %2: %3 (%4)"_s.arg(m_path, doing, QString::fromUtf8(sqlite3_errmsg(m_handle.get())))
            .arg(sqlite3_extended_errcode(m_handle.get()));
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, said, u"data"_s};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Interrupted, said, {}};
    case SQLITE_FULL:
        return {ErrorCode::NoSpace, said, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse, said, {}};
    case SQLITE_IOERR: {
        const int why = sqlite3_system_errno(m_handle.get());
        return {why == ENOSPC || why == EDQUOT ? ErrorCode::NoSpace : ErrorCode::CannotWrite, said, {}};
    }
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY: {
        // SQLite does not report why it could not open a file for writing, so try to create one.
        const QString probe = m_path + u".probe"_s;
        const auto made = writeDurably(probe, {});
        QFile::remove(probe);
        return {made ? ErrorCode::CannotWrite : made.error().code, said, {}};
    }
    case SQLITE_PERM:
        return {ErrorCode::CannotWrite, said, {}};
    default:
        return {ErrorCode::Unexpected, said, {}};
    }
}

Result<Done> Database::run(const char* sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(u"run"_s);
    return Done();
}

Result<qint64> Database::number(const char* sql)
{
    Statement s(*this, sql);
    const bool row = s.step();
    if (!s.ok())
        return s.error();
    return row ? s.integer(0) : 0;
}

Result<Done> Database::copyTo(const QString& path)
{
    // Counts as a change of this database, though it is none.
    const auto readOnly = number("PRAGMA query_only");
    // A lock would have to wait until the rest of the copy is written and flushed, which cannot be
    // interrupted.
    if (auto allowed = run("PRAGMA query_only = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000");
        !allowed)
        return allowed;
    Statement s(*this, "VACUUM INTO ?");
    s.bindText(0, path);
    auto done = s.run();
    const bool wasReadOnly = !readOnly || readOnly.value();
    if (auto back = run("PRAGMA synchronous = FULL; PRAGMA cache_size = -32000"); !back && done)
        done = back;
    if (wasReadOnly) {
        if (auto back = run("PRAGMA query_only = ON"); !back && done)
            done = back;
    }
    if (!done)
        QFile::remove(path);
    else
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return done;
}

Result<Done> Database::exportTo(const QString& path, const DatabaseKey& key)
{
    const auto version = number("PRAGMA user_version");
    if (!version)
        return version.error();
    // SQLite would make it readable by others.
    if (QFile file(path);
        !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fileError(path, errno);
    Statement attach(*this, "ATTACH DATABASE ? AS fresh KEY ?");
    SecretBytes spec = keySpec(key);
    attach.bindText(0, path).bindSecret(1, spec.data(), spec.size() - 1);
    auto done = attach.run();
    if (done) {
        const QByteArray mark = "PRAGMA fresh.user_version = " + QByteArray::number(version.value());
        done = run("SELECT sqlcipher_export('fresh')");
        if (done)
            done = run(mark.constData());
        const auto detached = run("DETACH DATABASE fresh");
        if (done)
            done = detached;
    }
    if (done)
        return done;
    QFile::remove(path);
    Error error = done.error();
    if (error.detail.contains(QLatin1StringView(sqlite3_errstr(SQLITE_FULL)))) {
        error.code = ErrorCode::NoSpace;
    } else if (error.code == ErrorCode::Unexpected) { // the function gives no code of its own
        const QString probe = path + u".probe"_s;
        const auto made = writeDurably(probe, {});
        QFile::remove(probe);
        error.code = made ? ErrorCode::CannotWrite : made.error().code;
    }
    return error;
}

Result<Done> Database::checkpoint()
{
    if (sqlite3_wal_checkpoint_v2(m_handle.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) !=
        SQLITE_OK)
        return lastError(u"checkpoint"_s);
    return Done();
}

Result<Done> Database::checkPages()
{
    // SQLCipher's check does not report a truncated last page.
    const auto pages = number("PRAGMA page_count");
    if (!pages)
        return pages.error();
    if (QFileInfo(m_path).size() != pages.value() * pageSize)
        return damaged(m_path, ErrorText::tr("is %1 bytes long instead of %2")
                                   .arg(QFileInfo(m_path).size())
                                   .arg(pages.value() * pageSize));
    QStringList found;
    for (const char* check : {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check(20)"}) {
        Statement s(*this, check);
        while (s.step()) {
            if (const QString said = s.text(0); said != u"ok")
                found << said;
        }
        if (!s.ok() && s.error().code == ErrorCode::Interrupted)
            return s.error();
        if (!s.ok())
            found << s.error().detail;
        if (!found.isEmpty()) // after one bad page, further checks on this connection give wrong results
            return damaged(m_path, found.first());
    }
    return Done();
}

// ---------------------------------------------------------------------------------------------------------------

void Statement::Finalize::operator()(sqlite3_stmt* s) const
{
    sqlite3_finalize(s);
}

Statement::Statement(Database& database, const char* sql, bool kept) : m_database(&database)
{
    sqlite3_stmt* s = nullptr;
    const unsigned flags = kept ? SQLITE_PREPARE_PERSISTENT : 0;
    m_ok = sqlite3_prepare_v3(database.handle(), sql, -1, flags, &s, nullptr) == SQLITE_OK;
    m_statement.reset(s);
    if (!m_ok)
        m_error = database.lastError(u"prepare"_s);
}

Error Statement::error() const
{
    return m_error;
}

/// Prevents a statement with a failed bind from running and storing NULL instead.
Statement& Statement::bound(int code)
{
    if (code != SQLITE_OK && m_ok) {
        m_ok = false;
        m_error = m_database->lastError(u"bind"_s);
    }
    return *this;
}

Statement& Statement::bind(int at, qint64 value)
{
    return bound(sqlite3_bind_int64(m_statement.get(), at + 1, value));
}

Statement& Statement::bindNull(int at)
{
    return bound(sqlite3_bind_null(m_statement.get(), at + 1));
}

Statement& Statement::bindText(int at, const QString& text)
{
    return bindUtf8(at, text.toUtf8());
}

Statement& Statement::bindUtf8(int at, const QByteArray& utf8)
{
    // constData() of a null array would bind NULL.
    return bound(sqlite3_bind_text64(m_statement.get(), at + 1, utf8.isEmpty() ? "" : utf8.constData(),
                                     sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bindSecret(int at, const void* bytes, qsizetype size)
{
    return bound(sqlite3_bind_text64(m_statement.get(), at + 1, static_cast<const char*>(bytes),
                                     sqlite3_uint64(size), SQLITE_STATIC, SQLITE_UTF8));
}

Statement& Statement::bindBlob(int at, const void* bytes, qsizetype size)
{
    return bound(
        sqlite3_bind_blob64(m_statement.get(), at + 1, bytes, sqlite3_uint64(size), SQLITE_TRANSIENT));
}

bool Statement::step()
{
    if (!m_ok)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        m_ok = false;
        m_error = m_database->lastError(u"step"_s);
    }
    return false;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get()); // bound values may be private text
    m_ok = m_statement != nullptr;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto* at = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(at, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::utf8(int column) const
{
    const auto* at = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QByteArray(at, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const auto* at = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(at, sqlite3_column_bytes(m_statement.get(), column));
}

Result<Done> Statement::run()
{
    while (step()) {
    }
    const bool fine = m_ok;
    reset();
    if (!fine)
        return m_error;
    return Done();
}

// ---------------------------------------------------------------------------------------------------------------

Transaction::Transaction(Database& database) : m_database(database)
{
    const auto begun = database.run("BEGIN IMMEDIATE");
    m_open = begun.ok();
    if (!begun)
        m_error = begun.error();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_database.digest().rollBack();
}

Result<Done> Transaction::commit()
{
    if (!m_open)
        return m_error;
    if (auto stored = m_database.digest().store(m_database); !stored)
        return stored;
    if (auto done = m_database.run("COMMIT"); !done)
        return done; // the destructor rolls back
    m_open = false;
    m_database.digest().committed();
    return Done();
}

} // namespace unknot
