// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "BodyPlaces.h"

#include "core/catalogue/Catalogue.h"

#include <QCoreApplication>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct PartWords
{
    Q_DECLARE_TR_FUNCTIONS(BodyPlaces)
};

struct Part
{
    const char* name;
    std::initializer_list<const char*> bases;
};

const Part parts[] = {
    {QT_TRANSLATE_NOOP("BodyPlaces", "Head and face"), {"forehead", "temple", "face", "jaw", "head_back"}},
    {QT_TRANSLATE_NOOP("BodyPlaces", "Neck"), {"neck_front", "neck_side", "neck_back"}},
    {QT_TRANSLATE_NOOP("BodyPlaces", "Shoulders"), {"shoulder_front", "upper_trap", "scapula"}},
    {QT_TRANSLATE_NOOP("BodyPlaces", "Arms and hands"),
     {"upper_arm_front", "upper_arm_back", "elbow", "forearm_front", "forearm_back", "wrist", "hand"}},
    {QT_TRANSLATE_NOOP("BodyPlaces", "Chest and belly"), {"sternum", "chest", "abdomen"}},
    {QT_TRANSLATE_NOOP("BodyPlaces", "Back"),
     {"upper_back_center", "mid_back", "lower_back", "flank", "sacrum"}},
    {QT_TRANSLATE_NOOP("BodyPlaces", "Hips and buttocks"), {"hip_front", "hip_side", "buttock"}},
    {QT_TRANSLATE_NOOP("BodyPlaces", "Legs"),
     {"thigh_front", "thigh_inner", "thigh_outer", "thigh_back", "knee_front", "knee_back", "shin", "calf"}},
    {QT_TRANSLATE_NOOP("BodyPlaces", "Feet"), {"ankle", "foot_top", "heel", "sole"}},
};

} // namespace

QList<QString> BodyPlace::sidesIn(const QList<QString>& ids) const
{
    QList<QString> sides;
    for (const QString& side : pair ? QStringList{u"_left"_s, u"_right"_s} : QStringList{QString()}) {
        if (ids.contains(base + side))
            sides << side;
    }
    return sides;
}

bool BodyPart::holdsOneOf(const QList<QString>& ids) const
{
    return std::any_of(places.begin(), places.end(),
                       [&](const BodyPlace& place) { return !place.sidesIn(ids).isEmpty(); });
}

QList<BodyPart> bodyParts(const Catalogue& catalogue)
{
    QList<BodyPart> list;
    for (const Part& part : parts) {
        BodyPart named{.name = PartWords::tr(part.name), .places = {}};
        for (const char* base : part.bases) {
            for (const BodyRegion& r : catalogue.regions()) {
                if (r.id == QLatin1StringView(base))
                    named.places << BodyPlace{.base = r.id, .name = r.name, .pair = r.pair};
            }
        }
        list << named;
    }
    return list;
}

} // namespace unknot
