// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "CloseUps.h"

#include "bodymap/CloseUp.h"
#include "core/journal/PainEntry.h"
#include "core/journal/Vocabulary.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <QCoreApplication>

namespace unknot {

namespace {

struct CloseUpWords
{
    Q_DECLARE_TR_FUNCTIONS(CloseUps)
};

QString closeUpTitle(const QString& id, bool left)
{
    if (id == u"hand")
        return left ? CloseUpWords::tr("Your left hand: which part?")
                    : CloseUpWords::tr("Your right hand: which part?");
    if (id == u"foot")
        return left ? CloseUpWords::tr("Your left foot: which part?")
                    : CloseUpWords::tr("Your right foot: which part?");
    return left ? CloseUpWords::tr("Your left knee: which part?")
                : CloseUpWords::tr("Your right knee: which part?");
}

} // namespace

QList<CloseUpView> closeUpsOf(const PainEntry& entry, const Vocabulary& vocabulary)
{
    QList<CloseUpView> list;
    QStringList there;
    for (const RegionLevel& r : entry.regions) {
        const QString base = baseRegion(r.id);
        const bodymap::CloseUp* closeUp = bodymap::closeUpOf(base);
        CloseUpView view;
        view.side = r.id.mid(base.size());
        if (!closeUp || there.contains(closeUp->id + view.side))
            continue;
        there << closeUp->id + view.side;
        view.of = closeUp->id;
        view.mirrored = sideOf(r.id) == Side::Left;
        view.title = closeUpTitle(closeUp->id, view.mirrored);
        for (const bodymap::Spot& s : closeUp->spots) {
            view.spots << NamedPlace{s.id, startOfSentence(vocabulary.nameOf(s.id))};
            if (entry.spots.contains(view.fullId(s.id)))
                view.marked << s.id;
        }
        list << view;
    }
    return list;
}

} // namespace unknot
