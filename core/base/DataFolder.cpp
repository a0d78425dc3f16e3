// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/DataFolder.h"

#include <QCoreApplication>
#include <QDir>

namespace unknot {

using namespace Qt::StringLiterals;

QString dataFolder(const QString& name)
{
    const QString set = qEnvironmentVariable("UNKNOT_DATA");
    const QString all = set.isEmpty() ? QCoreApplication::applicationDirPath() + u"/../share/unknot"_s : set;
    return QDir::cleanPath(all + u'/' + name);
}

} // namespace unknot
