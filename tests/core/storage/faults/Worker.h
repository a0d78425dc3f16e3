// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"

#include <QProcess>
#include <QSet>
#include <optional>

namespace unknot {

/// The output of vault_worker, however it ended.
struct WorkerReport
{
    bool ready = false;            ///< the vault was open
    QSet<int> saved;               ///< confirmed entries
    std::optional<ErrorCode> code; ///< first reported error
    QString detail;                ///< of that error
    bool crashed = false;          ///< ended by a signal
    long operations = 0;           ///< counted by the faults library

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

/// Runs the worker until it ends. `environment`: "NAME=value".
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
