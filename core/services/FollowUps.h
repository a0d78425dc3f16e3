// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalStore.h"
#include "core/safety/Consults.h"

#include <QTime>

namespace unknot {

// Operations on reminders and appointments with a clinician: values in, values out. `now` is the person's
// local time.

/// The input of a person for a reminder.
struct FollowUpText
{
    QString about; ///< the question; truncated to mostCareText
    QDate due;     ///< null: the day of the appointment, else this week
    QDate appointmentDay;
    QTime appointmentTime; ///< an appointment needs both day and time
    QString clinician;     ///< id of a Clinician record, or ""
    bool review = false;   ///< to review a plan
};

/// A new consult, or `old` with the changes. Changing the day or appointment ends a postponement. An
/// unchanged appointment keeps its UTC offset.
Consult withText(const std::optional<Consult>& old, const FollowUpText& text, const Moment& now);
/// Postpones it to `day`.
Consult putOff(Consult consult, QDate day);
/// What a clinician answered.
struct FollowUpOutcome
{
    QString who, said; ///< in the person's words
    std::vector<Consult::Cleared> cleared;
    bool refused = false; ///< no, or not yet: then nothing is cleared
};
/// Completes it. Completing it again keeps the first time.
Consult finished(Consult consult, FollowUpOutcome outcome, const Moment& now);
/// The clearances after an outcome: the `ticked` ones of those `offered`, and those of `before` that were not
/// offered because there is nothing left to clear.
std::vector<Consult::Cleared> clearedAfter(const std::vector<Consult::Cleared>& before,
                                           const std::vector<Consult::Cleared>& offered,
                                           const std::vector<Consult::Cleared>& ticked);
/// Marks it as not done, which also drops its clearances.
Consult reopened(Consult consult);

/// The reminder that a new question is added to: the one with this id, else the next of `open`, else a new
/// one due in two weeks. Errors: Refused when the question is empty or the reminder is full (mostQuestions).
/// A question asked already changes nothing.
Result<Consult> withQuestion(const std::vector<Consult>& open, const QString& id, const QString& question,
                             const Moment& now);
/// Those of `open` that contain the question, or are about it, with it replaced by `text`; "" removes it.
std::vector<Consult> withQuestionChanged(const std::vector<Consult>& open, const QString& question,
                                         const QString& text);

/// When to be reminded.
enum class DueChoice {
    ThisWeek,
    TwoWeeks,
    OnDay, ///< the person picks one
};
/// The day of a choice; null for OnDay.
QDate dueDay(DueChoice choice, QDate today);
/// The default day of a new appointment.
QDate usualAppointment(QDate today);

/// Parses "9:05", "09.05" or "9 05"; nothing for anything else.
std::optional<QTime> clockTime(const QString& typed);

/// readFollowUps() reads at most this many, the newest.
inline constexpr int mostFollowUps = 200;
/// All follow-ups, sorted for `now` (sortConsults()).
Result<std::vector<Consult>> readFollowUps(JournalStore& journal, const Moment& now);

/// "soon", "due", "coming", "done".
QString statusName(ConsultStatus status);

} // namespace unknot
