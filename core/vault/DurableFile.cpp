// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/DurableFile.h"

#include "core/base/ErrorText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

bool flush(QFile& file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

bool hasOtherNames(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat about;
    return ::lstat(QFile::encodeName(path).constData(), &about) == 0 && about.st_nlink > 1;
#else
    Q_UNUSED(path)
    return false;
#endif
}

} // namespace

Error fileError(const QString& path, int systemError)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT;
    return {full ? ErrorCode::NoSpace : ErrorCode::CannotWrite,
            u"%1: %2"_s.arg(path, systemError ? QString::fromLocal8Bit(std::strerror(systemError))
                                              : ErrorText::tr("cannot be written")),
            {}};
}

void wipeFile(const QString& path, qint64 most)
{
    QFile file(path);
    if (!hasOtherNames(path) &&
        file.open(QIODevice::ReadWrite | QIODevice::Unbuffered | QIODevice::ExistingOnly)) {
        file.write(QByteArray(std::min(file.size(), most), '\0'));
        flush(file);
        file.close();
    }
    file.remove();
}

void flushFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
#else
    Q_UNUSED(folder)
#endif
}

Result<Done> writeDurably(const QString& path, const QByteArray& bytes)
{
    const QString temporary = path + u".new"_s;
    QFile::remove(temporary);
    QFile file(temporary);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::NewOnly,
                   QFile::ReadOwner | QFile::WriteOwner))
        return fileError(path, errno);
    errno = 0;
    if (file.write(bytes) != bytes.size() || !flush(file)) {
        const int why = errno;
        file.close();
        QFile::remove(temporary);
        return fileError(path, why);
    }
    file.close();
    return moveDurably(temporary, path);
}

Result<Done> moveDurably(const QString& temporary, const QString& path)
{
    // A rename would put a file in the place of a device or pipe.
    if (const QFileInfo there(path); there.exists() && !there.isFile()) {
        QFile::remove(temporary);
        return Error{ErrorCode::CannotWrite, ErrorText::tr("%1: is not an ordinary file").arg(path),
                     u"special"_s};
    }
    QFile file(temporary);
    errno = 0;
    bool moved = file.open(QIODevice::ReadWrite) && flush(file);
    file.close();
#ifdef Q_OS_UNIX
    moved =
        moved && ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) == 0;
#else
    moved = moved && (!QFile::exists(path) || QFile::remove(path)) && QFile::rename(temporary, path);
#endif
    if (!moved) {
        const int why = errno;
        QFile::remove(temporary);
        return fileError(path, why);
    }
    flushFolder(QFileInfo(path).path());
    return Done();
}

Result<Done> flushFile(QFile& file, const QString& path)
{
    errno = 0;
    return flush(file) ? Result<Done>(Done()) : fileError(path, errno);
}

Result<QByteArray> readWhole(const QString& path, qint64 most)
{
    QFile file(path);
    // Not a device or pipe, which may have no end, or never begin.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{QFileInfo::exists(path) ? ErrorCode::Refused : ErrorCode::NotFound,
                     ErrorText::tr("%1: cannot be read").arg(path),
                     {}};
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotWrite, ErrorText::tr("%1: cannot be read").arg(path), u"read"_s};
    if (bytes.size() > most)
        return Error{ErrorCode::Refused, ErrorText::tr("%1: larger than %2 bytes").arg(path).arg(most), {}};
    return bytes;
}

Result<Done> linkOrCopy(const QString& from, const QString& to)
{
    if (QFile::exists(to))
        return Done();
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return Done();
#endif
    errno = 0;
    QFile copy(to);
    if (!QFile::copy(from, to) || !copy.open(QIODevice::ReadWrite)) {
        const int why = errno;
        copy.remove();
        return fileError(to, why);
    }
    return flushFile(copy, to);
}

Result<Done> makeInnerFolder(const QString& path)
{
    if (QFileInfo(path).isSymLink())
        return Error{ErrorCode::CannotWrite, ErrorText::tr("%1: is a link").arg(path), u"special"_s};
    return makePrivateFolder(path);
}

Result<Done> makePrivateFolder(const QString& path)
{
    if (!QFileInfo(path).isDir()) {
        const QString parent = QFileInfo(path).absolutePath();
        if (!QFileInfo::exists(parent)) {
            if (auto made = makePrivateFolder(parent); !made)
                return made;
        }
        errno = 0;
        if (!QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return fileError(path, errno);
        flushFolder(parent);
    }
    return Done();
}

} // namespace unknot
