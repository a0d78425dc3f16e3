// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Care.h"

namespace unknot {

/// Where a wish to ask a clinician stands. In the order in which they are listed.
enum class ConsultStand {
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
ConsultStand standOf(const Consult& consult, const Moment& now);

/// Soon, due and coming ones by their day, the oldest wish first on one day; then the done ones, the last
/// first.
void sortConsults(std::vector<Consult>& consults, const Moment& now);

/// What to show first: an appointment that is soon, else what is due. Nothing when neither is there.
std::optional<Consult> nextConsult(std::vector<Consult> consults, const Moment& now);

} // namespace unknot
