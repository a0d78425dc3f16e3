// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/SecretBytes.h"

#include <QStringList>

namespace unknot {

/// A code on paper that opens the vault: 128 random bits as 26 characters of Crockford's base 32 and two
/// check characters (which detect any one or two typing errors), in seven groups of four. The letters I, L, O
/// and U do not occur. Parsing ignores case, spaces and dashes, and accepts look-alike characters.
class RecoveryCode
{
public:
    static constexpr int groupCount = 7;

    static RecoveryCode random();
    /// Errors: Refused, with a reason in `detail`, for missing, unknown or mistyped characters.
    static Result<RecoveryCode> fromText(QStringView text);

    const SecretBytes& secret() const { return m_secret; } ///< 16 bytes
    /// The groups, for display and print. Text cannot be wiped reliably: keep it no longer than it is on
    /// screen.
    QStringList groups() const;
    QString text() const { return groups().join(u'-'); }
    /// True when `typed` matches group `index` (from 0), with the same lenient parsing.
    bool isGroup(int index, QStringView typed) const;

private:
    explicit RecoveryCode(SecretBytes secret) : m_secret(std::move(secret)) {}

    SecretBytes m_secret;
};

} // namespace unknot
