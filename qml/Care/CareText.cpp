// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "CareText.h"

#include "qml/Entry/EntryText.h"

#include <QLocale>

namespace unknot {

using namespace Qt::StringLiterals;

QString dayText(QDate day, QDate today)
{
    switch (today.daysTo(day)) {
    case -1:
        return CareWords::tr("yesterday");
    case 0:
        return CareWords::tr("today");
    case 1:
        return CareWords::tr("tomorrow");
    default:
        return QLocale().toString(day, day.year() == today.year() ? u"dddd, d MMMM"_s : u"d MMMM yyyy"_s);
    }
}

QString timeText(const Moment& moment, QDate today)
{
    return CareWords::tr("%1, %2").arg(dayText(moment.day(), today),
                                       QLocale().toString(moment.local().time(), u"H:mm"_s));
}

QString titleOf(const Consult& c)
{
    if (const QString first = c.about.section(u'\n', 0, 0).trimmed(); !first.isEmpty())
        return first;
    if (c.why == u"review")
        return CareWords::tr("Look again at my plan");
    return c.appointment ? CareWords::tr("An appointment") : CareWords::tr("Ask a clinician");
}

QString whenText(const Consult& c, const Moment& now)
{
    const QDate today = now.day();
    if (c.done) {
        const QString when = dayText(c.done->day(), today);
        if (c.why == u"review")
            return CareWords::tr("Looked at: %1").arg(when);
        return c.who.isEmpty() ? CareWords::tr("Asked: %1").arg(when)
                               : CareWords::tr("Asked %1: %2").arg(c.who, when);
    }
    if (c.appointment && c.appointment->utcMs > now.utcMs)
        return CareWords::tr("Appointment: %1").arg(timeText(*c.appointment, today));
    if (c.appointment && dayOf(c, now) <= today)
        return CareWords::tr("The appointment was: %1").arg(timeText(*c.appointment, today));
    const QDate day = dayOf(c, now);
    return day < today ? CareWords::tr("Since %1").arg(dayText(day, today))
                       : startOfSentence(dayText(day, today));
}

QString reminderText(const Consult& c, const Moment& now)
{
    const bool over = c.appointment && c.appointment->utcMs <= now.utcMs;
    if (c.appointment)
        return (over ? CareWords::tr("You had an appointment: %1. What was said?")
                     : CareWords::tr("You have an appointment: %1."))
            .arg(timeText(*c.appointment, now.day()));
    const QString about = c.about.section(u'\n', 0, 0).trimmed();
    if (c.why == u"review")
        return about.isEmpty() ? CareWords::tr("It is time to look again at your plan.")
                               : CareWords::tr("It is time to look again at your plan: %1").arg(about);
    return about.isEmpty() ? CareWords::tr("You wanted to ask a clinician something.")
                           : CareWords::tr("You wanted to ask a clinician: %1").arg(about);
}

} // namespace unknot
