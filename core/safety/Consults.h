// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Care.h"

namespace unknot {

/// The status of a reminder to ask a clinician, in the order in which they are listed.
enum class ConsultStatus {
    Soon,   ///< its appointment is today or within a week, and not over
    Due,    ///< its day has come, or its appointment is over
    Coming, ///< later
    Done,   ///< asked
};

inline constexpr int soonDays = 7;

/// "This week": the coming Friday. Made on a Friday or at the weekend it is a week from then, since a
/// reminder for the same day would be none.
QDate thisWeek(QDate today);

/// The day on which it next matters: the appointment's, else the reminder's, put off or not.
QDate dayOf(const Consult& consult, const Moment& now);

/// An appointment that is not over keeps its reminder quiet; a day to which it was put off keeps both quiet,
/// but not an appointment within a week.
ConsultStatus statusOf(const Consult& consult, const Moment& now);

/// Sorts open reminders by status, then day, then creation; completed ones last, newest first.
void sortConsults(std::vector<Consult>& consults, const Moment& now);

/// What to show first: an appointment that is soon, else what is due. Nothing when neither is there.
std::optional<Consult> nextConsult(std::vector<Consult> consults, const Moment& now);

} // namespace unknot
