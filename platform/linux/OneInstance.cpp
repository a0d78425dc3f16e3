// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/OneInstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QThread>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000, againMs = 50;

/// A file descriptor that closes itself.
class Handle
{
public:
    explicit Handle(int number = -1) : m_number(number) {}
    Handle(Handle&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Handle& operator=(Handle&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Handle()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// In the folder that only this user can enter. "" if there is none.
QByteArray pathFor(const QString& dataFolder)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return {};
    constexpr int digits = 16; // tells data folders apart
    const QByteArray key =
        QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .first(digits);
    return QFile::encodeName(folder) + "/unknot-" + key;
}

std::optional<sockaddr_un> addressOf(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return {};
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return address;
}

/// Waits for the other one's answer.
bool ask(const sockaddr_un& address)
{
    const QDeadlineTimer end(patienceMs);
    while (!end.hasExpired()) {
        const Handle socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (!socket.isOpen())
            return false;
        if (::connect(socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
            pollfd answer{socket.number(), POLLIN, 0};
            char byte = 0;
            return ::poll(&answer, 1, int(end.remainingTime())) == 1 &&
                   ::recv(socket.number(), &byte, 1, 0) == 1;
        }
        QThread::msleep(againMs); // it has only just been started
    }
    return false;
}

} // namespace

struct OneInstance::Door
{
    Handle lock, socket;
    std::unique_ptr<QSocketNotifier> knocked;
};

OneInstance::OneInstance(const QString& dataFolder) : m_door(std::make_unique<Door>())
{
    const QByteArray path = pathFor(dataFolder);
    const auto address = addressOf(path + ".show");
    if (path.isEmpty() || !address)
        return;
    // The system frees the lock of a process that ends in any way, so it cannot go stale, unlike a socket.
    m_door->lock =
        Handle(::open((path + ".lock").constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!m_door->lock.isOpen())
        return;
    if (::flock(m_door->lock.number(), LOCK_EX | LOCK_NB) != 0) {
        m_asked = errno == EWOULDBLOCK && ask(*address);
        m_door->lock = Handle();
        return;
    }
    ::unlink(address->sun_path);
    Handle socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    constexpr int waiting = 8;
    if (socket.isOpen() &&
        ::bind(socket.number(), reinterpret_cast<const sockaddr*>(&*address), sizeof *address) == 0 &&
        ::listen(socket.number(), waiting) == 0)
        m_door->socket = std::move(socket);
}

OneInstance::~OneInstance() = default;

void OneInstance::watch(std::function<void()> show)
{
    if (!m_door->socket.isOpen())
        return;
    m_door->knocked = std::make_unique<QSocketNotifier>(m_door->socket.number(), QSocketNotifier::Read);
    QObject::connect(m_door->knocked.get(), &QSocketNotifier::activated, m_door->knocked.get(),
                     [door = m_door->socket.number(), show = std::move(show)] {
                         const Handle visitor(
                             ::accept4(door, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
                         if (!visitor.isOpen())
                             return;
                         show();
                         (void)::send(visitor.number(), "", 1, MSG_NOSIGNAL);
                     });
}

} // namespace unknot
