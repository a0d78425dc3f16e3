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

QString tr(const char* text)
{
    return QCoreApplication::translate("EntryText", text);
}

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
        return left ? tr("Your left hand: which part?") : tr("Your right hand: which part?");
    if (id == u"foot")
        return left ? tr("Your left foot: which part?") : tr("Your right foot: which part?");
    return left ? tr("Your left knee: which part?") : tr("Your right knee: which part?");
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
        groups << QVariantMap{{u"name"_s, tr(part.name)}, {u"places"_s, places}};
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
        places << startOfSentence(r.level ? tr("%1: %2 of 10").arg(name).arg(*r.level) : name);
    }
    row(tr("Where"), places.join(u'\n'));
    QStringList spots;
    for (const QString& id : e.spots) {
        const QString base = baseRegion(id);
        spots << startOfSentence(base == id                ? v.nameOf(id)
                                 : id.endsWith(u"_left"_s) ? tr("%1, left").arg(v.nameOf(base))
                                                           : tr("%1, right").arg(v.nameOf(base)));
    }
    row(tr("Which part"), spots.join(u'\n'));
    row(tr("How it feels"), names(e.words, v));
    row(tr("What eased it"), names(e.eased, v));
    row(tr("What made it worse"), names(e.worsened, v));
    const QStringList five{tr("very poor"), tr("poor"), tr("fair"), tr("good"), tr("very good")};
    const QStringList mood{tr("very low"), tr("low"), tr("fair"), tr("good"), tr("very good")};
    const QStringList stress{tr("very little"), tr("little"), tr("some"), tr("much"), tr("very much")};
    const QStringList amount{tr("very low"), tr("low"), tr("medium"), tr("high"), tr("very high")};
    row(tr("Sleep"), e.sleep ? five.value(*e.sleep - 1) : QString());
    row(tr("Mood"), e.mood ? mood.value(*e.mood - 1) : QString());
    row(tr("Stress"), e.stress ? stress.value(*e.stress - 1) : QString());
    row(tr("Energy"), e.energy ? amount.value(*e.energy - 1) : QString());
    const auto yesNo = [](std::optional<bool> value) {
        return value ? *value ? tr("yes") : tr("no") : QString();
    };
    row(tr("Woken by pain"), yesNo(e.wokeByPain));
    row(tr("Had to stop something"), yesNo(e.stoppedActivity));
    row(tr("New weakness"), yesNo(e.newWeakness));
    QStringList medicine{e.medicine};
    medicine << (e.medicineFor == u"pain"       ? tr("For this pain")
                 : e.medicineFor == u"headache" ? tr("For a headache")
                 : e.medicineFor == u"other"    ? tr("For something else")
                                                : QString())
             << (e.medicineEffect == u"none"   ? tr("It did not help")
                 : e.medicineEffect == u"some" ? tr("It helped a little")
                 : e.medicineEffect == u"much" ? tr("It helped much")
                                               : QString());
    medicine.removeAll(QString());
    row(tr("Medicine"), medicine.join(u". "));
    row(tr("What got done"), e.did);
    row(tr("Bout of pain"), e.episode == Episode::Open ? tr("began then, still going on")
                            : e.episodeEnd ? tr("ended: %1").arg(momentText(*e.episodeEnd, access.today()))
                                           : QString());
    row(tr("Note"), e.note);
    return rows;
}

} // namespace unknot
