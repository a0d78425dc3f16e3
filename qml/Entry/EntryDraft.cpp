// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "EntryDraft.h"

#include "qml/Entry/EntryText.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <QJsonObject>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepAfterMs = 700;

QStringList* listOf(PainEntry& e, const QString& name)
{
    return name == u"words"      ? &e.words
           : name == u"eased"    ? &e.eased
           : name == u"worsened" ? &e.worsened
           : name == u"spots"    ? &e.spots
                                 : nullptr;
}

} // namespace

EntryDraft::EntryDraft(QObject* parent) : QObject(parent)
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepAfterMs);
    connect(&m_keepTimer, &QTimer::timeout, this, &EntryDraft::keep);
}

void EntryDraft::setAccess(JournalAccess* access)
{
    if (m_access == access)
        return;
    m_access = access;
    if (m_access && m_now)
        m_entry.at = m_access->now();
    Q_EMIT accessChanged();
    readJournal();
    Q_EMIT changed();
}

void EntryDraft::set(PainEntry entry, bool painSaid)
{
    const bool otherNote = entry.note != m_entry.note;
    m_entry = std::move(entry);
    m_painSaid = painSaid;
    if (otherNote)
        Q_EMIT noteChanged();
    Q_EMIT changed();
}

void EntryDraft::touch()
{
    m_touched = true;
    m_trouble.clear();
    m_keepTimer.start();
    Q_EMIT changed();
}

// ---------------------------------------------------------------------------------------------------------------

void EntryDraft::setPain(int pain)
{
    if (pain < 0 || pain > 10 || (m_painSaid && pain == m_entry.pain))
        return;
    m_painSaid = true;
    m_entry.pain = pain;
    touch();
}

QString EntryDraft::anchor() const
{
    return m_painSaid && m_access ? m_access->anchors().value(m_entry.pain) : QString();
}

QVariantList EntryDraft::regions() const
{
    QVariantList list;
    for (const RegionLevel& r : m_entry.regions)
        list << QVariantMap{
            {u"id"_s, r.id}, {u"name"_s, regionText(r.id)}, {u"level"_s, r.level.value_or(-1)}};
    return list;
}

QVariantList EntryDraft::near() const
{
    QStringList ids = m_recent;
    for (const QString& id : picked()) {
        if (!ids.contains(id))
            ids << id;
    }
    QVariantList list;
    for (const QString& id : std::as_const(ids))
        list << QVariantMap{{u"value"_s, id}, {u"text"_s, regionText(id)}};
    return list;
}

QVariantList EntryDraft::closeUps() const
{
    return m_access ? closeUpsOf(m_entry, *m_access) : QVariantList();
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
    return m_access ? startOfSentence(regionName(m_access->catalogue(), id)) : id;
}

QStringList EntryDraft::picked() const
{
    QStringList ids;
    for (const RegionLevel& r : m_entry.regions)
        ids << r.id;
    return ids;
}

QVariantMap EntryDraft::words() const
{
    return {{u"words"_s, m_entry.words},
            {u"eased"_s, m_entry.eased},
            {u"worsened"_s, m_entry.worsened},
            {u"spots"_s, m_entry.spots}};
}

QVariantMap EntryDraft::fields() const
{
    return toJson(m_entry).toVariantMap();
}

void EntryDraft::setNote(const QString& note)
{
    if (note == m_entry.note)
        return;
    m_entry.note = note;
    Q_EMIT noteChanged();
    touch();
}

QString EntryDraft::when() const
{
    return m_now || !m_access ? tr("Now") : momentText(m_entry.at, m_access->today());
}

QString EntryDraft::episode() const
{
    return m_entry.episode == Episode::Open    ? u"open"_s
           : m_entry.episode == Episode::Ended ? u"ended"_s
                                               : QString();
}

bool EntryDraft::empty() const
{
    PainEntry bare;
    bare.at = m_entry.at;
    bare.pain = m_entry.pain;
    return !m_painSaid && m_entry == bare;
}

QVariantList EntryDraft::options(const QString& list) const
{
    QVariantList options;
    if (!m_access)
        return options;
    const Vocabulary& v = m_access->vocabulary();
    for (const Term& t : list == u"words" ? v.words() : list == u"eased" ? v.eased() : v.worsened())
        options << QVariantMap{{u"value"_s, t.id}, {u"text"_s, startOfSentence(t.name)}};
    return options;
}

QVariantMap EntryDraft::regionNames() const
{
    QVariantMap names;
    if (m_access) {
        for (const QString& id : m_access->vocabulary().regions())
            names[id] = startOfSentence(regionName(m_access->catalogue(), id));
    }
    return names;
}

QVariantList EntryDraft::regionGroups() const
{
    return m_access ? placesByPart(m_access->catalogue()) : QVariantList();
}

void EntryDraft::toggleRegion(const QString& id)
{
    if (std::erase_if(m_entry.regions, [&id](const RegionLevel& r) { return r.id == id; }) == 0)
        m_entry.regions.push_back({id, {}});
    touch();
}

void EntryDraft::bothSides(const QString& base)
{
    const QString sides[] = {base + u"_left"_s, base + u"_right"_s};
    const QStringList there = picked();
    const bool on = !there.contains(sides[0]) || !there.contains(sides[1]);
    for (const QString& id : sides) {
        if (there.contains(id) != on)
            toggleRegion(id);
    }
}

void EntryDraft::setRegionLevel(const QString& id, int level)
{
    for (RegionLevel& r : m_entry.regions) {
        if (r.id == id)
            r.level = level < 0 ? std::nullopt : std::optional(std::min(level, 10));
    }
    touch();
}

void EntryDraft::tick(const QString& list, const QString& id, bool on)
{
    QStringList* ids = listOf(m_entry, list);
    if (!ids)
        return;
    ids->removeAll(id);
    if (on)
        ids->append(id);
    touch();
}

void EntryDraft::setField(const QString& name, const QVariant& value)
{
    // By way of the documented form: one list of fields, their names and their limits.
    QJsonObject json = toJson(m_entry);
    if (value.isValid() && value != QVariant(QString()))
        json[name] = QJsonValue::fromVariant(value);
    else
        json.remove(name);
    auto changedEntry = entryFromJson(json, nullptr);
    if (!changedEntry)
        return;
    changedEntry->revision = m_entry.revision;
    m_entry = std::move(changedEntry.value());
    touch();
}

void EntryDraft::setEpisode(const QString& episode)
{
    m_entry.episodeEnd.reset();
    if (episode == u"ended")
        m_entry = ended(std::move(m_entry), m_access->now());
    else
        m_entry.episode = episode == u"open" ? Episode::Open : Episode::None;
    touch();
}

void EntryDraft::moveWhen(int minutes)
{
    if (m_now)
        m_entry.at = m_access->now();
    const QDateTime moved = m_entry.at.local().addSecs(qint64(minutes) * 60);
    m_entry.at = Moment::of(std::min(moved.toLocalTime(), m_access->clock().now()));
    m_now = false;
    touch();
}

void EntryDraft::setDay(const QString& day)
{
    const Moment now = m_now ? m_access->now() : m_entry.at;
    const QDateTime there(QDate::fromString(day, Qt::ISODate), now.local().time());
    m_entry.at = Moment::of(std::min(there, m_access->clock().now()));
    m_now = false;
    touch();
}

void EntryDraft::setNow()
{
    m_now = true;
    touch();
}

// ---------------------------------------------------------------------------------------------------------------

void EntryDraft::sameAsLast()
{
    if (m_last.isEmpty())
        return;
    set(sameAgain(m_newest, m_access->now()), true);
    touch();
}

} // namespace unknot
