// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "TodayJournal.h"

#include "core/base/Settings.h"
#include "core/services/PromptPolicy.h"
#include "qml/Journal/TodayText.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"
#include "wording/VaultTrouble.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString yes = u"yes"_s;

} // namespace

struct TodayJournal::Found
{
    PromptFacts facts;
    std::optional<Record> newest;
    QString goal, functionFirst;
};

void TodayJournal::setAccess(JournalAccess* access)
{
    m_access = access;
    if (m_access)
        connect(&m_access->keeper(), &JournalDesk::changed, this, &TodayJournal::read);
    read();
}

void TodayJournal::read()
{
    if (!m_access || !m_access->isOpen())
        return;
    m_access->keeper().ask(
        this,
        [today = m_access->today()](JournalStore& journal) {
            Found found;
            found.facts = readPromptFacts(journal, today);
            if (auto records = ownEntries(journal, 1); records && !records->empty())
                found.newest = records->front();
            found.goal = settingOf(journal, keyOf(Setting::Goal));
            found.functionFirst = settingOf(journal, keyOf(Setting::FunctionFirst));
            return found;
        },
        [this](const Found& found) { take(found); });
}

void TodayJournal::take(const Found& found)
{
    const QDate today = m_access->today();
    m_facts = found.facts;
    m_asks = shallAsk(m_facts.days, today);
    m_steady = isSteady(m_facts.days, today);
    m_newest = found.newest;
    m_last.clear();
    m_lastWhen.clear();
    m_loggedToday = false;
    if (m_newest) {
        const PainEntry entry = toEntry(*m_newest);
        m_last = painAndPlaces(m_access->catalogue(), entry);
        m_lastWhen = momentText(entry.at, m_access->today());
        m_loggedToday = entry.at.day() == today;
    }
    m_goal = found.goal;
    m_functionFirst = found.functionFirst == yes;
    m_weekly = m_facts.weekly;
    m_week = weekStrip(m_facts.days, today);
    m_emptyDays = int(unknot::emptyDays(m_facts.days, m_facts.older, today).size());
    findPrompts();
}

void TodayJournal::findPrompts()
{
    PromptFacts facts = m_facts;
    facts.noticed = !m_noticed ? Noticed::Nothing : m_urgent ? Noticed::Urgent : Noticed::Something;
    facts.secondWayInDue = m_recoveryDue;
    m_prompts = m_access ? duePrompts(facts, m_access->now()) : std::vector<Prompt>();
    Q_EMIT changed();
}

void TodayJournal::setNoticed(bool noticed)
{
    m_noticed = noticed;
    findPrompts();
}

void TodayJournal::setUrgent(bool urgent)
{
    m_urgent = urgent;
    findPrompts();
}

void TodayJournal::setRecoveryDue(bool due)
{
    m_recoveryDue = due;
    findPrompts();
}

QVariantMap TodayJournal::reminder() const
{
    return m_prompts.empty() ? QVariantMap() : promptWords(m_prompts.front(), m_access->now());
}

template <class Job>
void TodayJournal::write(Job job)
{
    if (!m_access)
        return;
    m_access->keeper().ask(this, std::move(job), [this](const auto& result) {
        if (!result)
            Q_EMIT failed(troubleText(result.error()));
    });
}

void TodayJournal::set(const QString& name, const QString& value)
{
    write([name, value](JournalStore& journal) { return journal.setSetting(name, value); });
}

void TodayJournal::setGoal(const QString& goal)
{
    if (goal == m_goal)
        return;
    m_goal = goal;
    set(keyOf(Setting::Goal), goal);
    Q_EMIT changed();
}

void TodayJournal::setFunctionFirst(bool on)
{
    m_functionFirst = on;
    set(keyOf(Setting::FunctionFirst), on ? yes : QString());
    Q_EMIT changed();
}

void TodayJournal::setWeekly(bool on)
{
    m_weekly = on;
    set(keyOf(Setting::AskWeekly), on ? yes : QString());
    Q_EMIT changed();
}

void TodayJournal::sameAsLast()
{
    if (!m_newest || !m_access)
        return;
    m_access->keeper().ask(
        this,
        [record = toRecord(sameAgain(toEntry(*m_newest), m_access->now()))](JournalStore& journal) {
            return journal.put(record);
        },
        [this](const Result<Record>& stored) {
            if (stored)
                Q_EMIT saved(stored->id);
            else
                Q_EMIT failed(troubleText(stored.error()));
        });
}

void TodayJournal::putOff()
{
    if (m_prompts.empty())
        return;
    write([prompt = m_prompts.front(), today = m_access->today()](JournalStore& journal) {
        return unknot::putOff(journal, prompt, today);
    });
    m_prompts.erase(m_prompts.begin());
    Q_EMIT changed();
}

void TodayJournal::endEpisode(const QString& id)
{
    if (m_access)
        write([id, now = m_access->now()](JournalStore& journal) { return endBout(journal, id, now); });
}

} // namespace unknot
