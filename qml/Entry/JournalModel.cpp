// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "JournalModel.h"

#include "wording/ErrorMessage.h"

namespace unknot {

void JournalModel::setAccess(JournalAccess* access)
{
    m_access = access;
    Q_EMIT accessChanged();
}

void JournalModel::componentComplete()
{
    Q_ASSERT(m_access);
    connect(&m_access->keeper(), &AsyncJournal::changed, this, &JournalModel::readOpen);
    begin();
}

void JournalModel::readOpen()
{
    if (m_access->isOpen())
        read();
}

void JournalModel::setLoaded()
{
    m_loaded = true;
    Q_EMIT changed();
}

void JournalModel::showError(const Error& error)
{
    showErrorText(errorMessage(error));
}

void JournalModel::showErrorText(const QString& text)
{
    m_errorText = text;
    Q_EMIT changed();
}

void JournalModel::noteReading(const std::optional<Error>& error)
{
    if (error)
        showError(*error);
    else if (m_unreadable)
        showErrorText({});
    m_unreadable = error.has_value();
}

void JournalModel::put(std::vector<Record> records, std::function<void()> stored)
{
    if (m_saving || records.empty())
        return;
    m_saving = true;
    m_errorText.clear();
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
                return showError(done.error());
            if (stored)
                stored();
            Q_EMIT saved(made);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void JournalModel::withdraw(const QString& id)
{
    m_access->keeper().ask(
        this, [id](JournalStore& journal) { return journal.withdraw(id); },
        [this, id](const Result<Done>& done) {
            if (!done)
                return showError(done.error());
            Q_EMIT withdrawn(id);
        });
}

} // namespace unknot
