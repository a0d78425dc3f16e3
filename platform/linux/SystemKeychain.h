// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/Keychain.h"

namespace unknot {

/// The desktop's keychain (Secret Service, KWallet) through QtKeychain, without its unencrypted fallback.
class SystemKeychain final : public Keychain
{
public:
    void probe(QObject* context, std::function<void(bool)> then) override;
    void read(const QString& name, QObject* context, std::function<void(Result<SecretBytes>)> then) override;
    void write(const QString& name, SecretBytes secret, QObject* context,
               std::function<void(Result<Done>)> then) override;
    void remove(const QString& name) override;
};

} // namespace unknot
