// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/ScreenAnswers.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

// As a Screening stores them.
const QString no = u"no"_s, yes = u"yes"_s, yesAndUrgent = u"urgent"_s, checked = u"checked"_s;
/// Of two answers to the same flag the later one here counts.
const QStringList byWeight{no, checked, yes, yesAndUrgent};

} // namespace

ScreenAnswers::ScreenAnswers(std::vector<LineToAsk> lines, const RedFlagRules& rules)
    : m_rules(&rules), m_lines(std::move(lines)), m_answers(m_lines.size(), LineAnswer::Open)
{
}

void ScreenAnswers::answerLine(int line, LineAnswer answer)
{
    if (line >= 0 && line < int(m_answers.size()))
        m_answers[size_t(line)] = answer;
}

void ScreenAnswers::answerEveryLine(LineAnswer answer)
{
    std::fill(m_answers.begin(), m_answers.end(), answer);
}

bool ScreenAnswers::hasAny() const
{
    return std::any_of(m_answers.begin(), m_answers.end(),
                       [](LineAnswer a) { return a != LineAnswer::Open; });
}

QStringList ScreenAnswers::flagsToAsk() const
{
    QStringList flags;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_answers[i] == LineAnswer::Yes && !m_lines[i].decided)
            flags += m_lines[i].flags;
    }
    return flags;
}

void ScreenAnswers::tick(const QString& flag, bool on)
{
    if (on)
        m_ticked.insert(flag, {});
    else
        m_ticked.remove(flag);
}

void ScreenAnswers::answerFollowUp(const QString& flag, bool isYes)
{
    if (const auto ticked = m_ticked.find(flag); ticked != m_ticked.end())
        *ticked = isYes;
}

QStringList ScreenAnswers::withFollowUp(bool isYes) const
{
    return m_ticked.keys(isYes);
}

bool ScreenAnswers::isComplete() const
{
    return std::all_of(m_ticked.keyBegin(), m_ticked.keyEnd(), [this](const QString& id) {
        const RedFlag* flag = m_rules->flag(id);
        return !flag || !flag->followUp || m_ticked.value(id).has_value();
    });
}

QString ScreenAnswers::answerTo(size_t line, const QString& flag) const
{
    switch (m_answers[line]) {
    case LineAnswer::Open:
    case LineAnswer::No:
        return no;
    case LineAnswer::Checked:
        return checked;
    case LineAnswer::Yes:
        break;
    }
    if (m_lines[line].decided)
        return yes;
    if (const auto ticked = m_ticked.find(flag); ticked != m_ticked.end())
        return ticked->value_or(false) ? yesAndUrgent : yes;
    return m_somethingElse && flag == mostUrgent(m_lines[line]) ? yes : no;
}

QString ScreenAnswers::mostUrgent(const LineToAsk& line) const
{
    const auto urgencyOf = [this](const QString& id) {
        const RedFlag* flag = m_rules->flag(id);
        return flag ? flag->urgency : Urgency::Emergency;
    };
    const auto found =
        std::min_element(line.flags.begin(), line.flags.end(),
                         [&](const QString& a, const QString& b) { return urgencyOf(a) < urgencyOf(b); });
    return found == line.flags.end() ? QString() : *found;
}

std::optional<Urgency> ScreenAnswers::urgency() const
{
    std::optional<Urgency> most;
    for (const Screening::Answer& a : answers()) {
        const RedFlag* flag = m_rules->flag(a.flag);
        if (!flag || (a.answer != yes && a.answer != yesAndUrgent))
            continue;
        const Urgency here =
            a.answer == yesAndUrgent ? flag->followUp.value_or(flag->urgency) : flag->urgency;
        most = most ? std::min(*most, here) : here;
    }
    return most;
}

std::vector<Screening::Answer> ScreenAnswers::answers() const
{
    std::vector<Screening::Answer> answers;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        for (const QString& flag : m_lines[i].flags) {
            const QString answer = answerTo(i, flag);
            const auto known = std::find_if(answers.begin(), answers.end(),
                                            [&flag](const Screening::Answer& a) { return a.flag == flag; });
            if (known == answers.end())
                answers.push_back({flag, answer});
            else if (byWeight.indexOf(known->answer) < byWeight.indexOf(answer))
                known->answer = answer;
        }
    }
    return answers;
}

} // namespace unknot
