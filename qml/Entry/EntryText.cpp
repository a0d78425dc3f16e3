// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "EntryText.h"

#include "core/journal/PainEntry.h"
#include "qml/Entry/JournalAccess.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

/// The sentence for one of the ids of docs/JOURNAL_FORMAT.md; "" for none.
QString sentenceFor(const QString& id, std::initializer_list<std::pair<QStringView, QString>> sentences)
{
    for (const auto& [of, sentence] : sentences) {
        if (of == id)
            return sentence;
    }
    return {};
}

QString names(const QStringList& ids, const Vocabulary& vocabulary)
{
    QStringList list;
    for (const QString& id : ids)
        list << vocabulary.nameOf(id);
    return list.join(u", ");
}

} // namespace

QList<TitledText> entryDetails(const PainEntry& e, const JournalAccess& access)
{
    QList<TitledText> rows;
    const auto row = [&rows](const QString& title, const QString& text) {
        if (!text.isEmpty())
            rows << TitledText{title, text};
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
        const QString name = v.nameOf(baseRegion(id));
        const Side side = sideOf(id);
        spots << startOfSentence(side == Side::None   ? name
                                 : side == Side::Left ? Words::tr("%1, left").arg(name)
                                                      : Words::tr("%1, right").arg(name));
    }
    row(Words::tr("Which part"), spots.join(u'\n'));
    row(Words::tr("How it feels"), names(e.words, v));
    row(Words::tr("What eased it"), names(e.eased, v));
    row(Words::tr("What made it worse"), names(e.worsened, v));
    const QStringList five{Words::tr("very poor"), Words::tr("poor"), Words::tr("fair"), Words::tr("good"),
                           Words::tr("very good")};
    const QStringList mood{Words::tr("very low"), Words::tr("low"), Words::tr("fair"), Words::tr("good"),
                           Words::tr("very good")};
    const QStringList amount{Words::tr("very low"), Words::tr("low"), Words::tr("medium"), Words::tr("high"),
                             Words::tr("very high")};
    row(Words::tr("Sleep"), e.sleep ? five.value(*e.sleep - 1) : QString());
    row(Words::tr("Mood"), e.mood ? mood.value(*e.mood - 1) : QString());
    row(Words::tr("Stress"), e.stress ? amount.value(*e.stress - 1) : QString());
    row(Words::tr("Energy"), e.energy ? amount.value(*e.energy - 1) : QString());
    const auto yesNo = [](std::optional<bool> value) {
        return value ? *value ? Words::tr("yes") : Words::tr("no") : QString();
    };
    row(Words::tr("Woken by pain"), yesNo(e.wokeByPain));
    row(Words::tr("Had to stop something"), yesNo(e.stoppedActivity));
    row(Words::tr("New weakness"), yesNo(e.newWeakness));
    QStringList medicine{e.medicine};
    medicine << sentenceFor(e.medicineFor, {{u"pain", Words::tr("For this pain")},
                                            {u"headache", Words::tr("For a headache")},
                                            {u"other", Words::tr("For something else")}})
             << sentenceFor(e.medicineEffect, {{u"none", Words::tr("It did not help")},
                                               {u"some", Words::tr("It helped a little")},
                                               {u"much", Words::tr("It helped a lot")}});
    medicine.removeAll(QString());
    row(Words::tr("Medicine"), medicine.join(u". "));
    row(Words::tr("What I did"), e.did);
    row(Words::tr("Pain that lasts"),
        e.episode == Episode::Open ? Words::tr("started then, still going on")
        : e.episodeEnd             ? Words::tr("ended: %1").arg(momentText(*e.episodeEnd, access.today()))
                                   : QString());
    row(Words::tr("Note"), e.note);
    return rows;
}

QList<NamedPlace> namesOf(const QList<RegionMark>& marks, const Catalogue& catalogue)
{
    QList<NamedPlace> list;
    for (const RegionMark& mark : marks)
        list << NamedPlace{mark.id, startOfSentence(regionName(catalogue, mark.id))};
    return list;
}

} // namespace unknot
