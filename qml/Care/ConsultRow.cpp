// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ConsultRow.h"

#include "wording/ConsultText.h"

namespace unknot {

using namespace Qt::StringLiterals;

ConsultRow consultRow(const Consult& c, const Clinician& clinician, const Moment& now)
{
    const QDateTime appointment = c.appointment ? c.appointment->local() : QDateTime();
    return {.id = c.id,
            .status = statusOf(c, now),
            .title = titleOf(c),
            .when = whenText(c, now),
            .review = c.why == u"review",
            .about = c.about,
            .due = c.snoozed.value_or(c.due).toString(Qt::ISODate),
            .day = appointment.date().toString(Qt::ISODate),
            .time = appointment.time().toString(u"H:mm"_s),
            .clinician = c.clinician,
            .name = clinician.name,
            .phone = clinician.phone,
            .who = c.who,
            .said = c.said,
            .refused = c.refused};
}

} // namespace unknot
