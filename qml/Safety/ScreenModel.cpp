// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ScreenModel.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString yes = u"yes"_s, no = u"no"_s, urgentYes = u"urgent"_s;

} // namespace

void ScreenModel::setSafety(SafetyModel* safety)
{
    m_safety = safety;
    build();
}

void ScreenModel::setRegions(const QStringList& regions)
{
    m_regions = regions;
    build();
}

bool ScreenModel::isAgain() const
{
    if (!m_safety || !isStart())
        return false;
    const auto& all = m_safety->service().state().screenings;
    return std::any_of(all.begin(), all.end(), [this](const Screening& s) { return s.screen == m_screen; });
}

void ScreenModel::build()
{
    m_rows.clear();
    m_ticked.clear();
    m_urgent.clear();
    m_mild.clear();
    m_somethingElse = false;
    if (!m_safety)
        return;
    const RedFlagRules& rules = m_safety->service().rules().redFlags();
    const SafetyState& state = m_safety->service().state();
    if (isStart()) {
        m_screen = rules.start().id;
        for (LineToAsk& line : allLines(rules.start(), rules, state.profile.age))
            m_rows.push_back({std::move(line), {}});
    } else if (const RedFlagScreen* screen = rules.screenFor(m_regions.front())) {
        // Of several regions the first one's: one screen a moment.
        m_screen = screen->id;
        for (LineToAsk& line :
             linesToAsk(*screen, rules, state.screenings, state.profile.age, m_safety->service().today()))
            m_rows.push_back({std::move(line), {}});
    }
    Q_EMIT linesChanged();
    Q_EMIT questionsChanged();
    Q_EMIT changed();
}

QVariantList ScreenModel::lines() const
{
    QVariantList list;
    for (const Row& row : m_rows)
        list << QVariantMap{{u"id"_s, row.line.id},
                            {u"text"_s, row.line.text},
                            {u"icon"_s, row.line.icon},
                            {u"why"_s, row.line.why}};
    return list;
}

QStringList ScreenModel::answers() const
{
    QStringList list;
    for (const Row& row : m_rows)
        list << row.answer;
    return list;
}

bool ScreenModel::touched() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.answer.isEmpty(); });
}

/// Flags of lines that were answered with yes and leave open which of them it is.
QStringList ScreenModel::openQuestions() const
{
    QStringList flags;
    for (const Row& row : m_rows) {
        if (row.answer == yes && !row.line.decided)
            flags += row.line.flags;
    }
    return flags;
}

QVariantList ScreenModel::questions() const
{
    QVariantList list;
    for (const QString& id : openQuestions()) {
        const RedFlag* flag = m_safety->service().rules().redFlags().flag(id);
        list << QVariantMap{{u"flag"_s, id},
                            {u"question"_s, flag->words.question},
                            {u"why"_s, flag->words.why},
                            {u"followUp"_s, flag->words.followUp}};
    }
    return list;
}

QString ScreenModel::answerTo(const Row& row, const QString& flag) const
{
    if (row.answer != yes || row.line.decided)
        return row.answer.isEmpty() ? no : row.answer;
    if (m_ticked.contains(flag))
        return m_urgent.contains(flag) ? urgentYes : yes;
    return m_somethingElse && flag == mostCautious(row) ? yes : no;
}

/// Of a line that was answered with yes: the most urgent thing it stands for that is no emergency by itself.
QString ScreenModel::mostCautious(const Row& row) const
{
    QString found = row.line.flags.value(0);
    for (const QString& id : row.line.flags) {
        const RedFlag* flag = m_safety->service().rules().redFlags().flag(id);
        if (flag && flag->urgency == Urgency::SameDay)
            return id;
        if (flag && flag->urgency != Urgency::Emergency)
            found = id;
    }
    return found;
}

bool ScreenModel::isComplete() const
{
    return std::all_of(m_ticked.begin(), m_ticked.end(), [this](const QString& id) {
        const RedFlag* flag = m_safety->service().rules().redFlags().flag(id);
        return !flag || !flag->followUp || m_urgent.contains(id) || m_mild.contains(id);
    });
}

void ScreenModel::setSomethingElse(bool on)
{
    m_somethingElse = on;
    Q_EMIT changed();
}

QString ScreenModel::urgency() const
{
    std::optional<Urgency> most;
    for (const Row& row : m_rows) {
        for (const QString& id : row.line.flags) {
            const QString answer = answerTo(row, id);
            const RedFlag* flag = m_safety->service().rules().redFlags().flag(id);
            if (answer != yes && answer != urgentYes)
                continue;
            const Urgency here = answer == urgentYes ? flag->followUp.value_or(flag->urgency) : flag->urgency;
            most = most ? std::min(*most, here) : here;
        }
    }
    return most ? urgencyName(*most) : QString();
}

void ScreenModel::answerLine(int line, const QString& answer)
{
    if (line < 0 || line >= int(m_rows.size()))
        return;
    m_rows[size_t(line)].answer = answer;
    Q_EMIT questionsChanged();
    Q_EMIT changed();
}

void ScreenModel::tick(const QString& flag, bool on)
{
    if (on)
        m_ticked.insert(flag);
    else
        m_ticked.remove(flag);
    m_urgent.remove(flag);
    m_mild.remove(flag);
    Q_EMIT changed();
}

void ScreenModel::answerFollowUp(const QString& flag, bool urgent)
{
    (urgent ? m_urgent : m_mild).insert(flag);
    (urgent ? m_mild : m_urgent).remove(flag);
    Q_EMIT changed();
}

void ScreenModel::noneOfThese()
{
    for (Row& row : m_rows)
        row.answer = no;
    finish();
}

void ScreenModel::finish(const QString& by)
{
    if (!m_safety || m_rows.empty())
        return;
    // A flag may stand in several lines: a yes in one of them is a yes.
    std::vector<Screening::Answer> answers;
    for (const Row& row : m_rows) {
        for (const QString& flag : row.line.flags) {
            const QString answer = answerTo(row, flag);
            const auto known = std::find_if(answers.begin(), answers.end(),
                                            [&flag](const Screening::Answer& a) { return a.flag == flag; });
            if (known == answers.end())
                answers.push_back({flag, answer});
            else if (known->answer == no)
                known->answer = answer;
        }
    }
    m_safety->service().addScreening(m_screen, m_regions, std::move(answers), by);
}

} // namespace unknot
