// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "EntryView.h"

#include "qml/Entry/EntryText.h"
#include "wording/DayText.h"

namespace unknot {

using namespace Qt::StringLiterals;

void EntryView::setEntryId(const QString& id)
{
    m_id = id;
    Q_EMIT entryIdChanged();
}

void EntryView::read()
{
    access()->keeper().ask(
        this, [id = m_id](JournalStore& journal) { return journal.history(id); },
        [this](Result<std::vector<Record>> all) {
            if (!all)
                return showError(all.error());
            m_all = std::move(all.value());
            m_entry = toEntry(m_all.back());
            m_state = m_all.back().state;
            setLoaded();
        });
}

QString EntryView::when() const
{
    return isLoaded() ? momentText(m_entry.at, access()->today()) : QString();
}

QString EntryView::anchor() const
{
    return isLoaded() ? access()->anchors().value(m_entry.pain) : QString();
}

QList<TitledText> EntryView::details() const
{
    return isLoaded() ? entryDetails(m_entry, *access()) : QList<TitledText>();
}

QList<RegionMark> EntryView::marks() const
{
    QList<RegionMark> list;
    for (const RegionLevel& r : m_entry.regions)
        list << RegionMark{r.id, r.level.value_or(m_entry.pain)};
    return list;
}

QList<NamedPlace> EntryView::names() const
{
    return isLoaded() ? namesOf(marks(), access()->catalogue()) : QList<NamedPlace>();
}

QList<TitledText> EntryView::history() const
{
    QList<TitledText> list;
    for (size_t i = m_all.size(); i-- > 1;) {
        const PainEntry was = toEntry(m_all[i - 1]);
        QStringList lines{tr("%1 of 10, %2").arg(was.pain).arg(momentText(was.at, access()->today()))};
        for (const TitledText& row : entryDetails(was, *access()))
            lines << u"%1: %2"_s.arg(row.title, row.text);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_all[i].writtenMs);
        const QString what = m_all[i].state == RecordState::Withdrawn       ? tr("Removed on %1")
                             : m_all[i - 1].state == RecordState::Withdrawn ? tr("Restored on %1")
                                                                            : tr("Changed on %1. Before:");
        list << TitledText{what.arg(shortMoment(at)), lines.join(u'\n')};
    }
    return list;
}

void EntryView::bringBack()
{
    write([id = m_id](JournalStore& journal) { return journal.bringBack(id); });
}

void EntryView::endBout()
{
    put({toRecord(ended(m_entry, access()->now()))});
}

void EntryView::confirm()
{
    PainEntry entry = m_entry;
    entry.source = Source::App;
    put({toRecord(entry)});
}

} // namespace unknot
