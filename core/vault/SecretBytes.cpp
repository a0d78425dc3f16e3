// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/SecretBytes.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace unknot {

bool cryptoReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

void wipeStack()
{
    constexpr size_t depth = size_t(256) * 1024;
    sodium_stackzero(depth);
}

SecretBytes::SecretBytes(qsizetype size) : m_size(size)
{
    if (size == 0)
        return;
    cryptoReady();
    m_data = static_cast<unsigned char*>(sodium_malloc(size_t(size)));
    if (!m_data)
        throw std::bad_alloc();
    std::memset(m_data, 0, size_t(size));
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes first
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes s(size);
    if (size > 0)
        randombytes_buf(s.m_data, size_t(size));
    return s;
}

SecretBytes SecretBytes::copyOf(const void* bytes, qsizetype size)
{
    SecretBytes s(size);
    if (size > 0)
        std::memcpy(s.m_data, bytes, size_t(size));
    return s;
}

SecretBytes SecretBytes::fromPassphrase(QStringView text)
{
    QString normal = text.toString().normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes s = copyOf(utf8.constData(), utf8.size());
    wipe(utf8);
    wipe(normal);
    return s;
}

bool SecretBytes::equals(const void* bytes, qsizetype size) const
{
    return size == m_size && (size == 0 || sodium_memcmp(m_data, bytes, size_t(size)) == 0);
}

void wipe(QByteArray& bytes)
{
    // data() would detach and wipe the copy.
    if (bytes.capacity() > 0) // a literal has no capacity and is read-only
        sodium_memzero(const_cast<char*>(bytes.constData()), size_t(bytes.size()));
    bytes = QByteArray();
}

void wipe(QString& text)
{
    if (text.capacity() > 0)
        sodium_memzero(const_cast<QChar*>(text.constData()), size_t(text.size()) * sizeof(QChar));
    text = QString();
}

} // namespace unknot
