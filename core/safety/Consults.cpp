// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Consults.h"

#include <algorithm>
#include <tuple>

namespace unknot {

namespace {

bool isAhead(const Consult& c, const Moment& now)
{
    return c.appointment && c.appointment->utcMs > now.utcMs;
}

} // namespace

QDate thisWeek(QDate today)
{
    const int daysToFriday = Qt::Friday - today.dayOfWeek();
    return today.addDays(daysToFriday > 0 ? daysToFriday : 7);
}

QDate dayOf(const Consult& c, const Moment& now)
{
    if (isAhead(c, now) || (c.appointment && !c.snoozed))
        return c.appointment->day();
    return c.snoozed.value_or(c.due);
}

ConsultStatus statusOf(const Consult& c, const Moment& now)
{
    if (c.done)
        return ConsultStatus::Done;
    const QDate today = now.day();
    if (isAhead(c, now))
        return today.daysTo(c.appointment->day()) <= soonDays ? ConsultStatus::Soon : ConsultStatus::Coming;
    if (c.snoozed && *c.snoozed > today)
        return ConsultStatus::Coming;
    return dayOf(c, now) <= today ? ConsultStatus::Due : ConsultStatus::Coming;
}

void sortConsults(std::vector<Consult>& consults, const Moment& now)
{
    const auto order = [&now](const Consult& c) {
        const ConsultStatus stand = statusOf(c, now);
        const bool done = stand == ConsultStatus::Done;
        // Sort appointments on the same day by time.
        return std::tuple(int(stand), done ? -c.done->utcMs : dayOf(c, now).toJulianDay(),
                          c.appointment ? c.appointment->utcMs : 0, c.at.utcMs, c.id);
    };
    std::sort(consults.begin(), consults.end(),
              [&order](const Consult& a, const Consult& b) { return order(a) < order(b); });
}

bool isOwnQuestion(const Consult& consult)
{
    return consult.why == u"own" && !consult.about.trimmed().isEmpty();
}

std::optional<Consult> nextAppointment(const std::vector<Consult>& consults, const Moment& now)
{
    std::optional<Consult> next;
    for (const Consult& c : consults) {
        if (!c.done && isAhead(c, now) && (!next || c.appointment->utcMs < next->appointment->utcMs))
            next = c;
    }
    return next;
}

std::optional<Consult> nextConsult(std::vector<Consult> consults, const Moment& now)
{
    sortConsults(consults, now);
    if (consults.empty() || statusOf(consults.front(), now) > ConsultStatus::Due)
        return {};
    return consults.front();
}

} // namespace unknot
