// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/RowDigest.h"

#include "core/base/ErrorText.h"
#include "core/storage/Database.h"
#include "core/storage/Schema.h"

#include <QtEndian>
#include <cstring>
#include <sodium.h>
#include <sqlcipher/sqlite3.h>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

std::array<quint64, 4> toSum(const Bytes<32>& bytes)
{
    std::array<quint64, 4> sum;
    for (size_t i = 0; i < 4; ++i)
        sum[i] = qFromLittleEndian<quint64>(bytes.data() + 8 * i);
    return sum;
}

Bytes<32> toBytes(const std::array<quint64, 4>& sum)
{
    Bytes<32> bytes;
    for (size_t i = 0; i < 4; ++i)
        qToLittleEndian(sum[i], bytes.data() + 8 * i);
    return bytes;
}

/// Each value is hashed with its type and length, so that different rows never give the same bytes.
Bytes<32> hashOf(const SecretBytes& key, int count, sqlite3_value** values)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), size_t(key.size()), 32);
    const auto add = [&state](const void* bytes, size_t size) {
        crypto_generichash_update(&state, static_cast<const unsigned char*>(bytes), size);
    };
    for (int i = 0; i < count; ++i) {
        sqlite3_value* v = values[i];
        const int type = sqlite3_value_type(v);
        unsigned char head[9] = {(unsigned char)type};
        if (type == SQLITE_INTEGER) {
            qToLittleEndian(qint64(sqlite3_value_int64(v)), head + 1);
            add(head, sizeof head);
            continue;
        }
        const void* bytes =
            type == SQLITE_TEXT ? static_cast<const void*>(sqlite3_value_text(v)) : sqlite3_value_blob(v);
        const int size = type == SQLITE_NULL ? 0 : sqlite3_value_bytes(v);
        qToLittleEndian(qint64(size), head + 1);
        add(head, sizeof head);
        if (size > 0)
            add(bytes, size_t(size));
    }
    Bytes<32> hash;
    crypto_generichash_final(&state, hash.data(), hash.size());
    sodium_memzero(&state, sizeof state); // it buffers the end of the text
    return hash;
}

} // namespace

struct RowDigestFunctions
{
    template <bool in>
    static void changed(sqlite3_context* context, int count, sqlite3_value** values)
    {
        auto* digest = static_cast<RowDigest*>(sqlite3_user_data(context));
        digest->change(hashOf(digest->m_key, count, values), in);
        sqlite3_result_null(context);
    }
};

bool RowDigest::attach(sqlite3* handle)
{
    // Innocuous: callable from triggers although the schema is not trusted.
    constexpr int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    return sqlite3_create_function_v2(handle, "unknot_row_in", -1, flags, this,
                                      RowDigestFunctions::changed<true>, nullptr, nullptr,
                                      nullptr) == SQLITE_OK &&
           sqlite3_create_function_v2(handle, "unknot_row_out", -1, flags, this,
                                      RowDigestFunctions::changed<false>, nullptr, nullptr,
                                      nullptr) == SQLITE_OK;
}

void RowDigest::change(const Bytes<32>& rowHash, bool in)
{
    const Sum row = toSum(rowHash);
    quint64 carry = 0;
    for (size_t i = 0; i < 4; ++i) {
        const quint64 before = m_sum[i];
        if (in) {
            const quint64 partial = before + carry;
            carry = partial < carry;
            m_sum[i] = partial + row[i];
            carry += m_sum[i] < partial;
        } else {
            const quint64 partial = before - carry;
            carry = before < carry;
            m_sum[i] = partial - row[i];
            carry += partial < row[i];
        }
    }
    m_changed = true;
}

Result<Done> RowDigest::load(Database& database)
{
    Statement s(database, "SELECT commits, digest FROM integrity WHERE one = 1");
    if (!s.step())
        return s.ok() ? Error{ErrorCode::Damaged, ErrorText::tr("the integrity row is missing"), u"data"_s}
                      : s.error();
    const QByteArray digest = s.blob(1);
    if (digest.size() != 32)
        return Error{ErrorCode::Damaged, ErrorText::tr("the integrity row is damaged"), u"data"_s};
    m_kept.commits = quint64(s.integer(0));
    std::memcpy(m_kept.digest.data(), digest.constData(), 32);
    rollBack();
    return Done();
}

void RowDigest::rollBack()
{
    m_sum = toSum(m_kept.digest);
    m_changed = false;
}

Result<Done> RowDigest::store(Database& database)
{
    if (!m_changed)
        return Done();
    const Bytes<32> digest = toBytes(m_sum);
    Statement s(database, "UPDATE integrity SET commits = ?, digest = ? WHERE one = 1");
    s.bind(0, qint64(m_kept.commits + 1)).bindBlob(1, digest.data(), 32);
    return s.run();
}

void RowDigest::committed()
{
    if (!m_changed)
        return;
    m_kept.digest = toBytes(m_sum);
    ++m_kept.commits;
    m_changed = false;
}

/// Sums all rows; on error the sum is the stored one again.
Result<Done> RowDigest::addUp(Database& database)
{
    m_sum = {};
    for (const char* sql : guardedRows) {
        Statement s(database, sql);
        while (s.step()) {
        }
        if (!s.ok()) {
            rollBack();
            return s.error();
        }
    }
    return Done();
}

Result<Done> RowDigest::recompute(Database& database)
{
    auto done = addUp(database);
    m_changed = done.ok();
    return done;
}

void RowDigest::countOnFrom(quint64 commits)
{
    m_kept.commits = std::max(m_kept.commits, commits);
    m_changed = true; // the sum is the same
}

Result<Done> RowDigest::verify(Database& database)
{
    if (auto done = addUp(database); !done)
        return done;
    const bool same = toBytes(m_sum) == m_kept.digest;
    rollBack();
    if (!same)
        return Error{ErrorCode::Damaged, ErrorText::tr("some rows differ from what was last written"),
                     u"data"_s};
    return Done();
}

} // namespace unknot
