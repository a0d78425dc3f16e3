// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/TextSearch.h"

#include "core/base/TextFold.h"
#include "core/vault/SecretBytes.h"

#include <QStringMatcher>
#include <sqlcipher/sqlite3.h>

namespace unknot {

namespace {

/// The prepared search term, cached by SQLite for the statement.
const QStringMatcher* soughtBy(sqlite3_context* context, sqlite3_value* part)
{
    constexpr int argument = 1;
    if (!sqlite3_get_auxdata(context, argument)) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(part));
        sqlite3_set_auxdata(
            context, argument,
            new QStringMatcher(foldedForSearch(QString::fromUtf8(text, sqlite3_value_bytes(part)))),
            [](void* matcher) { delete static_cast<QStringMatcher*>(matcher); });
    }
    return static_cast<const QStringMatcher*>(sqlite3_get_auxdata(context, argument));
}

void contains(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const QStringMatcher* sought = soughtBy(context, values[1]);
    if (!sought) // SQLite had no memory to cache it
        return sqlite3_result_error_nomem(context);
    QString text = QString::fromUtf8(utf8, sqlite3_value_bytes(values[0]));
    QString folded = foldedForSearch(text);
    const bool found = sought->indexIn(folded) >= 0;
    wipe(text);
    wipe(folded);
    sqlite3_result_int(context, found);
}

} // namespace

bool addTextSearch(sqlite3* handle)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    return sqlite3_create_function_v2(handle, "unknot_contains", 2, flags, nullptr, contains, nullptr,
                                      nullptr, nullptr) == SQLITE_OK;
}

} // namespace unknot
