// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QByteArray>
#include <QString>

namespace unknot {

/// Bytes that must not outlive their use: keys, passphrases, recovery codes. Held in memory of its own that
/// is kept out of swap where the system allows it, out of core dumps, and overwritten when the object goes.
/// Move-only; there is deliberately no way into a QByteArray or QString.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size); ///< zeros
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    static SecretBytes random(qsizetype size);
    static SecretBytes copyOf(const void* bytes, qsizetype size);
    /// A passphrase as it is hashed: NFKC, UTF-8. The caller's own text is the caller's to wipe.
    static SecretBytes fromPassphrase(QStringView text);

    SecretBytes copy() const { return copyOf(m_data, m_size); }

    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// In constant time.
    bool equals(const void* bytes, qsizetype size) const;

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites bytes or text in place, whoever shares them: for what a toolkit handed us.
void wipe(QByteArray& bytes);
void wipe(QString& text);

/// Must have succeeded before any other call into this room; safe to call often, from any thread.
bool cryptoReady();

} // namespace unknot
