// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "TodayReminder.h"

#include "qml/Journal/TodayText.h"

namespace unknot {

void TodayReminder::read()
{
    ask([now = access()->now()](JournalStore& journal) { return readPromptFacts(journal, now); },
        [this](const PromptFacts& facts) {
            m_facts = facts;
            setLoaded();
            findPrompts();
        });
}

void TodayReminder::setNoticeFound(bool found)
{
    m_noticeFound = found;
    findPrompts();
}

void TodayReminder::setNoticeUrgent(bool urgent)
{
    m_noticeUrgent = urgent;
    findPrompts();
}

void TodayReminder::setRecoveryDue(bool due)
{
    m_recoveryDue = due;
    findPrompts();
}

void TodayReminder::findPrompts()
{
    if (isLoaded()) {
        PromptFacts facts = m_facts;
        facts.noticed = !m_noticeFound   ? Noticed::Nothing
                        : m_noticeUrgent ? Noticed::Urgent
                                         : Noticed::Something;
        facts.secondWayInDue = m_recoveryDue;
        m_prompts = duePrompts(facts, access()->now());
    }
    Q_EMIT factsChanged();
    Q_EMIT changed();
}

QString TodayReminder::text() const
{
    return m_prompts.empty() ? QString() : promptText(m_prompts.front(), access()->now());
}

QString TodayReminder::action() const
{
    return m_prompts.empty() ? QString() : promptAction(m_prompts.front().kind);
}

void TodayReminder::putOff()
{
    if (m_prompts.empty())
        return;
    write([prompt = m_prompts.front(), today = access()->today()](JournalStore& journal) {
        return unknot::putOff(journal, prompt, today);
    });
    m_prompts.erase(m_prompts.begin());
    Q_EMIT changed();
}

void TodayReminder::endBout()
{
    write([id = record(), now = access()->now()](JournalStore& journal) {
        return unknot::endBout(journal, id, now);
    });
}

} // namespace unknot
