// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "EntryView.h"

#include "core/journal/JsonFields.h"
#include "qml/Entry/EntryText.h"
#include "wording/DayText.h"
#include "wording/VaultTrouble.h"

#include <QLocale>

namespace unknot {

using namespace Qt::StringLiterals;

void EntryView::setAccess(JournalAccess* access)
{
    m_access = access;
    if (m_access)
        connect(&m_access->keeper(), &JournalDesk::changed, this, &EntryView::read);
    read();
}

void EntryView::setEntryId(const QString& id)
{
    m_id = id;
    read();
}

void EntryView::read()
{
    if (!m_access || m_id.isEmpty())
        return;
    m_access->keeper().ask(
        this, [id = m_id](JournalStore& journal) { return journal.history(id); },
        [this](Result<std::vector<Record>> all) {
            if (all) {
                m_all = std::move(all.value());
                m_entry = toEntry(m_all.back());
                m_state = m_all.back().state;
            } else {
                m_trouble = troubleText(all.error());
            }
            Q_EMIT changed();
        });
}

QString EntryView::when() const
{
    return m_all.empty() ? QString() : momentText(m_entry.at, m_access->today());
}

QString EntryView::anchor() const
{
    return m_access && !m_all.empty() ? m_access->anchors().value(m_entry.pain) : QString();
}

QVariantList EntryView::details() const
{
    return m_access && !m_all.empty() ? entryDetails(m_entry, *m_access) : QVariantList();
}

QVariantList EntryView::marks() const
{
    QVariantList list;
    for (const RegionLevel& r : m_entry.regions)
        list << QVariantMap{{u"id"_s, r.id}, {u"level"_s, r.level.value_or(m_entry.pain)}};
    return list;
}

QVariantList EntryView::history() const
{
    QVariantList list;
    for (size_t i = m_all.size(); i-- > 1;) {
        // Each earlier text under the time when it was replaced.
        const PainEntry was = toEntry(m_all[i - 1]);
        QStringList lines{tr("%1 of 10, %2").arg(was.pain).arg(momentText(was.at, m_access->today()))};
        for (const QVariant& row : entryDetails(was, *m_access))
            lines << u"%1: %2"_s.arg(row.toMap().value(u"title"_s).toString(),
                                     row.toMap().value(u"text"_s).toString());
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_all[i].writtenMs);
        const QString what = m_all[i].state == RecordState::Withdrawn ? tr("Taken back on %1")
                             : m_all[i - 1].state == RecordState::Withdrawn
                                 ? tr("Put back on %1")
                                 : tr("Changed on %1. Before, it said:");
        list << QVariantMap{{u"when"_s, what.arg(shortMoment(at))}, {u"text"_s, lines.join(u'\n')}};
    }
    return list;
}

QString EntryView::source() const
{
    return sourceName(m_entry.source);
}

template <class Job>
void EntryView::write(Job job)
{
    m_access->keeper().ask(this, std::move(job), [this](const auto& result) {
        m_trouble = result ? QString() : troubleText(result.error());
        Q_EMIT changed();
    });
}

void EntryView::put(const PainEntry& entry)
{
    write([record = toRecord(entry)](JournalStore& journal) { return journal.put(record); });
}

void EntryView::withdraw()
{
    write([id = m_id](JournalStore& journal) { return journal.withdraw(id); });
}

void EntryView::bringBack()
{
    write([id = m_id](JournalStore& journal) { return journal.bringBack(id); });
}

void EntryView::endEpisode()
{
    put(ended(m_entry, m_access->now()));
}

void EntryView::confirm()
{
    PainEntry entry = m_entry;
    entry.source = Source::App;
    put(entry);
}

} // namespace unknot
