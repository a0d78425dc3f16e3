// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QFile>
#include <QString>
#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>

namespace unknot {

/// Mounts a 1 MiB disk on a folder, visible to this process only. Needs root.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& folder) : m_folder(QFile::encodeName(folder))
    {
        if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount("unknot", m_folder.constData(), "tmpfs", 0, "size=1m") != 0)
            m_missing = QStringLiteral("a small disk cannot be made here: ") +
                        QString::fromLocal8Bit(std::strerror(errno));
    }
    ~SmallDisk()
    {
        if (m_missing.isEmpty())
            umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    const QString& missing() const { return m_missing; } ///< why it could not be created, or ""

private:
    QByteArray m_folder;
    QString m_missing;
};

/// Places temporary folders below another folder during its lifetime.
class TemporaryFoldersAt
{
public:
    explicit TemporaryFoldersAt(const QString& folder) { qputenv("TMPDIR", QFile::encodeName(folder)); }
    ~TemporaryFoldersAt()
    {
        if (m_before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }
    Q_DISABLE_COPY_MOVE(TemporaryFoldersAt)

private:
    const QByteArray m_before = qgetenv("TMPDIR");
};

/// Writes until the disk is full.
inline bool fillDisk(QFile& filler)
{
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray page(4096, 'f');
    while (filler.write(page) == page.size()) {
    }
    filler.close();
    return true;
}

} // namespace unknot
