// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ClinicianModel.h"

#include "core/journal/Care.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

void ClinicianModel::read()
{
    if (!access() || !access()->isOpen())
        return;
    access()->keeper().ask(
        this, [](JournalStore& journal) { return journal.find({.kinds = {Kind::Clinician}}); },
        [this](const Result<std::vector<Record>>& found) {
            m_records.clear();
            std::vector<Clinician> all;
            if (found) {
                for (const Record& r : found.value()) {
                    m_records[r.id] = r;
                    all.push_back(toClinician(r));
                }
            }
            std::sort(all.begin(), all.end(), [](const Clinician& a, const Clinician& b) {
                return QString::localeAwareCompare(a.name, b.name) < 0;
            });
            m_clinicians.clear();
            for (const Clinician& c : all)
                m_clinicians << QVariantMap{{u"id"_s, c.id},
                                            {u"name"_s, c.name},
                                            {u"role"_s, c.role},
                                            {u"phone"_s, c.phone},
                                            {u"note"_s, c.note}};
            ready();
        });
}

QVariantMap ClinicianModel::clinician(const QString& id) const
{
    for (const QVariant& c : m_clinicians) {
        if (c.toMap().value(u"id"_s) == id)
            return c.toMap();
    }
    return {};
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
