// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ScreenModel.h"

#include <algorithm>

namespace unknot {

void ScreenModel::componentComplete()
{
    const SafetyService& safety = m_safety->service();
    const RedFlagRules& rules = safety.rules().redFlags();
    const SafetyState& state = safety.state();
    if (isStart()) {
        m_screen = rules.start().id;
        m_answers = {allLines(rules.start(), rules, state.profile.age), rules};
        m_again = std::any_of(state.screenings.begin(), state.screenings.end(),
                              [this](const Screening& s) { return s.screen == m_screen; });
    } else if (const RedFlagScreen* screen = rules.screenFor(m_regions.front())) {
        // Only the screen of the first region: one screen at a time.
        m_screen = screen->id;
        m_answers = {linesToAsk(*screen, rules, state.screenings, state.profile.age, safety.today()), rules};
    }
    Q_EMIT linesChanged();
    Q_EMIT questionsChanged();
    Q_EMIT changed();
}

QList<ScreenLineRow> ScreenModel::lines() const
{
    QList<ScreenLineRow> rows;
    for (const LineToAsk& line : m_answers.lines())
        rows.append({.text = line.text, .icon = line.icon, .why = line.why});
    return rows;
}

QList<int> ScreenModel::answers() const
{
    QList<int> answers;
    for (const LineAnswer answer : m_answers.lineAnswers())
        answers << int(answer);
    return answers;
}

QList<FlagQuestion> ScreenModel::questions() const
{
    QList<FlagQuestion> questions;
    for (const QString& id : m_answers.flagsToAsk()) {
        const RedFlag* flag = m_safety->service().rules().redFlags().flag(id);
        questions.append({.flag = id, .question = flag->words.question, .followUp = flag->words.followUp});
    }
    return questions;
}

void ScreenModel::answerLine(int line, Answer answer)
{
    m_answers.answerLine(line, LineAnswer(answer));
    Q_EMIT questionsChanged();
    Q_EMIT changed();
}

void ScreenModel::tick(const QString& flag, bool on)
{
    m_answers.tick(flag, on);
    Q_EMIT changed();
}

void ScreenModel::setSomethingElse(bool on)
{
    m_answers.setSomethingElse(on);
    Q_EMIT changed();
}

void ScreenModel::answerFollowUp(const QString& flag, bool yes)
{
    m_answers.answerFollowUp(flag, yes);
    Q_EMIT changed();
}

void ScreenModel::noneOfThese()
{
    m_answers.answerEveryLine(LineAnswer::No);
    finish();
}

void ScreenModel::finish(const QString& by)
{
    if (!m_answers.lines().empty())
        m_safety->service().addScreening(m_screen, m_regions, m_answers.answers(), by);
}

} // namespace unknot
