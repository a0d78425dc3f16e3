// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/VaultKeys.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

namespace unknot {

// Helpers shared by the vault tests.

inline SecretBytes words(const QString& text)
{
    return SecretBytes::fromPassphrase(text);
}

/// The minimum cost a slot may have, as tests open many vaults.
inline KdfCost cheap()
{
    return {VaultHeader::leastPasses, VaultHeader::leastMemoryKiB};
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void setBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

inline QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 0x41);
    return bytes;
}

/// A forged header: its checksum is valid, its MAC is not.
inline QByteArray checksummed(QByteArray header)
{
    constexpr int checksumAt = 2016;
    return header.replace(checksumAt, 32,
                          QCryptographicHash::hash(header.left(checksumAt), QCryptographicHash::Blake2b_256));
}

/// The files below `folder` that contain `word` as UTF-8 or UTF-16.
inline QStringList filesWith(const QString& folder, const QString& word)
{
    const QByteArray utf8 = word.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        const QByteArray bytes = bytesOf(file);
        if (bytes.contains(utf8) || bytes.contains(utf16) || file.contains(word))
            found << file;
    }
    return found;
}

template <class T>
QString why(const Result<T>& result)
{
    return result ? QString() : result.error().detail;
}

} // namespace unknot
