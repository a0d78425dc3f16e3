// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QByteArray>
#include <QString>

namespace unknot {

/// Short-lived secret bytes: keys, passphrases, recovery codes. Stored in dedicated memory that is locked
/// against swapping where the system allows it, excluded from core dumps, and overwritten on destruction.
/// Move-only; deliberately not convertible to QByteArray or QString.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size); ///< zero-filled
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    static SecretBytes random(qsizetype size);
    static SecretBytes copyOf(const void* bytes, qsizetype size);
    /// A passphrase in the form that is hashed: NFKC, UTF-8. The caller must wipe its own text.
    static SecretBytes fromPassphrase(QStringView text);

    SecretBytes copy() const { return copyOf(m_data, m_size); }

    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Constant-time comparison.
    bool equals(const void* bytes, qsizetype size) const;

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites the data in place, even if it is implicitly shared. For secrets received through Qt types.
void wipe(QByteArray& bytes);
void wipe(QString& text);

/// Overwrites the part of this thread's stack that returned functions have used, 256 KiB deep: copies of
/// private text may remain there.
void wipeStack();

/// Must succeed before any other call into core/vault. Idempotent and thread-safe.
bool cryptoReady();

} // namespace unknot
