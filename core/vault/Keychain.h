// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/SecretBytes.h"

#include <functional>

class QObject;

namespace unknot {

/// The operating system's secret store for the signed-in user. Never falls back to unprotected storage.
/// Results arrive asynchronously on the caller's thread, and not at all once `context` is destroyed. Not
/// thread-safe.
class Keychain
{
public:
    virtual ~Keychain() = default;

    /// Whether the keychain can be used now. Does not prompt the person.
    virtual void probe(QObject* context, std::function<void(bool)> then) = 0;
    /// Errors: NotFound if there is no secret of this name; Unexpected if the keychain is unavailable.
    virtual void read(const QString& name, QObject* context,
                      std::function<void(Result<SecretBytes>)> then) = 0;
    virtual void write(const QString& name, SecretBytes secret, QObject* context,
                       std::function<void(Result<Done>)> then) = 0;
    virtual void remove(const QString& name) = 0;
};

/// For devices without a keychain.
class NoKeychain final : public Keychain
{
public:
    void probe(QObject*, std::function<void(bool)> then) override { then(false); }
    void read(const QString&, QObject*, std::function<void(Result<SecretBytes>)> then) override
    {
        then(none());
    }
    void write(const QString&, SecretBytes, QObject*, std::function<void(Result<Done>)> then) override
    {
        then(none());
    }
    void remove(const QString&) override {}

private:
    static Error none() { return {ErrorCode::NotFound, QStringLiteral("this device keeps no secrets"), {}}; }
};

} // namespace unknot
