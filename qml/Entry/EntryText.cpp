// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "EntryText.h"

#include "bodymap/CloseUp.h"
#include "core/journal/PainEntry.h"
#include "qml/Entry/JournalAccess.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <QCoreApplication>
#include <QLocale>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

struct Part
{
    const char* name;
    std::initializer_list<const char*> bases;
};

const Part parts[] = {
    {QT_TRANSLATE_NOOP("EntryText", "Head and face"), {"forehead", "temple", "face", "jaw", "head_back"}},
    {QT_TRANSLATE_NOOP("EntryText", "Neck"), {"neck_front", "neck_side", "neck_back"}},
    {QT_TRANSLATE_NOOP("EntryText", "Shoulders"), {"shoulder_front", "upper_trap", "scapula"}},
    {QT_TRANSLATE_NOOP("EntryText", "Arms and hands"),
     {"upper_arm_front", "upper_arm_back", "elbow", "forearm_front", "forearm_back", "wrist", "hand"}},
    {QT_TRANSLATE_NOOP("EntryText", "Chest and belly"), {"sternum", "chest", "abdomen"}},
    {QT_TRANSLATE_NOOP("EntryText", "Back"),
     {"upper_back_center", "mid_back", "lower_back", "flank", "sacrum"}},
    {QT_TRANSLATE_NOOP("EntryText", "Hips and buttocks"), {"hip_front", "hip_side", "buttock"}},
    {QT_TRANSLATE_NOOP("EntryText", "Legs"),
     {"thigh_front", "thigh_inner", "thigh_outer", "thigh_back", "knee_front", "knee_back", "shin", "calf"}},
    {QT_TRANSLATE_NOOP("EntryText", "Feet"), {"ankle", "foot_top", "heel", "sole"}},
};

QString closeUpTitle(const QString& id, bool left)
{
    if (id == u"hand")
        return left ? Words::tr("Your left hand: which part?") : Words::tr("Your right hand: which part?");
    if (id == u"foot")
        return left ? Words::tr("Your left foot: which part?") : Words::tr("Your right foot: which part?");
    return left ? Words::tr("Your left knee: which part?") : Words::tr("Your right knee: which part?");
}

QString names(const QStringList& ids, const Vocabulary& vocabulary)
{
    QStringList list;
    for (const QString& id : ids)
        list << vocabulary.nameOf(id);
    return list.join(u", ");
}

} // namespace

QVariantList placesByPart(const Catalogue& catalogue)
{
    QVariantList groups;
    for (const Part& part : parts) {
        QVariantList places;
        for (const char* base : part.bases) {
            for (const BodyRegion& r : catalogue.regions()) {
                if (r.id == QLatin1StringView(base))
                    places << QVariantMap{{u"base"_s, r.id}, {u"name"_s, r.name}, {u"pair"_s, r.pair}};
            }
        }
        groups << QVariantMap{{u"name"_s, Words::tr(part.name)}, {u"places"_s, places}};
    }
    return groups;
}

QVariantList closeUpsOf(const PainEntry& e, const JournalAccess& access)
{
    QVariantList list;
    QStringList there;
    for (const RegionLevel& r : e.regions) {
        const QString base = baseRegion(r.id), side = r.id.mid(base.size());
        const bodymap::CloseUp* closeUp = bodymap::closeUpOf(base);
        if (!closeUp || there.contains(closeUp->id + side)) // top and sole are one foot
            continue;
        there << closeUp->id + side;
        QVariantList spots;
        QStringList marked;
        for (const bodymap::Spot& s : closeUp->spots) {
            spots << QVariantMap{{u"id"_s, s.id},
                                 {u"name"_s, startOfSentence(access.vocabulary().nameOf(s.id))}};
            if (e.spots.contains(s.id + side))
                marked << s.id;
        }
        list << QVariantMap{{u"of"_s, closeUp->id}, {u"mirrored"_s, side == u"_left"},
                            {u"side"_s, side},      {u"title"_s, closeUpTitle(closeUp->id, side == u"_left")},
                            {u"spots"_s, spots},    {u"marked"_s, marked}};
    }
    return list;
}

QVariantList entryDetails(const PainEntry& e, const JournalAccess& access)
{
    QVariantList rows;
    const auto row = [&rows](const QString& title, const QString& text) {
        if (!text.isEmpty())
            rows << QVariantMap{{u"title"_s, title}, {u"text"_s, text}};
    };
    const Vocabulary& v = access.vocabulary();
    QStringList places;
    for (const RegionLevel& r : e.regions) {
        const QString name = regionName(access.catalogue(), r.id);
        places << startOfSentence(r.level ? Words::tr("%1: %2 of 10").arg(name).arg(*r.level) : name);
    }
    row(Words::tr("Where"), places.join(u'\n'));
    QStringList spots;
    for (const QString& id : e.spots) {
        const QString base = baseRegion(id);
        spots << startOfSentence(base == id                ? v.nameOf(id)
                                 : id.endsWith(u"_left"_s) ? Words::tr("%1, left").arg(v.nameOf(base))
                                                           : Words::tr("%1, right").arg(v.nameOf(base)));
    }
    row(Words::tr("Which part"), spots.join(u'\n'));
    row(Words::tr("How it feels"), names(e.words, v));
    row(Words::tr("What eased it"), names(e.eased, v));
    row(Words::tr("What made it worse"), names(e.worsened, v));
    const QStringList five{Words::tr("very poor"), Words::tr("poor"), Words::tr("fair"), Words::tr("good"),
                           Words::tr("very good")};
    const QStringList mood{Words::tr("very low"), Words::tr("low"), Words::tr("fair"), Words::tr("good"),
                           Words::tr("very good")};
    const QStringList stress{Words::tr("very little"), Words::tr("little"), Words::tr("some"),
                             Words::tr("much"), Words::tr("very much")};
    const QStringList amount{Words::tr("very low"), Words::tr("low"), Words::tr("medium"), Words::tr("high"),
                             Words::tr("very high")};
    row(Words::tr("Sleep"), e.sleep ? five.value(*e.sleep - 1) : QString());
    row(Words::tr("Mood"), e.mood ? mood.value(*e.mood - 1) : QString());
    row(Words::tr("Stress"), e.stress ? stress.value(*e.stress - 1) : QString());
    row(Words::tr("Energy"), e.energy ? amount.value(*e.energy - 1) : QString());
    const auto yesNo = [](std::optional<bool> value) {
        return value ? *value ? Words::tr("yes") : Words::tr("no") : QString();
    };
    row(Words::tr("Woken by pain"), yesNo(e.wokeByPain));
    row(Words::tr("Had to stop something"), yesNo(e.stoppedActivity));
    row(Words::tr("New weakness"), yesNo(e.newWeakness));
    QStringList medicine{e.medicine};
    medicine << (e.medicineFor == u"pain"       ? Words::tr("For this pain")
                 : e.medicineFor == u"headache" ? Words::tr("For a headache")
                 : e.medicineFor == u"other"    ? Words::tr("For something else")
                                                : QString())
             << (e.medicineEffect == u"none"   ? Words::tr("It did not help")
                 : e.medicineEffect == u"some" ? Words::tr("It helped a little")
                 : e.medicineEffect == u"much" ? Words::tr("It helped much")
                                               : QString());
    medicine.removeAll(QString());
    row(Words::tr("Medicine"), medicine.join(u". "));
    row(Words::tr("What got done"), e.did);
    row(Words::tr("Bout of pain"), e.episode == Episode::Open ? Words::tr("began then, still going on")
                                   : e.episodeEnd
                                       ? Words::tr("ended: %1").arg(momentText(*e.episodeEnd, access.today()))
                                       : QString());
    row(Words::tr("Note"), e.note);
    return rows;
}

} // namespace unknot
