// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "tests/support/Needle.h"

#include <QProcess>
#include <QTemporaryDir>
#include <sys/prctl.h>

namespace unknot {

/// A core dump of this process with all its mappings, taken by a debugger. The file is removed again.
class CoreDump
{
public:
    CoreDump()
    {
        prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY); // where debuggers may only attach to their own children
        QProcess gcore;
        gcore.setProcessChannelMode(QProcess::MergedChannels);
        const QString stem = m_dir.filePath(QStringLiteral("core")), id = QString::number(getpid());
        gcore.start(QStringLiteral("gcore"), {QStringLiteral("-a"), QStringLiteral("-o"), stem, id});
        if (!gcore.waitForFinished(300000) || gcore.exitCode() != 0)
            m_missing = QStringLiteral("gcore failed: ") + QString::fromLocal8Bit(gcore.readAll());
        m_file.setFileName(stem + u'.' + id);
        if (m_missing.isEmpty() &&
            (!m_file.open(QIODevice::ReadOnly) || !(m_bytes = m_file.map(0, m_file.size()))))
            m_missing = QStringLiteral("the dump cannot be read");
    }

    const QString& missing() const { return m_missing; } ///< why there is no dump, or ""
    qint64 size() const { return m_file.size(); }

    /// How often any `length` characters in a row of the needle are in the dump, as UTF-8 or UTF-16.
    int countParts(const Needle& needle, int length) const
    {
        int found = 0;
        for (int from = 0; from + length <= needle.size(); ++from) {
            const Needle part = needle.part(from, length);
            found += part.countIn(m_bytes, m_bytes + m_file.size());
            found += part.utf16().countIn(m_bytes, m_bytes + m_file.size());
        }
        return found;
    }

private:
    QTemporaryDir m_dir;
    QFile m_file;
    const unsigned char* m_bytes = nullptr;
    QString m_missing;
};

} // namespace unknot
