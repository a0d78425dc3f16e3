// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/BackupFile.h"

#include "core/base/ErrorText.h"
#include "core/storage/Database.h"
#include "core/vault/DocumentFile.h"
#include "core/vault/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cerrno>
#include <cstring>
#include <sodium.h>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

// Head: magic 8, format 2, reserved 6, time 8, database size 8; followed by the vault's header.
constexpr char magic[] = "UNKNOTBK";
constexpr quint16 format = 1;
constexpr int fixedSize = 32;
constexpr int headSize = fixedSize + VaultHeader::fileSize;
constexpr int checksumSize = 32;
constexpr qint64 chunk = 256LL * 1024;
constexpr qint64 flushEvery = 2LL * 1024 * 1024; // a slow disk takes a tenth of a second for it

Error damagedCopy(const QString& path, const QString& why)
{
    return {ErrorCode::Damaged, u"%1: %2"_s.arg(path, why), u"backup"_s};
}

class Checksum
{
public:
    Checksum() { crypto_generichash_init(&m_state, nullptr, 0, checksumSize); }
    void add(const QByteArray& bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  size_t(bytes.size()));
    }
    QByteArray end()
    {
        QByteArray sum(checksumSize, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(sum.data()), checksumSize);
        return sum;
    }

private:
    crypto_generichash_state m_state;
};

} // namespace

Result<Done> writeBackupFile(const QString& path, const QByteArray& header, QFile& database,
                             const QDateTime& made, bool replace, const std::atomic<bool>* stop)
{
    DocumentFile to(path);
    if (auto opened = to.open(); !opened)
        return opened;
    QByteArray head(fixedSize, '\0');
    std::memcpy(head.data(), magic, 8);
    qToLittleEndian(format, head.data() + 8);
    qToLittleEndian(made.toMSecsSinceEpoch(), head.data() + 16);
    qToLittleEndian(qint64(database.size()), head.data() + 24);
    head += header;
    Checksum sum;
    sum.add(head);
    errno = 0;
    if (!database.seek(0))
        return fileError(path, 0);
    to.write(head);
    for (qint64 left = database.size(); left > 0;) {
        const QByteArray part = database.read(std::min(chunk, left));
        if (part.isEmpty())
            return fileError(path, 0);
        sum.add(part);
        if (!to.write(part))
            break;
        left -= part.size();
        if (stop && *stop)
            return Interruptible::error();
        if (stop && left % flushEvery < chunk && !to.flush())
            break;
    }
    to.write(sum.end());
    if (auto done = to.finish(replace); !done)
        return done;
    const auto read = readBackupHead(path, stop); // and its checksum
    if (!read && read.error().code == ErrorCode::Interrupted) {
        QFile::remove(path);
        return read.error();
    }
    return read ? Result<Done>(Done()) : fileError(path, 0);
}

quint64 peekCommits(const QString& path)
{
    QFile file(path);
    const bool opened = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    const QByteArray head = opened ? file.read(headSize) : QByteArray();
    const auto header = VaultHeader::fromBytes(head.mid(fixedSize));
    return header ? header->seal.commits : 0;
}

Result<BackupHead> readBackupHead(const QString& path, const std::atomic<bool>* stop)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe may never begin
        return Error{ErrorCode::NotFound, ErrorText::tr("%1: file not found").arg(path), {}};
    const QByteArray head = file.read(headSize);
    if (head.size() != headSize || std::memcmp(head.constData(), magic, 8) != 0)
        return damagedCopy(path, ErrorText::tr("is not a copy of a vault"));
    // The checksum is last in every future format too, so a newer copy can be told from a damaged one.
    const qint64 databaseSize = file.size() - headSize - checksumSize;
    if (databaseSize <= 0)
        return damagedCopy(path, ErrorText::tr("is truncated"));
    Checksum sum;
    sum.add(head);
    for (qint64 left = databaseSize; left > 0;) {
        const QByteArray part = file.read(std::min(chunk, left));
        if (part.isEmpty())
            return damagedCopy(path, ErrorText::tr("cannot be read to its end"));
        if (stop && *stop)
            return Interruptible::error();
        sum.add(part);
        left -= part.size();
    }
    if (file.read(checksumSize) != sum.end())
        return damagedCopy(path, ErrorText::tr("the checksum does not match"));
    if (const auto found = qFromLittleEndian<quint16>(head.constData() + 8); found != format) {
        if (found > format)
            return Error{ErrorCode::NewerFormat, u"%1: format %2"_s.arg(path).arg(found), u"backup"_s};
        return damagedCopy(path, ErrorText::tr("unknown format %1").arg(found));
    }
    BackupHead read;
    read.made = QDateTime::fromMSecsSinceEpoch(qFromLittleEndian<qint64>(head.constData() + 16)).toUTC();
    read.databaseSize = qFromLittleEndian<qint64>(head.constData() + 24);
    if (read.databaseSize != databaseSize)
        return damagedCopy(path, ErrorText::tr("is cut off or too long"));
    read.headerBytes = head.mid(fixedSize);
    auto header = VaultHeader::fromBytes(read.headerBytes);
    if (!header)
        return header.error();
    read.header = std::move(header.value());
    return read;
}

Result<Done> extractDatabase(const QString& path, const QString& database)
{
    QFile from(path), to(database);
    errno = 0;
    if (!from.open(QIODevice::ReadOnly) || !from.seek(headSize))
        return fileError(path, errno);
    errno = 0;
    if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fileError(database, errno);
    to.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    errno = 0;
    for (qint64 left = from.size() - headSize - checksumSize; left > 0;) {
        const QByteArray part = from.read(std::min(chunk, left));
        if (part.isEmpty() || to.write(part) != part.size())
            return fileError(database, errno);
        left -= part.size();
    }
    return flushFile(to, database);
}

} // namespace unknot
