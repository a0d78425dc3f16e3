// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QLocale>
#include <QRandomGenerator>
#include <QString>

namespace unknot {

/// For tests whose figures are published (docs/FIGURES.md). They run a few cases by default; script/deep asks
/// for many.

/// The number in the environment variable `name`, else `usual`.
inline int countAsked(const char* name, int usual)
{
    bool fine = false;
    const int asked = qEnvironmentVariableIntValue(name, &fine);
    return fine && asked > 0 ? asked : usual;
}

/// The seed in UNKNOT_SEED, to repeat a run, else a new one.
inline quint32 seedOfRun()
{
    bool fine = false;
    const quint32 asked = qEnvironmentVariable("UNKNOT_SEED").toUInt(&fine);
    return fine ? asked : QRandomGenerator::system()->generate();
}

/// 1,234,567
inline QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

/// The line that script/deep prints.
inline void publish(const QString& figure)
{
    qInfo("figure: %s", qUtf8Printable(figure));
}

} // namespace unknot
