// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <QProcess>
#include <QSet>
#include <optional>

namespace unknot {

/// What vault_worker said before it ended, however it ended.
struct WorkerReport
{
    bool ready = false;            ///< the vault was open
    QSet<int> saved;               ///< what was confirmed
    std::optional<ErrorCode> code; ///< of the first failure that was said
    QString detail;                ///< of the same
    bool crashed = false;          ///< ended by a signal
    long operations = 0;           ///< as counted by the faults library

    void read(const QByteArray& output)
    {
        for (const QByteArray& line : output.split('\n')) {
            const QByteArrayList words = line.split(' ');
            if (words[0] == "ready")
                ready = true;
            else if (words[0] == "saved" && words.size() == 2 && line.endsWith(words[1]))
                saved << words[1].toInt();
            else if (words[0] == "failed" && !code) {
                code = ErrorCode(words.value(1).toInt());
                detail = QString::fromUtf8(line);
            } else if (words[0] == "operations")
                operations = words.value(1).toLong();
        }
    }
};

inline const QString workerProgram = QStringLiteral(UNKNOT_WORKER);

/// Runs the worker to its end. `environment`: "NAME=value".
inline WorkerReport runWorker(const QStringList& arguments, const QStringList& environment = {})
{
    QProcess worker;
    worker.setEnvironment(QProcess::systemEnvironment() + environment);
    worker.start(workerProgram, arguments);
    WorkerReport report;
    if (!worker.waitForFinished(60000))
        qFatal("the worker does not end");
    report.crashed = worker.exitStatus() == QProcess::CrashExit;
    report.read(worker.readAllStandardOutput());
    report.read(worker.readAllStandardError());
    return report;
}

} // namespace unknot
