// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "JournalWishes.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

QString switchText(bool on)
{
    return on ? u"yes"_s : QString();
}

} // namespace

void JournalWishes::read()
{
    struct Found
    {
        QString goal;
        bool functionFirst, weekly;
    };
    access()->keeper().ask(
        this,
        [](JournalStore& journal) {
            const auto isOn = [&journal](Setting s) {
                return settingOf(journal, keyOf(s)) == switchText(true);
            };
            return Found{settingOf(journal, keyOf(Setting::Goal)), isOn(Setting::FunctionFirst),
                         isOn(Setting::AskWeekly)};
        },
        [this](const Found& found) {
            m_goal = found.goal;
            m_functionFirst = found.functionFirst;
            m_weekly = found.weekly;
            setLoaded();
        });
}

void JournalWishes::store(Setting setting, const QString& value)
{
    write([name = keyOf(setting), value](JournalStore& journal) { return journal.setSetting(name, value); });
    Q_EMIT changed();
}

void JournalWishes::setGoal(const QString& goal)
{
    if (std::exchange(m_goal, goal) != goal)
        store(Setting::Goal, goal);
}

void JournalWishes::setFunctionFirst(bool on)
{
    m_functionFirst = on;
    store(Setting::FunctionFirst, switchText(on));
}

void JournalWishes::setWeekly(bool on)
{
    m_weekly = on;
    store(Setting::AskWeekly, switchText(on));
}

} // namespace unknot
