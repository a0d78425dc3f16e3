// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalStore.h"
#include "core/safety/Consults.h"

#include <QTime>

namespace unknot {

// What can be done with a reminder to ask a clinician, or with an appointment: values in, values out. `now`
// is the time of the person's own clock.

/// What a person can write into one.
struct FollowUpText
{
    QString about; ///< the question; shortened to mostCareText
    QDate due;     ///< null: the appointment's day, else this week
    QDate appointmentDay;
    QTime appointmentTime; ///< an appointment needs both
    QString clinician;     ///< id of a record of kind Clinician; ""
    bool review = false;   ///< to look at a plan again
};

/// A new one, or `old` with what was changed. A changed day or appointment ends being put off; an appointment
/// that stays keeps its offset, wherever the person is now.
Consult withText(const std::optional<Consult>& old, const FollowUpText& text, const Moment& now);
/// Not before that day.
Consult putOff(Consult consult, QDate day);
/// It was asked: whom, what was said, and what was cleared. The first time counts.
Consult finished(Consult consult, const QString& who, const QString& said,
                 std::vector<Consult::Cleared> cleared, const Moment& now);
/// What is cleared once it was asked, `before` being what was until then: of what was offered the `ticked`,
/// and of `before` what has nothing to be lifted any more and so was not offered.
std::vector<Consult::Cleared> clearedAfter(const std::vector<Consult::Cleared>& before,
                                           const std::vector<Consult::Cleared>& offered,
                                           const std::vector<Consult::Cleared>& ticked);
/// It was not, after all: nothing is cleared by a clinician who was not asked.
Consult reopened(Consult consult);

/// The reminder that a new question goes to: the one with that id, else the next of `open`, else a new one
/// that is due in two weeks. Refused when it is empty or has mostQuestions already; Done without a change
/// where it is asked already.
Result<Consult> withQuestion(const std::vector<Consult>& open, const QString& id, const QString& question,
                             const Moment& now);
/// All of `open` that hold the question, with it changed to `text`; "": removed.
std::vector<Consult> withQuestionChanged(const std::vector<Consult>& open, const QString& question,
                                         const QString& text);

/// When to be reminded, in few words.
enum class DueChoice {
    ThisWeek,
    TwoWeeks,
    OnDay, ///< any
};
/// The day of a choice; null for OnDay.
QDate dueDay(DueChoice choice, QDate today);
/// The day that a new appointment is first set to.
QDate usualAppointment(QDate today);

/// "9:05", "09.05" or "9 05"; nothing for what is no time.
std::optional<QTime> clockTime(const QString& typed);

/// At most this many are read, the newest.
inline constexpr int mostFollowUps = 200;
/// All of them, sorted for `now` (sortConsults()).
Result<std::vector<Consult>> readFollowUps(JournalStore& journal, const Moment& now);

/// "soon", "due", "coming", "done".
QString statusName(ConsultStatus status);

} // namespace unknot
