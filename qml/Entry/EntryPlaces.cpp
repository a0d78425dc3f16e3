// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "EntryPlaces.h"

#include "wording/DayText.h"
#include "wording/RegionNames.h"

namespace unknot {

void EntryPlaces::begin(EntryEditor& editor, const JournalAccess& access)
{
    m_editor = &editor;
    m_access = &access;
    connect(&editor, &EntryEditor::changed, this, &EntryPlaces::changed);
    for (const QString& id : access.vocabulary().regions())
        m_names << NamedPlace{id, nameOf(id)};
    m_parts = bodyParts(access.catalogue());
    Q_EMIT begun();
    Q_EMIT changed();
}

QString EntryPlaces::nameOf(const QString& id) const
{
    return startOfSentence(regionName(m_access->catalogue(), id));
}

QList<ChosenPlace> EntryPlaces::chosen() const
{
    QList<ChosenPlace> list;
    if (m_editor) {
        for (const RegionLevel& r : m_editor->entry().regions)
            list << ChosenPlace{r.id, nameOf(r.id), r.level.value_or(-1)};
    }
    return list;
}

QStringList EntryPlaces::ids() const
{
    QStringList list;
    for (const ChosenPlace& place : chosen())
        list << place.id;
    return list;
}

QList<RegionMark> EntryPlaces::marks() const
{
    QList<RegionMark> list;
    for (const ChosenPlace& place : chosen())
        list << RegionMark{place.id, place.level};
    return list;
}

QList<ChipOption> EntryPlaces::chips(const QStringList& ids) const
{
    QList<ChipOption> list;
    for (const QString& id : ids)
        list << ChipOption{id, nameOf(id)};
    return list;
}

QList<OtherSide> EntryPlaces::mirrorable() const
{
    QList<OtherSide> list;
    const QStringList there = ids();
    for (const QString& id : there) {
        const QString other = otherSideOf(id);
        if (!other.isEmpty() && !there.contains(other))
            list << OtherSide{baseRegion(id), regionName(m_access->catalogue(), other)};
    }
    return list;
}

QList<CloseUpView> EntryPlaces::closeUps() const
{
    return m_editor ? closeUpsOf(m_editor->entry(), m_access->vocabulary()) : QList<CloseUpView>();
}

void EntryPlaces::setLevel(const QString& id, int level)
{
    m_editor->setPlaceLevel(id, level < 0 ? std::nullopt : std::optional(level));
}

void EntryPlaces::toggleSpot(const CloseUpView& closeUp, const QString& spot)
{
    m_editor->tick(&PainEntry::spots, closeUp.fullId(spot), !closeUp.marked.contains(spot));
}

} // namespace unknot
