// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ConsultModel.h"

#include "core/services/FollowUps.h"

#include <algorithm>

namespace unknot {

struct ConsultModel::Found
{
    std::vector<Consult> consults;
    std::vector<Record> clinicians;
};

void ConsultModel::read()
{
    ask(
        [now = access()->now()](JournalStore& journal) {
            Found found;
            if (auto all = readFollowUps(journal, now))
                found.consults = std::move(all.value());
            if (auto records = journal.find({.kinds = {Kind::Clinician}}))
                found.clinicians = std::move(records.value());
            return found;
        },
        [this](const Found& found) { take(found); });
}

void ConsultModel::take(const Found& found)
{
    const Moment now = access()->now();
    std::map<QString, Clinician> clinicians;
    for (const Record& r : found.clinicians)
        clinicians[r.id] = toClinician(r);
    const auto row = [&](const Consult& c) { return consultRow(c, clinicians[c.clinician], now); };
    m_all = found.consults;
    m_now.clear();
    m_later.clear();
    m_done.clear();
    for (const Consult& c : m_all)
        listFor(statusOf(c, now)) << row(c);
    const auto next = nextConsult(m_all, now);
    m_next = next ? row(*next) : ConsultRow();
    const auto appointment = nextAppointment(m_all, now);
    m_appointment = appointment && (!next || next->id != appointment->id) ? row(*appointment) : ConsultRow();
    setLoaded();
}

QList<ConsultRow>& ConsultModel::listFor(ConsultStatus status)
{
    switch (status) {
    case ConsultStatus::Soon:
    case ConsultStatus::Due:
        return m_now;
    case ConsultStatus::Coming:
        return m_later;
    case ConsultStatus::Done:
        break;
    }
    return m_done;
}

void ConsultModel::snooze(const QString& id, int days)
{
    const auto old = std::find_if(m_all.begin(), m_all.end(), [&id](const Consult& c) { return c.id == id; });
    if (old != m_all.end())
        put({toRecord(putOff(*old, access()->today().addDays(days)))});
}

} // namespace unknot
