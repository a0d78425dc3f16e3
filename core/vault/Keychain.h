// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/vault/SecretBytes.h"

#include <functional>

class QObject;

namespace unknot {

/// Where the operating system keeps a few secrets for a person who has signed in to the device. Nothing here
/// ever falls back to keeping them unprotected. Answers come later, on the caller's thread, and not at all
/// when `context` has died. One thread.
class Keychain
{
public:
    virtual ~Keychain() = default;

    /// Whether there is one that can be used now, asked without bothering the person.
    virtual void probe(QObject* context, std::function<void(bool)> then) = 0;
    /// NotFound when it holds nothing by that name; Unexpected when it cannot be asked.
    virtual void read(const QString& name, QObject* context,
                      std::function<void(Result<SecretBytes>)> then) = 0;
    virtual void write(const QString& name, SecretBytes secret, QObject* context,
                       std::function<void(Result<Done>)> then) = 0;
    virtual void remove(const QString& name) = 0;
};

/// None, correctly.
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
