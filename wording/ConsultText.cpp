// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/ConsultText.h"

#include "wording/DayText.h"

namespace unknot {

QString titleOf(const Consult& c)
{
    if (const QString first = c.about.section(u'\n', 0, 0).trimmed(); !first.isEmpty())
        return first;
    if (c.why == u"review")
        return ConsultWords::tr("Review my plan");
    return c.appointment ? ConsultWords::tr("An appointment") : ConsultWords::tr("Ask a doctor or therapist");
}

QString whenText(const Consult& c, const Moment& now)
{
    const QDate today = now.day();
    if (c.done) {
        const QString when = dayText(c.done->day(), today);
        if (c.why == u"review")
            return ConsultWords::tr("Reviewed: %1").arg(when);
        const QString asked = c.who.isEmpty() ? ConsultWords::tr("Asked: %1").arg(when)
                                              : ConsultWords::tr("Asked %1: %2").arg(c.who, when);
        return c.refused ? ConsultWords::tr("%1. The answer was no, or not yet.").arg(asked) : asked;
    }
    if (c.appointment && c.appointment->utcMs > now.utcMs)
        return ConsultWords::tr("Appointment: %1").arg(timeText(*c.appointment, today));
    if (c.appointment && dayOf(c, now) <= today)
        return ConsultWords::tr("The appointment was: %1").arg(timeText(*c.appointment, today));
    const QDate day = dayOf(c, now);
    return day < today ? ConsultWords::tr("Since %1").arg(dayText(day, today))
                       : startOfSentence(dayText(day, today));
}

QString reminderText(const Consult& c, const Moment& now)
{
    const bool over = c.appointment && c.appointment->utcMs <= now.utcMs;
    if (c.appointment)
        return (over ? ConsultWords::tr("You had an appointment: %1. What did they say?")
                     : ConsultWords::tr("You have an appointment: %1."))
            .arg(timeText(*c.appointment, now.day()));
    const QString about = c.about.section(u'\n', 0, 0).trimmed();
    if (c.why == u"review")
        return about.isEmpty() ? ConsultWords::tr("It is time to review your plan.")
                               : ConsultWords::tr("It is time to review your plan: %1").arg(about);
    return about.isEmpty() ? ConsultWords::tr("You wanted to ask a clinician a question.")
                           : ConsultWords::tr("You wanted to ask a clinician: %1").arg(about);
}

} // namespace unknot
