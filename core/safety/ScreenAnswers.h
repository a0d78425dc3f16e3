// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Screenings.h"

#include <QHash>

namespace unknot {

enum class LineAnswer {
    Open, ///< not answered
    No,
    Yes,
    Checked, ///< a clinician knows of it and said that one may move
};

/// The answers to one red-flag screen, from the first touch until they become a Screening: first to its
/// lines; then, where a line stands for several flags, which of them fit, and to the follow-up questions of
/// those.
class ScreenAnswers
{
public:
    ScreenAnswers() = default;
    /// Borrows the rules.
    ScreenAnswers(std::vector<LineToAsk> lines, const RedFlagRules& rules);

    const std::vector<LineToAsk>& lines() const { return m_lines; }
    const std::vector<LineAnswer>& lineAnswers() const { return m_answers; } ///< by line
    void answerLine(int line, LineAnswer answer);
    void answerEveryLine(LineAnswer answer);
    bool hasAny() const; ///< one line at least is answered

    /// Flags of the lines answered with yes that leave open which of them it is.
    QStringList flagsToAsk() const;
    void tick(const QString& flag, bool on);
    /// To the follow-up question of a ticked flag.
    void answerFollowUp(const QString& flag, bool isYes);
    /// Something like those lines, but none of their flags: counts as a yes to the most urgent flag of each,
    /// so that being unsure never lowers the urgency.
    void setSomethingElse(bool on) { m_somethingElse = on; }

    QStringList ticked() const { return m_ticked.keys(); }
    /// Ticked flags whose follow-up question was answered so.
    QStringList withFollowUp(bool isYes) const;
    /// Every follow-up question of a ticked flag is answered.
    bool isComplete() const;

    /// What it all comes to; nothing where no flag has a yes.
    std::optional<Urgency> urgency() const;
    /// One for each flag of the screen; what was left open counts as no. A flag may stand in several lines: a
    /// yes in one of them is a yes.
    std::vector<Screening::Answer> answers() const;

private:
    QString answerTo(size_t line, const QString& flag) const;
    QString mostUrgent(const LineToAsk& line) const;

    const RedFlagRules* m_rules = nullptr;
    std::vector<LineToAsk> m_lines;
    std::vector<LineAnswer> m_answers;            ///< by line
    QHash<QString, std::optional<bool>> m_ticked; ///< by flag: the answer to its follow-up question
    bool m_somethingElse = false;
};

} // namespace unknot
