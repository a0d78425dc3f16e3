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
    for (const BodyRegion& r : catalogue.regions()) {
        if (r.id == base)
            return r.name;
    }
    return base;
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

QString placesText(const Catalogue& catalogue, const std::vector<RegionLevel>& regions)
{
    const auto has = [&regions](const QString& id) {
        return std::any_of(regions.begin(), regions.end(),
                           [&id](const RegionLevel& r) { return r.id == id; });
    };
    QStringList names;
    for (const RegionLevel& r : regions) {
        const QString other = otherSideOf(r.id);
        if (other.isEmpty() || !has(other))
            names << regionName(catalogue, r.id);
        else if (r.id.endsWith(left))
            names << u"your %1, both sides"_s.arg(baseName(catalogue, baseRegion(r.id)));
    }
    return names.join(u"; "_s);
}

} // namespace unknot
