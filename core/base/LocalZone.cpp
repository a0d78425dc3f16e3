// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/LocalZone.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_ANDROID) && !defined(Q_OS_DARWIN)

/// The C library's zone folder, which determines Qt's local times. QTimeZone's list of ids is no substitute:
/// it lacks many existing zones (US/Pacific, Etc/UTC) and accepts POSIX rules as zones.
QString zoneFolder()
{
    const QString set = qEnvironmentVariable("TZDIR");
    return (set.isEmpty() ? u"/usr/share/zoneinfo"_s : set) + u'/';
}

bool hasZone(const QString& id)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"_s);
    if (!form.match(id).hasMatch())
        return false;
    QFile file(zoneFolder() + id);
    return file.open(QIODevice::ReadOnly) && file.read(4) == "TZif";
}

bool hasData()
{
    return hasZone(u"UTC"_s) || hasZone(u"Etc/UTC"_s) || QFileInfo::exists(zoneFolder() + u"tzdata.zi"_s);
}

#else

bool hasZone(const QString& id)
{
    return QTimeZone::isTimeZoneIdAvailable(id.toLatin1());
}

bool hasData()
{
    return true;
}

QString zoneFolder()
{
    return {};
}

#endif

/// A POSIX rule such as "CET-1CEST,M3.5.0,M10.5.0/3", which needs no data and has no id.
bool isWrittenOut(const QString& set)
{
    static const QRegularExpression form(u"^(<[A-Za-z0-9+-]{3,}>|[A-Za-z]{3,})[+-]?[0-9]"_s);
    return form.match(set).hasMatch();
}

} // namespace

LocalZone LocalZone::now()
{
    const bool set = qEnvironmentVariableIsSet("TZ");
    QString name = set ? qEnvironmentVariable("TZ") : QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (name.startsWith(u':'))
        name.remove(0, 1);
    if (const QString folder = zoneFolder(); !folder.isEmpty() && name.startsWith(folder))
        name.remove(0, folder.size());

    const bool utc = name.isEmpty() || name == u"UTC";
    if (utc && set)
        return {State::Known, u"UTC"_s, {}};
    if (!utc && hasZone(name))
        return {State::Known, name, {}};
    if (!utc && isWrittenOut(name))
        return {};
    if (!hasData())
        return {State::NoData, {}, {}};
    if (!utc)
        return {State::Unlisted, {}, name};
    // Qt also reports UTC when the system's zone file does not reveal its name.
    return {State::Known, QDateTime::currentDateTime().offsetFromUtc() == 0 ? u"UTC"_s : QString(), {}};
}

} // namespace unknot
