// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "CareModel.h"

#include "wording/VaultTrouble.h"

namespace unknot {

void CareModel::setAccess(JournalAccess* access)
{
    m_access = access;
    if (!m_access)
        return;
    connect(&m_access->keeper(), &JournalDesk::changed, this, [this] { read(); });
    read();
}

void CareModel::ready()
{
    m_loaded = true;
    Q_EMIT changed();
}

void CareModel::show(const QString& trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
}

void CareModel::put(std::vector<Record> records, std::function<void()> stored)
{
    if (!m_access || m_saving || records.empty())
        return;
    m_saving = true;
    m_trouble.clear();
    QStringList made;
    for (Record& r : records) {
        if (r.id.isEmpty()) {
            r.id = newRecordId();
            made << r.id;
        }
    }
    m_access->keeper().ask(
        this, [records = std::move(records)](JournalStore& journal) { return journal.putAll(records); },
        [this, made, stored = std::move(stored)](const Result<Done>& done) {
            m_saving = false;
            if (!done)
                return show(troubleText(done.error()));
            if (stored)
                stored();
            Q_EMIT saved(made);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void CareModel::withdraw(const QString& id)
{
    if (!m_access)
        return;
    m_access->keeper().ask(
        this, [id](JournalStore& journal) { return journal.withdraw(id); },
        [this, id](const Result<Done>& done) {
            if (!done)
                return show(troubleText(done.error()));
            Q_EMIT withdrawn(id);
        });
}

} // namespace unknot
