// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/PreferencesService.h"

#include "core/base/Settings.h"

namespace unknot {

using namespace Qt::StringLiterals;

PreferencesService::PreferencesService(VaultSession& vault, QObject* parent) : QObject(parent), m_vault(vault)
{
    connect(&vault, &VaultSession::accessChanged, this, &PreferencesService::follow);
}

void PreferencesService::set(const Preferences& preferences)
{
    if (preferences == m_preferences)
        return;
    take(preferences);
    if (m_read)
        write();
}

void PreferencesService::take(const Preferences& preferences)
{
    m_preferences = preferences;
    Q_EMIT changed();
}

void PreferencesService::follow()
{
    const QString person = m_vault.isGuest() ? u"guest"_s : m_vault.person().id;
    // What was stated before there was a journal is of the person who makes the first.
    const bool isSame = person == m_person || (m_person.isEmpty() && !m_vault.isGuest());
    const bool isClosed = m_read && !m_vault.isOpen();
    m_person = person;
    if (!isSame || isClosed) {
        m_read = false;
        take({});
    }
    if (m_vault.isOpen() && !m_read)
        read();
}

void PreferencesService::read()
{
    m_vault.keeper().ask(
        this, [](JournalStore& journal) { return journal.setting(keyOf(Setting::Preferences)); },
        [this](const Result<QString>& text) {
            if (!text || m_read)
                return; // unreadable: never overwritten
            m_read = true;
            const Preferences stored = preferencesFromText(text.value());
            take(merged(stored, m_preferences));
            if (m_preferences != stored)
                write();
        });
}

void PreferencesService::write()
{
    m_vault.keeper().ask(
        this,
        [text = toText(m_preferences)](JournalStore& journal) {
            return journal.setSetting(keyOf(Setting::Preferences), text);
        },
        [](const Result<Done>&) {}); // on error (disk full) they apply until the app closes
}

} // namespace unknot
