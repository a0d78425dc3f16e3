// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/VaultLock.h"

#include "core/base/ErrorText.h"
#include "core/vault/DurableFile.h"

#include <QFile>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

Error inUse(const VaultFolder& folder)
{
    return {ErrorCode::InUse, ErrorText::tr("%1: open elsewhere").arg(folder.path), {}};
}

} // namespace

#ifdef Q_OS_UNIX

// The file is never removed, as another process might still lock the unlinked file.
struct VaultLock::Held
{
    explicit Held(int opened) : fd(opened) {}
    ~Held()
    {
        if (fd >= 0)
            ::close(fd);
    }
    int fd;
};

Result<VaultLock> VaultLock::take(const VaultFolder& folder)
{
    const int fd = ::open(QFile::encodeName(folder.lock()).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return fileError(folder.lock(), errno);
    auto held = std::make_unique<Held>(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? inUse(folder) : fileError(folder.lock(), errno);
    return VaultLock(std::move(held));
}

Result<VaultLock> VaultLock::takeToRead(const VaultFolder& folder)
{
    auto held = std::make_unique<Held>(
        ::open(QFile::encodeName(folder.lock()).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (held->fd >= 0 && ::flock(held->fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return inUse(folder);
    return VaultLock(std::move(held));
}

#else

struct VaultLock::Held
{
    explicit Held(const QString& name) : file(name)
    {
        file.setStaleLockTime(0);
    } // locks never become stale: the app may stay open for days
    QLockFile file;
};

Result<VaultLock> VaultLock::take(const VaultFolder& folder)
{
    auto held = std::make_unique<Held>(folder.lock());
    if (held->file.tryLock(0))
        return VaultLock(std::move(held));
    return held->file.error() == QLockFile::LockFailedError ? inUse(folder) : fileError(folder.lock(), 0);
}

Result<VaultLock> VaultLock::takeToRead(const VaultFolder& folder)
{
    return VaultLock(std::make_unique<Held>(folder.lock())); // not locked: nobody can write there
}

#endif

VaultLock::VaultLock(std::unique_ptr<Held> held) : m_held(std::move(held)) {}
VaultLock::VaultLock(VaultLock&&) noexcept = default;
VaultLock& VaultLock::operator=(VaultLock&&) noexcept = default;
VaultLock::~VaultLock() = default;

} // namespace unknot
