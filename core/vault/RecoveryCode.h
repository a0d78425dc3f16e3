// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/SecretBytes.h"

#include <QStringList>

namespace unknot {

/// The way in that lies on paper: 128 random bits as 26 characters of Crockford's base 32 and two that check
/// them (any one or two mistyped are noticed), in seven groups of four. There is no I, L, O or U; typed back,
/// small letters, spaces and dashes do not matter and look-alikes are taken for what they look like.
class RecoveryCode
{
public:
    static constexpr int groupCount = 7;

    static RecoveryCode random();
    /// Refused with a reason in `detail` when characters are missing, unknown or mistyped.
    static Result<RecoveryCode> fromText(QStringView text);

    const SecretBytes& secret() const { return m_secret; } ///< 16 bytes
    /// The groups to show and print. Text cannot be wiped reliably: keep it no longer than it is on screen.
    QStringList groups() const;
    QString text() const { return groups().join(u'-'); }
    /// True when `typed` is group `index` (from 0), by the same lenient reading.
    bool isGroup(int index, QStringView typed) const;

private:
    explicit RecoveryCode(SecretBytes secret) : m_secret(std::move(secret)) {}

    SecretBytes m_secret;
};

} // namespace unknot
