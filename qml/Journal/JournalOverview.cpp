// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "JournalOverview.h"

#include "core/journal/SamplePerson.h"
#include "wording/ZoneText.h"

namespace unknot {

namespace {

constexpr int mostDropped = 50;

} // namespace

void JournalOverview::read()
{
    struct Found
    {
        JournalCounts counts;
        QStringList dropped;
    };
    ask(
        [](JournalStore& journal) {
            Found found;
            if (auto counts = journal.counts())
                found.counts = counts.value();
            if (const auto records =
                    journal.find({.source = Source::Dropped, .limit = mostDropped, .noteLength = 0})) {
                for (const Record& r : records.value())
                    found.dropped << r.id;
            }
            return found;
        },
        [this](const Found& found) {
            m_entries = int(found.counts.entries);
            m_examples = int(found.counts.sample);
            m_dropped = found.dropped;
            setLoaded();
        });
}

QString JournalOverview::zoneNotice() const
{
    return zoneText(LocalZone::now());
}

void JournalOverview::addExample()
{
    write([today = access()->today()](JournalStore& journal) -> Result<Done> {
        const auto counts = journal.counts();
        if (!counts)
            return counts.error();
        const bool there = counts->sample > 0; // never twice
        return there ? Done() : journal.putAll(samplePerson(today));
    });
}

void JournalOverview::removeExample()
{
    write([](JournalStore& journal) { return journal.eraseSource(Source::Sample); });
}

} // namespace unknot
