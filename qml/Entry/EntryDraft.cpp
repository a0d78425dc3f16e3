// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "EntryDraft.h"

#include "qml/Entry/EntryFields.h"
#include "qml/Entry/EntryText.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"
#include "wording/VaultTrouble.h"

namespace unknot {

using namespace Qt::StringLiterals;

void EntryDraft::setAccess(JournalAccess* access)
{
    if (m_access || !access)
        return;
    m_access = access;
    m_editor = std::make_unique<EntryEditor>(access->keeper(), access->sharedVocabulary(), access->clock());
    connect(m_editor.get(), &EntryEditor::changed, this, [this] {
        if (std::exchange(m_noteShown, note()) != note())
            Q_EMIT noteChanged();
        Q_EMIT changed();
    });
    connect(m_editor.get(), &EntryEditor::saved, this, &EntryDraft::saved);
    connect(m_editor.get(), &EntryEditor::sealed, this, &EntryDraft::sealed);
    connect(access, &JournalAccess::closing, m_editor.get(), &EntryEditor::keep);
    Q_EMIT accessChanged();
    Q_EMIT changed();
}

const PainEntry& EntryDraft::entry() const
{
    static const PainEntry none;
    return m_editor ? m_editor->entry() : none;
}

QString EntryDraft::refused() const
{
    const bool is = m_editor && m_editor->error() && m_editor->error()->code == ErrorCode::Refused;
    return is ? m_editor->error()->part : QString();
}

QString EntryDraft::trouble() const
{
    const QString field = refused();
    if (field == u"did" || field == u"medicine")
        return tr("No more than %n characters fit there. There is room for more in your own words, further "
                  "down.",
                  "", mostShortText);
    if (field == u"note")
        return tr("This is too long to be kept for the locked journal. Unlock it first, or make it shorter.");
    if (field == u"inbox")
        return tr("Too many entries wait for the locked journal. Unlock it, so that they go into it.");
    if (field == u"episode_end")
        return tr("A bout of pain cannot end before it began. Choose an earlier time.");
    return m_editor && m_editor->error() ? troubleText(*m_editor->error()) : QString();
}

QVariantList EntryDraft::regions() const
{
    QVariantList list;
    for (const RegionLevel& r : entry().regions)
        list << QVariantMap{
            {u"id"_s, r.id}, {u"name"_s, regionText(r.id)}, {u"level"_s, r.level.value_or(-1)}};
    return list;
}

QVariantList EntryDraft::near() const
{
    QVariantList list;
    for (const QString& id : m_editor ? m_editor->nearPlaces() : QStringList())
        list << QVariantMap{{u"value"_s, id}, {u"text"_s, regionText(id)}};
    return list;
}

QVariantList EntryDraft::closeUps() const
{
    return m_access ? closeUpsOf(entry(), *m_access) : QVariantList();
}

QVariantList EntryDraft::oneSided() const
{
    QVariantList list;
    const QStringList there = picked();
    for (const QString& id : there) {
        const QString other = otherSideOf(id);
        if (!other.isEmpty() && !there.contains(other))
            list << QVariantMap{{u"base"_s, baseRegion(id)},
                                {u"text"_s, regionName(m_access->catalogue(), other)}};
    }
    return list;
}

QString EntryDraft::regionText(const QString& id) const
{
    return startOfSentence(regionName(m_access->catalogue(), id));
}

QStringList EntryDraft::picked() const
{
    QStringList ids;
    for (const RegionLevel& r : entry().regions)
        ids << r.id;
    return ids;
}

QVariantMap EntryDraft::words() const
{
    return ticksOf(entry());
}

QVariantMap EntryDraft::fields() const
{
    return fieldsOf(entry());
}

void EntryDraft::setField(const QString& name, const QVariant& value)
{
    unknot::setField(*m_editor, name, value);
}

void EntryDraft::tick(const QString& list, const QString& id, bool on)
{
    setTick(*m_editor, list, id, on);
}

QString EntryDraft::when() const
{
    return now() ? tr("Now") : momentText(entry().at, m_access->today());
}

QString EntryDraft::episode() const
{
    return entry().episode == Episode::Open    ? u"open"_s
           : entry().episode == Episode::Ended ? u"ended"_s
                                               : QString();
}

void EntryDraft::setEpisode(const QString& episode)
{
    m_editor->setBout(episode == u"open"    ? Episode::Open
                      : episode == u"ended" ? Episode::Ended
                                            : Episode::None);
}

void EntryDraft::setRegionLevel(const QString& id, int level)
{
    m_editor->setPlaceLevel(id, level < 0 ? std::nullopt : std::optional(level));
}

QString EntryDraft::last() const
{
    return m_editor && m_editor->newest() ? painAndPlaces(m_access->catalogue(), *m_editor->newest())
                                          : QString();
}

QString EntryDraft::unfinished() const
{
    const auto begun = m_editor ? m_editor->unfinished() : std::nullopt;
    return begun ? momentText(*begun, m_access->today()) : QString();
}

QVariantList EntryDraft::options(const QString& list) const
{
    QVariantList options;
    const Vocabulary& v = m_access->vocabulary();
    for (const Term& t : list == u"words" ? v.words() : list == u"eased" ? v.eased() : v.worsened())
        options << QVariantMap{{u"value"_s, t.id}, {u"text"_s, startOfSentence(t.name)}};
    return options;
}

QVariantMap EntryDraft::regionNames() const
{
    QVariantMap names;
    for (const QString& id : m_access->vocabulary().regions())
        names[id] = regionText(id);
    return names;
}

QVariantList EntryDraft::regionGroups() const
{
    return placesByPart(m_access->catalogue());
}

} // namespace unknot
