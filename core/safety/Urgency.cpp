// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Urgency.h"

#include <QStringList>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"emergency"_s, u"same_day"_s, u"soon"_s, u"watch"_s};

}

QString urgencyName(Urgency urgency)
{
    return names[int(urgency)];
}

std::optional<Urgency> urgencyFromName(const QString& name)
{
    const qsizetype at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(Urgency(at));
}

} // namespace unknot
