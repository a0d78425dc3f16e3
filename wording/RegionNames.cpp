// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/RegionNames.h"

#include <QCoreApplication>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct RegionWords
{
    Q_DECLARE_TR_FUNCTIONS(RegionNames)
};

const QString left = u"_left"_s, right = u"_right"_s;

QString baseName(const Catalogue& catalogue, const QString& base)
{
    const BodyRegion* region = catalogue.region(base);
    return region ? region->name : base;
}

} // namespace

Side sideOf(const QString& id)
{
    return id.endsWith(left) ? Side::Left : id.endsWith(right) ? Side::Right : Side::None;
}

QString otherSideOf(const QString& id)
{
    const Side side = sideOf(id);
    return side == Side::None ? QString() : baseRegion(id) + (side == Side::Left ? right : left);
}

QString regionName(const Catalogue& catalogue, const QString& id)
{
    if (id == u"whole_body")
        return RegionWords::tr("the whole body");
    const QString name = baseName(catalogue, baseRegion(id));
    switch (sideOf(id)) {
    case Side::Left:
        return RegionWords::tr("your left %1").arg(name);
    case Side::Right:
        return RegionWords::tr("your right %1").arg(name);
    default:
        return name;
    }
}

QString placesText(const Catalogue& catalogue, const QStringList& regions)
{
    QStringList names;
    for (const QString& id : regions) {
        const QString other = otherSideOf(id);
        if (other.isEmpty() || !regions.contains(other))
            names << regionName(catalogue, id);
        else if (sideOf(id) == Side::Left)
            names << RegionWords::tr("your %1, both sides").arg(baseName(catalogue, baseRegion(id)));
    }
    return names.join(u"; "_s);
}

QString painAndPlaces(const Catalogue& catalogue, const PainEntry& entry)
{
    const QString places = placesText(catalogue, entry.regions);
    return places.isEmpty() ? RegionWords::tr("%1 of 10").arg(entry.pain)
                            : RegionWords::tr("%1 of 10, %2").arg(entry.pain).arg(places);
}

QString placesText(const Catalogue& catalogue, const std::vector<RegionLevel>& regions)
{
    QStringList ids;
    for (const RegionLevel& r : regions)
        ids << r.id;
    return placesText(catalogue, ids);
}

} // namespace unknot
