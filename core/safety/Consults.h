// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Care.h"

namespace unknot {

/// The status of a reminder to ask a clinician, in the order in which they are listed.
enum class ConsultStatus {
    Soon,   ///< an appointment today or within a week, not yet over
    Due,    ///< its day has come, or the appointment is over
    Coming, ///< later
    Done,   ///< asked
};

inline constexpr int soonDays = 7;

/// "This week": the coming Friday. From Friday to Sunday it is seven days later, as a reminder for the same
/// day would be pointless.
QDate thisWeek(QDate today);

/// The day on which it next matters: that of the appointment, else of the reminder, including a postponement.
QDate dayOf(const Consult& consult, const Moment& now);

/// An upcoming appointment silences the reminder. A postponement silences both, except an appointment within
/// a week.
ConsultStatus statusOf(const Consult& consult, const Moment& now);

/// Whether what it is about is a question of the person's own.
bool isOwnQuestion(const Consult& consult);

/// The next appointment that is not over, however far ahead.
std::optional<Consult> nextAppointment(const std::vector<Consult>& consults, const Moment& now);

/// Sorts open reminders by status, then day, then creation; completed ones last, newest first.
void sortConsults(std::vector<Consult>& consults, const Moment& now);

/// The consult to show first: an appointment that is soon, else one that is due; nothing otherwise.
std::optional<Consult> nextConsult(std::vector<Consult> consults, const Moment& now);

} // namespace unknot
