// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/RegionNames.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString left = u"_left"_s, right = u"_right"_s;

QString baseName(const Catalogue& catalogue, const QString& base)
{
    const BodyRegion* region = catalogue.region(base);
    return region ? region->name : base;
}

} // namespace

QString otherSideOf(const QString& id)
{
    return id.endsWith(left)    ? baseRegion(id) + right
           : id.endsWith(right) ? baseRegion(id) + left
                                : QString();
}

QString regionName(const Catalogue& catalogue, const QString& id)
{
    if (id == u"whole_body")
        return u"the whole body"_s;
    const QString name = baseName(catalogue, baseRegion(id));
    if (id.endsWith(left))
        return u"your left "_s + name;
    if (id.endsWith(right))
        return u"your right "_s + name;
    return name;
}

QString placesText(const Catalogue& catalogue, const QStringList& regions)
{
    QStringList names;
    for (const QString& id : regions) {
        const QString other = otherSideOf(id);
        if (other.isEmpty() || !regions.contains(other))
            names << regionName(catalogue, id);
        else if (id.endsWith(left))
            names << u"your %1, both sides"_s.arg(baseName(catalogue, baseRegion(id)));
    }
    return names.join(u"; "_s);
}

QString placesText(const Catalogue& catalogue, const std::vector<RegionLevel>& regions)
{
    QStringList ids;
    for (const RegionLevel& r : regions)
        ids << r.id;
    return placesText(catalogue, ids);
}

} // namespace unknot
