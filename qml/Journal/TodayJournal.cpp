// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "TodayJournal.h"

#include "core/services/PromptPolicy.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

namespace unknot {

void TodayJournal::read()
{
    struct Found
    {
        std::vector<DaySummary> days;
        std::optional<PainEntry> newest;
    };
    ask(
        [today = access()->today(), now = access()->now()](JournalStore& journal) {
            Found found;
            if (const auto marks = journal.marks(today.addDays(-steadySpan), today))
                found.days = summarizeDays(marks.value(), Whose::Own);
            if (const auto records = ownEntries(journal, 1, now); records && !records->empty())
                found.newest = toEntry(records->front());
            return found;
        },
        [this](const Found& found) {
            const QDate today = access()->today();
            m_asks = asksToday(found.days, today);
            m_steady = isSteady(found.days, today);
            m_week = weekStrip(found.days, today);
            m_newest = found.newest;
            showNewest();
            setLoaded();
        });
}

void TodayJournal::showNewest()
{
    const QDate today = access()->today();
    m_last = m_newest ? painAndPlaces(access()->catalogue(), *m_newest) : QString();
    m_lastWhen = m_newest ? momentText(m_newest->at, today) : QString();
    m_loggedToday = m_newest && m_newest->at.day() == today;
}

void TodayJournal::sameAsLast()
{
    if (m_newest)
        put({toRecord(sameAgain(*m_newest, access()->now()))});
}

} // namespace unknot
