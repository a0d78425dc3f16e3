// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/SoundServer.h"

#include <QFile>
#include <QString>

#if defined(Q_OS_LINUX) && !defined(Q_OS_ANDROID)
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace unknot::media {

using namespace Qt::StringLiterals;

bool soundServerAnswers()
{
#if defined(Q_OS_LINUX) && !defined(Q_OS_ANDROID)
    QString path = qEnvironmentVariable("PULSE_SERVER");
    if (path.startsWith("unix:"_L1))
        path = path.mid(5);
    if (path.isEmpty())
        path = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/pulse/native"_s;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return false;
    const bool answers = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return answers;
#else
    return true;
#endif
}

} // namespace unknot::media
