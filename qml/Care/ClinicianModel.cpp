// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ClinicianModel.h"

#include "core/journal/Care.h"

#include <algorithm>

namespace unknot {

void ClinicianModel::read()
{
    ask([](JournalStore& journal) { return journal.find({.kinds = {Kind::Clinician}}); },
        [this](const Result<std::vector<Record>>& found) {
            m_records.clear();
            m_clinicians.clear();
            for (const Record& r : found ? found.value() : std::vector<Record>()) {
                const Clinician c = toClinician(r);
                m_records[r.id] = r;
                m_clinicians.append(
                    {.id = c.id, .name = c.name, .role = c.role, .phone = c.phone, .note = c.note});
            }
            std::sort(m_clinicians.begin(), m_clinicians.end(),
                      [](const ClinicianRow& a, const ClinicianRow& b) {
                          return QString::localeAwareCompare(a.name, b.name) < 0;
                      });
            setLoaded();
        });
}

void ClinicianModel::save(const QString& id, const QString& name, const QString& role, const QString& phone,
                          const QString& note)
{
    Clinician c;
    if (const auto old = m_records.find(id); old != m_records.end())
        c = toClinician(old->second);
    else
        c.at = access()->now();
    c.name = name.simplified().left(mostCareName);
    c.role = role.simplified().left(mostCareName);
    c.phone = phone.simplified().left(mostPhone);
    c.note = note.trimmed().left(mostCareText);
    if (!c.name.isEmpty())
        put({toRecord(c)});
}

} // namespace unknot
